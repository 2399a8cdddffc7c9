import type { Reading } from '../reading.ts';
import { any, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { PITCH, PITCHER, STRONG_PITCH } from '../vocabulary/pitches.ts';
import { OWN_TROUBLE } from './own-trouble.ts';
import { SELLERS } from './sellers.ts';
import { OFFERS } from './vendor-offers.ts';

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
  / (?:do|would|does) (?:you|u|yall|your \w+) (?:guys )?(?:still |ever )?(?:need|want|have|use)(?: an?| your)?| (?:bid|quote) on your| (?:free |business |insurance )+(?:quote|estimate)s?\b| (?:cotizacion|presupuesto|asesoria)(?:es)? (?:gratis|gratuit[ao]|sin costo|sin compromiso)| (?:install|installation|repair) (?:partners?|crews?|jobs|leads)\b/g;

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
