import { any, said } from '../text/phrases.ts';

/** What is sold to a business, and how sellers speak. */
export const PITCH = any(
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
export const PITCHER = any(
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
export const STRONG_PITCH = said(
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
