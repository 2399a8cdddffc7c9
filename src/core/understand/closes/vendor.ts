import type { Reading } from '../reading.ts';
import { any, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { OWN_TROUBLE } from './own-trouble.ts';
import { SELLERS } from './sellers.ts';
import { OFFERS } from './vendor-offers.ts';

const PITCH = any(
  `
    seo, leads, exclusive leads, google ads, google my business, google ranking, rank, ranking,
    facebook ads, digital marketing, marketing agency, marketing, web design, website design,
    your website, website, sites, fittings distributor, missed calls, new website, websites,
    merchant services, card processing, payment processing, business loan, business loans,
    business funding, working capital, line of credit, wholesale, your google listing,
    google listing, google business, google reviews, page one, page 1, first page,
    grow your business, your business, your company, more customers, more jobs, booked jobs,
    appointment setting, virtual assistant, virtual receptionist, answering service,
    lead generation, lead gen, social media, backlinks, payroll, bookkeeping services,
    purchasing manager, purchasing mgr, purchasing department, buyer, our product,
    our products, our catalog, catalog, bulk pricing, distributor, distributors,
    distributor pricing, contractor pricing, contractor discount, crm, fleet, truck wraps,
    uniforms, workers comp, contractors like you, home service businesses, help contractors,
    partnership, demo, free trial, roi, booking software, dispatch software,
    scheduling software, software, sponsorship, sponsor, advertise, advertising, ad space,
    billboard, promo, promotional, coupon mailer, yellow pages, yelp, angi, homeadvisor,
    thumbtack leads, equipment financing, financing options for your, tax relief, reviews for,
    qualified, prequalified, pre approved, funding, publicidad, su negocio, tu negocio,
    su empresa, tu empresa, mas clientes, prestamos, prestamo para, pagina web, paginas web,
    posicionamiento, redes sociales, mayoreo, catalogo, por mayor, al mayor, proveedor,
    proveedores, distribuidor, distribuidores, anuncios, mercadeo, promocion, descuento,
    oferta, financiamiento, credito para, votre entreprise, site web, referencement, publicite,
    clients potentiels, prets, grossiste, votre site, visibilite`,
);
const PITCHER = any(
  `
    we help, we offer, we provide, we supply, we sell, we can get you, we get, we specialize,
    we work with, we do seo, i help, i offer, we build, i build, we can help, i can help,
    i can get, our company, our agency, our team, our platform, our software,
    are you interested, would you be interested, interested in getting, want to rank,
    want a free, want more, free to chat, quick chat, quick call, schedule a call,
    hop on a call, book a demo, free audit, free quote for your, get you, send you,
    sending you, is your, who handles, who does your, person in charge, decision maker,
    speak with the owner, speak to the owner, reach the owner, the owner, im with, i am with,
    this is, reaching out, following up, on behalf, from, your area, do you accept,
    do you need, who handles, ever thought, have you thought, tired of, we build, demo,
    looking to, boost, increase, save, special, discount, off, limited, you qualify,
    you are approved, youve been, youre approved, approved, help you, do you use,
    looking for more, want to see, offering, representing, rep, ofrecemos, ofrezco, vendemos,
    vendo, le ofrecemos, le ofrezco, les ofrecemos, somos proveedores, somos proveedores de,
    precios de, somos distribuidores, tenemos, le mando, manejamos, hacemos, le interesa,
    le interesaria, aumente, consiga, solo hoy, gratis, promocion, nous offrons, nous aidons,
    nous vendons, offrons, vendons, seriez vous, gratuit, aimeriez vous, augmentez`,
);
const STRONG_PITCH = said(
  any(
    `
      seo, got a deal on, deal on condensers, be featured in, ads start, free roofing leads,
      new website, build sites, build websites, fittings distributor, exclusive leads,
      merchant services, card processing, business loan, business loans, business funding,
      grow your business, lead generation, digital marketing, web design, rank #?1 on google,
      google my business, contractors like you, we help contractors, help contractors,
      your google listing, su negocio, votre entreprise, working capital,
      your purchasing manager, your purchasing mgr, marketing agency, more leads,
      qualified leads, roofing leads, plumbing leads, hvac leads, free leads,
      get more customers, google ads, facebook ads, posicionamiento, votre site web,
      referencement, get you more jobs, backlinks`,
  ),
);

const PITCHED = said(PITCH);
const PITCHING = said(PITCHER);

/** Someone who sells to the business. */
export function vendor(text: PlainText): Reading['closes'] {
  const pitch = quoted(text, STRONG_PITCH);
  if (pitch !== null) return { as: 'vendor', words: pitch };
  const words = quoted(text, PITCHED);
  return words !== null &&
    PITCHING.test(text.plain.replace(PITCHED, ' #')) &&
    /(?: we | were a | our | your | us | ofrec| vend| somos | nous | offr)/.test(text.plain) &&
    !OWN_TROUBLE.test(text.plain)
    ? { as: 'vendor', words }
    : (offered(text) ?? pitched(text));
}

/** Offers that say what they are in one breath. */
function offered(text: PlainText): Reading['closes'] {
  if (hasOwnTrouble(text)) return null;
  const words = [...OFFERS, ...SELLERS]
    .map(offer => quoted(text, offer))
    .find(found => found !== null);
  return words == null ? null : { as: 'vendor', words };
}

const hasOwnTrouble = (text: PlainText): boolean =>
  OWN_TROUBLE.test(text.plain.replace(THEIR_WORDS, ' #'));

/** "do you need …", "business insurance quote": a seller's words that sound like a customer's. */
const THEIR_WORDS =
  / (?:do|would|does) (?:you|u|yall|your \w+) (?:guys )?(?:still |ever )?(?:need|want|have|use)(?: an?| your)?| (?:bid|quote) on your| (?:free |business |insurance )+(?:quote|estimate)s?\b| (?:install|installation|repair) (?:partners?|crews?|jobs|leads)\b/g;

/** Offers by the parts they are made of: a service for businesses, to whom, by whom, with what bait. */
function pitched(text: PlainText): Reading['closes'] {
  const words = quoted(text, SERVICE) ?? quoted(text, AUDIENCE);
  if (words === null || hasOwnTrouble(text)) return null;
  const score =
    (SERVICE.test(text.plain) ? 2 : 0) +
    (AUDIENCE.test(text.plain) ? 1 : 0) +
    (OFFERING.test(text.plain) ? 1 : 0) +
    (BAIT.test(text.plain) ? 1 : 0);
  return score >= 3 ? { as: 'vendor', words } : null;
}

const SERVICE = said(
  any(
    `
      bookkeeper, bookkeepers, bookkeeping, accounting services, fuel cards?, merchant accounts?,
      merchant, receptionists?, call answering, answering service, answer your phones?,
      answer your calls, call center, overseas, magazine, directory, feature your,
      exclusive \\w+ (?:calls|jobs|leads), booked (?:jobs|appointments), leads, seo, websites?,
      web ?site, google reviews, five star reviews, 5 star reviews, online reviews, reputation,
      homeowners (?:in|near|around|who|looking), fleet, used van, box truck for sale,
      ladder racks, price sheet, price list, line card, wholesale, bulk, pallets?, distributor,
      distributors, supplier, trade show, webinar, payroll, workers comp, liability insurance,
      business insurance, health insurance for, loan, loans, line of credit, funding, capital,
      cash advance, factoring, financing for your customers, prequalified, pre qualified,
      pre approved, preapproved, crm, software, app for, ai agent, chatbot, automation,
      virtual assistants?, appointment setters?, telemarketing, facebook ads?, google ads?,
      instagram, marketing, branding, logo, truck wraps?, uniforms?, yard signs, door hangers,
      flyers, mailers, sponsor, sponsorship, advertis\\w+, sell your business, buy your business,
      acquire, acquisition, used (?:hvac|plumbing|electrical) (?:equipment|tools|parts),
      scrap metal, surplus, closeout, subscription, consulting, coaching, mastermind,
      contabilidad, mercadotecnia, publicidad, mas clientes, clientes por internet, prestamos?,
      credito, seguros? para, al mayoreo, por mayor, pagina web, redes sociales, anuncios,
      comptabilite, publicite, plus de clients, site web, pret, financement, fournisseur`,
  ),
);

const AUDIENCE = said(
  any(
    `
      contractors?, trades, tradesmen, home service \\w+, small business\\w*,
      for (?:plumbers|electricians|roofers|hvac \\w+|garage door \\w+),
      looking for (?:plumbers|roofers|electricians|contractors),
      your (?:business|company|phones?|team|crew|fleet|trucks?|customers|website|reviews|brand),
      your (?:calls|industry|area|jobs|sales|revenue|shop), the owner, owner available,
      local (?:businesses|companies), companies like yours, plumbing companies,
      roofing companies, hvac companies, contratistas, negocios?, su (?:compania|empresa),
      entrepreneurs?, entreprises`.replace(/\\|\\s+/g, '|'),
  ),
);

const OFFERING = said(
  '(?:we|i|our \\w+|im with|were|my (?:company|team|agency)|this is|its|here at|let us|lets|nosotros|le|les|nous) ',
  '(?:\\w+ ){0,4}?',
  any(
    `
      offers?, sells?, generates?, provides?, supply, supplies, specialize, help, helps, build,
      builds, buy, buys, design, finance, fund, answer, handle, manage, feature, represent, carry,
      work with, get you, send you, send over, have, do, save, from, with, ofrecemos, vendemos,
      podemos, hacemos, conseguir, offrons, vendons, aidons`,
  ),
);

const BAIT =
  / (?:interested|quick question|reply yes|want (?:it|the|to|one|more|in|a)|free|starting at|starts at|limited|sale|demo|per month|a month|mo|off|% ?|10 min|5 min|15 min|minutes?|hop on|call center|get a quote|qualify|approved|boost|increase|grow|guaranteed|exclusive|new|special|discount|le interesa|interesa|gratis|descuento|le mando|interesse|gratuit|rabais|available|schedule|send over|selling)\b/;
