/** Phrases that ask for information wherever they stand: price, when, what is done, who this is. */
export const ASKING = [
  `
    how much, how mch, hw much, what do you charge, what do u charge, whats it cost,
    what does it cost, what would it cost, what would it run, what will it cost, how much would,
    whats the cost, whats the price, what is the price, whats your price, whats your rate,
    what are your rates, whats the rate, whats your hourly, what is your hourly, going rate,
    your rates, price for, price on, price to, price of, prices for, ballpark, do you charge,
    do u charge, charge for, charge to, service fee, trip fee, trip charge, diagnostic fee,
    service call fee, call out fee, whats the fee, is there a fee, cancellation fee,
    text me a quote, text me a price, text me the price, cost to, cost of, cost for,
    what kind of price, can you beat, can u beat, price match, free estimate, free estimates,
    free quote, free quotes, estimates free, estimate free, get a quote, get a price,
    get an estimate, getting a price, getting a quote, give me a quote, give me a price,
    give me an estimate, quote me, send me a quote, any discount, discounts, senior discount,
    military discount, payment plan, payment plans, financing, take credit, take cards,
    credit cards, take venmo, accept credit, accept cards, do you take, do you accept, do u take,
    do u accept, insurance cover, cheaper, expensive, what would you charge, whats a,
    are you licensed, are you insured, are you bonded, are u licensed, are u insured,
    are you guys licensed, are you guys insured, are yall licensed, r u licensed,
    licensed and insured, do you have a license, do you have insurance, license number,
    are you certified, do you warranty, do you guarantee, is it under warranty, any warranty,
    references, background check, are you a licensed, do you do commercial, do you work on,
    do u work on, do you fix, do u fix, do you repair, do u repair, do you service, do u service,
    do you guys service, do you guys do, do you guys work, do you do, do u do, do yall do,
    do yall work, do yall fix, do yall service, do you handle, do you cover, do you come out,
    do you guys come, do you install, do u install, do you offer, do you sell, do you have,
    do you still, do you also, do you even, do you know, you guys do, can you do, do you travel,
    do you serve, are you still, is that you or, who is this, whos this, who is it, who are you,
    who this, who r u, who dis, whose number, whose this, what company, which company,
    what business, is this the, is this a, is this mike, is this an, is this spam, is this real,
    is this a bot, are you a bot, am i talking to, are you a robot, is this a real person,
    are you real, how did you get, where did you get, what is this, whats this about,
    what is this about, whos texting, is this automated, are you available, are u available,
    r u available, anyone available, any availability, available today, any openings, any opening,
    have any openings, got any openings, anything available, do you have anything,
    do you have time, do you have availability, when can you, when can u, when can someone,
    when can somebody, when could, when would, when will, when are you, what time, what day,
    how soon, how quick, how fast, how long, hows your schedule, what does your schedule,
    whats your schedule, whats your availability, what is your availability, whats the soonest,
    your soonest, your earliest, is there any way, whats the earliest, earliest you, soonest you,
    first available appointment, are you open, are you working, do you work weekends,
    do you work on weekends, do you do weekends, open on, today possible, is today possible,
    is that a yes, did you get, did u get, are you coming, are u coming, is someone coming,
    where are you, wheres my, whats your address, where are you located, are you near,
    are you local, how far, what area, do you come to, do you go to, on your way,
    what are your hours, are you guys open, are you guys available, are yall available,
    does that work, would that work, will that work, is that ok, is that covered, is it normal,
    is that normal, is it safe, is this normal, should i, what should, who do i, do i need,
    is it worth, can i get, could i get, can i have, is there a, would you be able, are you able,
    is it possible, can you give me, can you tell me, why does, why is, what happens, whats wrong,
    can it be, is anyone, is someone, is somebody`,
  `
    cuanto cuesta, cuanto cobra, cuanto cobran, cuanto sale, cuanto me sale, cuanto me cobra,
    cuanto me cobran, cuanto seria, cuanto es, cuanto vale, cuanto saldria, cuanto costaria,
    cuanto cobrarian, que precio, precio de, precio por, cual es el precio, cual es su precio,
    a como, costo de, cobran por, cobra por, cobran la visita, cobra la visita,
    estimado gratis, presupuesto gratis, estimados gratis, es gratis, aceptan tarjeta,
    acepta tarjeta, aceptan tarjetas, aceptan credito, dan financiamiento, hacen descuento,
    dan garantia, tienen garantia, tienen licencia, tiene licencia, tienen seguro,
    estan asegurados, son licenciados, tienen permiso, con licencia, quien es, quien habla,
    quien me escribe, de donde son, de que compania, que compania, de parte de quien,
    con quien hablo, es usted el, quienes son, como consiguio, de quien es, cuando pueden,
    cuando puede, cuando podrian, cuando vienen, cuando viene, a que hora, a q hora, q hora, q dia, q precio, q tan, que tan, que hora, que dia,
    que dias, hay disponibilidad, tienen disponibilidad, tienen espacio, tienen tiempo,
    tienen cita, tienen citas, tienen cupo, tienen lugar, tiene tiempo hoy, hay citas,
    cuanto tardan, cuanto se tardan, cuanto tarda, en cuanto tiempo, trabajan los,
    trabajan sabados, trabajan domingos, trabajan hoy, trabajan en, estan abiertos, van a venir,
    va a venir, ya vienen, llegan a, van a, van hasta, dan servicio, hacen trabajos,
    hacen instalaciones, arreglan, reparan, instalan, trabajan con, ustedes arreglan,
    ustedes hacen, ustedes instalan, hacen servicio, es seguro, es normal, que hago, es posible,
    habra, donde estan, donde queda, atienden en, atienden`,
  `
    combien, quel prix, quel est le prix, c est quoi le prix, vos tarifs, votre tarif,
    c est combien, ca coute, couterait, estimation gratuite, soumission gratuite, acceptez vous,
    prenez vous, etes vous, avez vous, faites vous, qui est ce, c est qui, qui etes vous,
    pouvez vous, pourriez vous, quand pouvez, quand pourriez, a quelle heure, quelle heure,
    quel jour, quand est ce, vous etes, est ce que, travaillez vous, desservez vous, venez vous,
    reparez vous, installez vous, vous faites, vous reparez, disponible quand,
    disponible aujourdhui`,
];

