import type { Reading } from '../reading.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';

const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*,\s*/)
    .join('|')})`;
const said = (...parts: string[]): RegExp => new RegExp(` ${parts.join('')}\\b`);

const WRONG_NUMBER: RegExp[] = [
  said(
    any('wrong, incorrect'),
    ' ',
    any(
      `
        number, num, no, nbr, person, guy, phone, contact, party, numb, one, house, people,
        lady, dude, cell`,
    ),
  ),
  said(
    any('got, have, texted, texting, reached, called, messaged, hit, dialed'),
    '(?: up)?(?: the)? wrong(?! (?:part|size|model|kind|color|breaker|filter))',
  ),
  said(
    any('i, we'),
    ' ',
    any('didnt, did not, never, havent, dont remember, dont recall'),
    ' (?:even )?',
    any(
      'call, called, calling, phone, phoned, request, contact, contacted, reach out, dial, dialed',
    ),
    '(?! (?:you )?back)(?: (?:you|u|anyone|anybody|nobody|no one|a|any|no|for|this|yall|about))?',
  ),
  said(
    '(?:dont|do not|doesnt) (?:even )?(?:own|have) (?:a|any) ',
    any('house, home, furnace, garage, property'),
  ),
  said(
    any('i think, you must, think, you mustve, pretty sure, maybe'),
    ' (?:have )?(?:you|u|youre|ur|have|be|meant|mean|are|youve|yall)?(?: \\w+){0,3} ',
    any('someone else, somebody else, another person, confused, mistaken, mixed up'),
  ),
  said(
    '(?:meant (?:to|for) (?:text |call |message |contact |reach |send (?:this |it |that )?(?:to )?)?(?:someone|somebody|a different|another|my) ?|you meant to )',
  ),
  said(any('not, isnt, aint'), ' (?:the )?(?:right|correct) (?:number|person|num)'),
  said(
    any('no one, nobody, noone, there is no, theres no'),
    ' (?:here )?(?:by|with|named|called)(?: that| this)?',
  ),
  said(
    any('this isnt, this is not, im not, i am not, you have not reached'),
    ' ',
    any('mike, mr, mrs, the owner, your customer, a customer, the homeowner, the person, who you'),
  ),
  said(
    any(
      'butt dial, butt dialed, pocket dial, pocket dialed, misdial, misdialed, called by mistake, called by accident, called you by, accidentally called, accidental call, called on accident, dialed by mistake, dialed wrong, my kid called, hit the wrong, pocket call, my toddler called, was playing with the phone, trying to reach(?! you| out)|trying to call(?! you| back)|tryna call(?! you),didnt mean to call, did not mean to call, didnt mean to dial, meant to call someone, meant to call my, meant to dial, was playing with my phone, playing with my phone, playing w my phone, had my phone,  called the wrong, dialed the wrong, accident call, mis dialed, mis dial',
    ),
  ),
  said(
    any('numero, num, telefono, persona'),
    ' ',
    any('equivocado, equivocada, incorrecto, erroneo, mal'),
  ),
  said(
    any(
      `
        se equivoco, te equivocaste, equivocado de, equivocada de, esta equivocado,
        esta equivocada, estan equivocados, se ha equivocado, me equivoque de, marque mal,
        marque por error, le marque por error, llame por error, llamada por error,
        llamada equivocada, se confundio, no es el numero, no soy la persona, no era para mi,
        este no es el numero, no es mi, es otra persona, error de numero, no conozco a nadie`,
    ),
  ),
  said(
    '(?:yo )?(?:no|nunca) (?:les |los |le |te |lo |la )?',
    any('llame, llamamos, marque, marcamos, he llamado, hable, habia llamado, llamo'),
  ),
  said(
    any(
      `
        mauvais numero, faux numero, mauvaise personne, vous vous trompez, erreur de numero,
        trompe de numero, je n ai pas appele, ai pas appele, pas le bon numero, mauvais num,
        j ai jamais appele, ai jamais appele, appele par erreur, composer le mauvais`,
    ),
  ),
];

const HIRING: RegExp[] = [
  said(
    any(
      `
        are you, you, r u, yall, u, u guys, you guys, ya ll, company, still, currently,
        if youre, if you are, is your company, are yall, estan, esta`,
    ),
    ' (?:guys )?(?:still |currently |looking |all )*',
    any('hiring, contratando, embauchez, embauche'),
  ),
  said(
    any('looking for, look for, need, want, seeking, searching for'),
    ' (?:some |a |an |any |full time |part time |summer |steady |more |construction |plumbing |hvac |electrical )*',
    any('work, job, employment, apprenticeship, internship, position, side work, hours , jobs'),
    '(?! (?:done|on|to be|order|finished|completed|performed|at|in|for my))',
  ),
  said(
    any('job, any, help wanted, have any, open, work, got any'),
    ' ',
    any(
      `
        opening, openings, position, positions, vacancies, vacancy, opportunities, ad,
        application, positions open, apprenticeships, job openings`,
    ),
  ),
  said(
    any(
      `
        apply for, applying for, job application, my resume, send my resume, resume,
        fill out an application, apply to work, apprentice job, helper job, summer job,
        job still, do you hire, do u hire, you hire, looking for anyone, looking for anybody,
        looking for people, any work, any side work, got any work, have any work,
        need anyone on, job still available, take on apprentices, taking on apprentices,
        hire apprentices, hiring, work for you, work with you guys, work for your,
        join your team, join the team, join your crew, come work for, on your crew`,
    ),
  ),
  said(
    any('need, take on, taking on, looking for, could use, hiring, want, needing, use, add, short'),
    ' (?:any |some |more |another |an? |extra |good |experienced )*',
    any(
      `
        helpers, helper on, helpers?, help on the crew, laborers, laborer, apprentices, techs,
        technicians, installers, guys on, workers, employees, subs, subcontractors,
        anybody on your, people on your, crew members, another guy, hands`,
    ),
  ),
  said(
    '(?:im|i am|soy)(?: \\w+){0,4} ',
    any(
      `
        apprentice, journeyman, electrician, plumber, roofer, technician, tech, welder,
        laborer, installer, electricista, plomero, techador, carpintero, ayudante`,
    ),
    '(?: \\w+){0,6} ',
    any(
      `
        looking, years, yrs, experience, license, licensed, available, anos, experiencia,
        busco, buscando`,
    ),
  ),
  said(
    any('busco, buscando, ando buscando, necesito, quiero, estoy buscando, solicito'),
    ' (?:un |una |el )?',
    any('trabajo, empleo, chamba, jale, trabajito'),
    '(?! (?:de (?:plomeria|electricidad|reparacion)|hecho))',
  ),
  said(
    any(
      `
        estan contratando, contratan, contratando, tienen vacantes, hay vacantes, vacantes,
        vacante, hay trabajo, tienen trabajo, ocupan gente, ocupan ayudante,
        ocupando ayudantes, ocupando gente, ocupando ayudante, ocupando, ocupan trabajadores,
        necesitan gente, necesitan ayudante, necesitan trabajadores, necesitan ayudantes,
        solicitan, tiene trabajo, tendran trabajo, dan trabajo, hay chamba, hay jale,
        tienen jale, tienen chamba, mi curriculum, ocupa gente, ocupas gente,
        solicitud de empleo, estaran contratando, esta contratando, necesita ayudante,
        ocupa ayudante, necesita trabajadores`,
    ),
  ),
  said(
    any(
      `
        cherche du travail, cherche un emploi, cherche emploi, cherche de l ouvrage,
        embauchez vous, vous embauchez, mon cv, recherche un emploi, cherche une job,
        cherche un stage, cherchez vous des employes, postes disponibles, cherche de l emploi,
        engagez vous`,
    ),
  ),
];

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

const DONE = any(
  `
    no longer need, no longer needed, no longer require, dont need you, dont need u,
    dont need anyone, dont need anybody, dont need a plumber, dont need an electrician,
    dont need it, dont need help, dont need it anymore, dont need service,
    dont need the service, dont need you guys, dont need yall, no need to come,
    no need to come out, no need for, no need anymore, not needed, wont be needing, wont need,
    dont bother coming, please dont come, need to come anymore, need it anymore,
    need you anymore, need anyone anymore, needed anymore, need service anymore,
    need help anymore, found someone, found somebody, found another, found a guy,
    found a plumber, found an electrician, someone else is, someone else came,
    somebody else is, hired someone, hired somebody, hired another, got someone else,
    got somebody else, got someone already, already got someone, already got somebody,
    already have someone, already found, already hired, have someone coming, plumber coming,
    electrician coming, guy coming, someone coming, go with my, going with my, went with my,
    go with another, got a guy, went with another, went with someone, went with somebody,
    went with a different, going with another, going with someone, going with somebody,
    going with a different, gone with someone, chose another, chose someone,
    another company came, another company, other company came, used someone else,
    called someone else, decided not to, decided against, changed my mind, changed our minds,
    all set, were all set, im all set, all taken care of, been taken care of,
    its taken care of, got it taken care of, is taken care of, took care of it,
    got taken care of, nvm, nevermind, never mind, nm its, forget it, forget about it,
    forget i called, disregard, pls disregard, ignore my, ignore the call, ignore last,
    ignore that, problem solved, went away on its own, problem went away, went away by itself,
    ended up calling, ended up going, ended up using, ended up hiring, no longer interested,
    already here working, someone is already here, somebody is already here,
    already working on it, cancel my estimate, cancel my quote, cancel our, figured it out,
    no longer an issue, no longer a problem, not an issue anymore, issue resolved,
    issue is resolved, its resolved, got resolved, resolved itself, we got it,
    i got it working, got it working, got it going, got it fixed, got it handled, its handled,
    handled it, all handled, handled already, false alarm, we are good now, were good now,
    im good now, good now thanks, good now thank, were good thanks, were good thank you,
    im good thanks, im good thank you, we re good, all good, all good now, so were good,
    everything is good now, everythings good now, fixed it ourselves, fixed it myself,
    fixed it himself, fixed it already, fixed it thanks, fixed it, already fixed, it was fixed,
    its fixed, been fixed, it is fixed, its all fixed, cancel the service, cancel service,
    cancel the appointment, cancel my appointment, cancel our appointment, cancel my appt,
    cancel the appt, cancel the visit, cancel my request, cancel the request, cancel the call,
    cancel the job, cancel my service, cancel the quote, cancel the estimate, please cancel,
    need to cancel, want to cancel, have to cancel, gonna cancel, pls cancel, plz cancel,
    cancel it, cancel everything, cancel that, not interested, sold the house,
    landlord is handling, landlord sent, landlord is sending, sorted, sorted out,
    got it sorted, works now, working now, works again, working again, works fine now,
    working fine now, came back on, back on now, started working, it stopped on its own,
    stopped leaking, just needed reset, just needed a reset, just needed to be reset,
    just needed batteries, its fine now, is fine now, ok now, gas company fixed,
    gas company came, ya no necesito, ya no necesitamos, ya no se necesita, ya no ocupo,
    ya no ocupamos, ya no lo necesito, ya no la necesito, ya no hace falta, ya no es necesario,
    no es necesario que venga, ya no vengan, ya no venga, ya lo arreglo, ya lo arregle,
    ya la arregle, ya la arreglo, ya lo arreglaron, ya la arreglaron, ya lo arreglamos,
    ya la arreglamos, ya se arreglo, ya esta arreglado, ya esta arreglada, ya quedo,
    ya esta listo, ya encontre, ya encontramos, ya conseguimos, ya consegui, ya contrate,
    ya contratamos, ya tengo a alguien, ya vino otro, ya vino alguien, ya me lo arreglaron,
    ya me la arreglaron, ya me arreglaron, ya resolvi, ya se resolvio, ya resolvimos,
    ya lo resolvimos, ya lo resolvi, ya la resolvimos, ya esta resuelto, ya estuvo, olvidelo,
    olvidalo, olvidenlo, no se preocupe ya, no se preocupen ya, ya no gracias, ya no gracias,
    lo arreglo mi, lo arreglo mi esposo, lo arreglo mi hijo, ya funciona, ya funciono, ya jala,
    ya jalo, ya prendio, ya sirve, ya sirvio, ya regreso la, ya volvio la, ya volvio,
    cancelar la cita, cancele la cita, cancele mi cita, cancelar mi cita, cancelen, cancelelo,
    ya no me interesa, no me interesa, falsa alarma, todo bien ya, ya todo bien,
    ya estamos bien, ya esta todo bien, ya no hay problema, ya no quiero, c est regle,
    c est repare, est regle, plus besoin, pas besoin finalement, j ai trouve quelqu un,
    ai trouve quelqu un, trouve quelqu un, on a trouve, laissez faire, laisse faire,
    oubliez ca, annuler le rendez vous, annulez le rendez vous, annuler mon rendez vous,
    fausse alerte, tout est beau, tout est correct, ca remarche, ca fonctionne maintenant,
    ca marche maintenant, deja repare, deja regle, probleme regle, n est plus necessaire,
    plus necessaire, finalement c est beau`,
);
const FIRM = said(
  any(
    `
      no longer need, no longer needed, found someone, found somebody, found another,
      hired someone, hired another, went with another, went with someone,
      went with a different, going with someone, going with another, nvm, nevermind,
      never mind, disregard, no need to come, dont need you, dont need anyone, wont be needing,
      forget it, false alarm, already got someone, already have someone, ya no necesito,
      ya no necesitamos, ya no ocupo, ya no ocupamos, ya no vengan, ya encontre,
      ya encontramos, ya contrate, olvidelo, plus besoin, trouve quelqu un, changed my mind,
      decided not to`,
  ),
);
const STILL_WANTS = said(
  any(
    `
      but, still, can you, could you, can u, can someone, can we, do you, would like, id like,
      wanted, want, quote, need someone, need a, need the, need to have, need to get,
      need you to, need it, now i, now we need, now just, now need, again, instead, reschedule,
      move it, push it, make it, works for me, how much, price, estimate, leaking, pero,
      todavia, sigue, quiero, quisiera, ahora quiero, ahora necesito, cotizacion, otra vez,
      cambiar, mejor el, mais, encore, toujours, voudrais, soumission, looking for, hoping,
      need another, good to go for, except, other than, so i need, so we need, so now, yet,
      come look, come check, just need, check it, look at it, checked, keep the`,
  ),
);

/** Whether the text is not, or no longer, from someone who wants work done. */
export function findCloses(text: PlainText, hasAddress: boolean): Reading['closes'] {
  return (
    first('wrong_number', WRONG_NUMBER, text) ??
    first('job_seeker', HIRING, text) ??
    vendor(text) ??
    resolved(text, hasAddress)
  );
}

function first(as: 'wrong_number' | 'job_seeker', expressions: RegExp[], text: PlainText) {
  for (const expression of expressions) {
    const words = quoted(text, expression);
    if (words !== null) return { as, words };
  }
  return null;
}

function vendor(text: PlainText): Reading['closes'] {
  const pitch = quoted(text, STRONG_PITCH);
  if (pitch !== null) return { as: 'vendor', words: pitch };
  const words = quoted(text, said(PITCH));
  return words !== null &&
    said(PITCHER).test(text.plain.replace(said(PITCH), ' #')) &&
    /(?: we | were a | our | your | us | ofrec| vend| somos | nous | offr)/.test(text.plain) &&
    !OWN_TROUBLE.test(text.plain)
    ? { as: 'vendor', words }
    : null;
}

const OWN_TROUBLE = said(
  any(
    `
      leak, leaking, leaks, broken, clogged, clog, not working, wont, doesnt work, quit, died,
      my house, my home, our house, install, fix, repair, replace, replaced, replacing,
      come out, come look, need someone, need somebody, need a, i need, we need, quote on,
      quote for, estimate, can you come, how much, mi casa, arreglar, gotea, no sirve,
      no funciona, fuga, cotizacion, instalar, necesito, soumission`,
  ),
);

function resolved(text: PlainText, hasAddress: boolean): Reading['closes'] {
  const words = quoted(text, said(DONE));
  if (words === null) return null;
  const rest = text.plain.replace(said(DONE), ' #');
  const firm = FIRM.test(text.plain) && !/ (but|pero|mais|still|again) /.test(rest);
  return firm || (!hasAddress && !STILL_WANTS.test(rest)) ? { as: 'resolved', words } : null;
}