/** After "is", "do", "can" at the beginning of a question. */
export const SUBJECT = `
  you, i, we, it, this, that, these, those, there, someone, somebody, anyone, anybody, they, he,
  she, the, my, your, yours, insurance, homeowners, estimates, quotes, weekends`;

/** Asked by themselves: "normal?", "is that safe". */
export const ASKABLE = `
  normal, safe, dangerous, serious, bad, legal, worth it, included, covered, free, licensed, insured,
  bonded, certified, hiring, common, expensive, cheap, cheaper, fixable, repairable, urgent, a scam,
  legit, real, fair, reasonable, interested, the price, ok to use, ok to run, possible, doable,
  peligroso, peligrosa, grave, seguro, segura, malo, gratis, caro, cara, legal, incluido, incluida`;

/** What a polite request asks to be done: coming, calling, a change of day, the work itself. */
export const COMING = `
  come, come out, come by, come over, send, swing by, swing, stop by, stop, drop by, be here, be there, get here, get there,
  get out, get someone, get somebody, get me in, get in, get us in, get a guy, get it, make it, make time, fit me in, fit us in, squeeze,
  squeeze me in, pop by, run by, run out, head over, head out, rush, hurry, look at, take a look, have a look, check,
  check out, check on, help, fix, repair, replace, install, stop it, do it, do today, unclog, insulate, call, phone, ring,
  text, reach, give me a call, give us a call, give me a ring, give me a holler, give me a buzz, schedule, book, set up, put me down,
  put me on, reschedule, move, move me, push, cancel, change my, switch, confirm, meet, show up, pick up, get back to,
  let me know, try, have someone, have somebody, dispatch, start, have him, have her, have them, remind, tell him, tell her`;

/** The same in Spanish. */
export const COMING_ES = `
  venir, mandar, pasar, llegar, enviar, ayudar, arreglar, reparar, revisar, checar, llamar, marcar,
  hablar, cambiar, instalar, poner, ver, echar, componer, destapar, atender, agendar, mover,
  cancelar, reagendar, darse, dar una vuelta, visitar, acudir, salir, apurar, vengan, venga, manden, mande`;

/** Spanish verbs a question with its mark begins with. */
export const ASKED_VERBS_ES = `
  sabes, sabras, tienes, tenes, haces, puedes, podes, cobras, arreglas, vendes, das, trabajas, atiendes, instalas, vienes, pasas, conoces, hablan, habla, hacen, hace, tienen, tiene, dan, da, venden, vende, cobran, cobra, aceptan, acepta, atienden,
  atiende, trabajan, trabaja, instalan, instala, reparan, repara, arreglan, arregla, ofrecen, ofrece, manejan, maneja,
  usan, usa, cubren, cubre, llegan, llega, estan, esta, son, es, sera, seria, hay, habra, necesitan, necesita, ocupan, ocupa, buscan,
  contratan, contrata, vale, conviene, puedo, podemos, debo, debemos, tengo, recomiendan, recomienda, conocen,
  saben, sabe, limpian, limpia, pintan, ponen, pone, quieren, quiere, les interesa, le interesa, interesa, mando, envio,
  dejo, paso, sirve, sirven, incluye, incluyen, cuesta, cuestan, sale, dura, tarda, tardan, garantizan, respetan,
  vienen, viene, pasan, pasa, andan, anda, van, va, siguen, sigue, surten, rentan, renta, financian, cotizan, cotiza, dieron, fueron, vinieron, ustedes, eres, usted, son`;

/** Inside a Spanish question with its mark. */
export const ABLE_ES = `
  se puede, se pueden, se podra, sera peligroso, es peligroso, sera grave, es grave, es normal, sera normal, sera seguro,
  es seguro, vale la pena, conviene, que hago, que hacemos, a que hora, a q hora, le mando, les mando, sera que, hay que, es cierto,
  es verdad, tiene arreglo, tiene garantia, hay peligro, hay riesgo, me conviene, se prende, se quema, hay problema, esta bien`;
