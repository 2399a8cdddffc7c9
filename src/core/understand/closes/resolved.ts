import type { Reading } from '../reading.ts';
import { any, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';

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
      need another, falta, faltan, good to go for, except, other than, so i need, so we need, so now, yet,
      come look, come check, just need, check it, look at it, checked, keep the`,
  ),
);

/** Someone whose trouble is over, or who has found another. */
export function resolved(text: PlainText, hasAddress: boolean): Reading['closes'] {
  const words = quoted(text, said(DONE)) ?? firstOf(text, SETTLED);
  if (words === null || UNSETTLED.test(text.plain)) return null;
  const rest = [said(DONE), ...SETTLED].reduce(
    (rest, done) => rest.replace(done, ' #'),
    text.plain.replace(THANKS_BUT, ' '),
  );
  const firm = FIRM.test(text.plain) && !/ (but|pero|mais|still|again) /.test(rest);
  return firm || (!hasAddress && !STILL_WANTS.test(rest)) ? { as: 'resolved', words } : null;
}

const firstOf = (text: PlainText, expressions: RegExp[]): string | null =>
  expressions.map(expression => quoted(text, expression)).find(words => words !== null) ?? null;

/** "thanks but its taken care of" wants nothing more. */
const THANKS_BUT =
  /^ (?:hey |hi |ok |oh |hello |,? ?)*(?:thanks|thank you|thx|ty|sorry|appreciate (?:it|you)|gracias|merci)(?: so much| anyway| anyways| though| for \w+ \w+(?: \w+)?)? ,? ?(?:but|pero|mais) /;

/** "never mind tuesday" gives up a day, no more. */
const UNSETTLED =
  /\b(?:never ?mind|nvm|forget)(?: about| on)? (?:mon|tue|wed|thu|fri|sat|sun|the \w+day|tomorrow|today)|forget the \w+ , (?:just|only|lets)|not (?:fixed|resolved|solved)|(?:couldnt|could not|cant|didnt|did not|never) (?:\w+ )?(?:fix|fixed|show|showed|come|came|finish)|no (?:lo|la) (?:pudo|arreglo|pudieron|arreglaron)/;

const FAMILY =
  'dad|husband|hubby|wife|son|brother|brother in law|neighbor|neighbour|landlord|uncle|cousin|boyfriend|friend|buddy|father|fil|nephew|grandson|super|maintenance|management|hoa|warranty|insurance|owner|plumber|electrician|handyman|guy|roofer|tech';
const FIXER = 'someone|somebody|someone else|another \\w+|a guy|a \\w+er|a friend|my \\w+|el \\w+';

const MENDED =
  '(?:fixed|repaired|unclogged|cleared|snaked|plunged|did|patched|reset|relit|replaced|handled|sorted|solved|found|tightened|took care of|stopped|restarted|jiggled|rewired|changed|bled|thawed|plugged|glued|flipped|reconnected|unjammed|got)';
const HELPER = `(?:my |our |the |a |his |her )?(?:${FAMILY}|son in law|father in law|bil|sil|mother in law|roommate|coworker|grandpa|bf|gf|kid|kids|apartment|office|city|town|county|utility|power company|gas company|water company|water dept|electric company|fire department|fire dept|firemen|landlords \\w+|youtube|google|home warranty|building)`;

const SETTLED: RegExp[] = [
  said(
    `${HELPER}(?: (?:already|just|finally|actually|then|ended up|guy|guys))* (?:came|stopped|ran|swung|drove|showed|went|got here|sent \\w+)(?: (?:over|by|up|out|down|here|back|last night|this morning|today|in|the|earlier|yesterday))* (?:and )?(?:just |already )?(?:${MENDED})\\b`,
  ),
  said(
    `${HELPER}(?: (?:already|just|finally|actually|ended up))* ${MENDED} (?:it|that|this|everything|the \\w+|her|up)(?= [.,]| $| for| thank| thanks| thx| so| already| last| this| yesterday| with| w | back| myself| going| working| running| fixed| done| up| lol| anyway| all)`,
  ),
  said(
    `${HELPER} (?:is |are |will be |will |gonna |going to |just |already )*(?:send|sending|sent|send out|coming|taking care|handling) (?:\\w+ )?(?:someone|somebody|a guy|a \\w+er|his|her|their|guy|people|it|out|of it|maintenance)`,
  ),
  said(
    '(?:it|heat|ac|power|lights|water|furnace|drain|toilet|sink|thing|fridge|they|everything|that|boiler|heater|unit|air)(?: \\w+)? (?:just |finally |magically )?(?:kicked|came|cleared|drained|started|went|turned|fired|cut|popped|unclogged|fixed|worked|popped) ?(?:back |itself |right |away |up |on |down )*(?:on|up|down|itself|away|out|in)?(?: by itself| on its own| by its self| on it own| all by itself)',
  ),
  said(
    '(?:heat|ac|power|lights|water|electricity|air|furnace|boiler|it|they)(?: \\w+)? (?:kicked|came|cut|turned|popped|is) back on\\b',
  ),
  said(
    '(?:turned|turns|found|figured|find|looks like|realized|ended)(?: out| up)? (?:to be|it was|it is|its|that it was|out it was|being|we|i|out) (?:just |only )?(?:a |an |the |my |our )?(?:\\w+ ){0,2}?(?:breaker|battery|batteries|filter|switch|reset|button|unplugged|pilot|valve|gfci|gfi|fuse|bulb|remote|thermostat|neighbors?|neighbours?|hose|cord|outlet|plug|setting|off|tripped|flapper)\\b',
  ),
  said(
    '(?:it was|was|were) (?:just |only |simply )(?:a |an |the |my |our )?(?:\\w+ ){0,2}?(?:breaker|battery|batteries|filter|switch|reset|button|unplugged|pilot|gfci|gfi|fuse|remote|thermostat|setting|cord|plug|flapper|turned off)\\b',
  ),
  said(
    '(?:it|tv|fridge|thing|disposal|was|washer|dryer) (?:was )?(?:just )?(?:unplugged|not plugged in|turned off at the wall|switched off)(?= [.,]| $| lol| haha| sorry| thanks| my bad)',
  ),
  said(
    '(?:it was|turned out to be|was) the (?:neighbors?|neighbours?|upstairs|people|city)(?: \\w+)?(?= [.,]| $| not| sorry| thanks)',
  ),
  said(
    '(?:i|we|just|already|ended up|went and|went ahead and|gonna|decided to|rather) (?:just |already )*(?:bought|buying|got|buy|ordered|ordering|picked up|getting|replacing|replace|replaced|doing|do|fix|fixing) (?:a |an |the |it |this |whole |entire |another |thing )*(?:new (?:one|\\w+) instead|new one(?= [.,]| $| thanks| thank)|different one|new one|another one|another|instead|ourselves|myself|whole thing|it over)\\b',
  ),
  said(
    '(?:warranty|insurance|landlord|management|hoa|office|city|builder|home warranty|seller)(?: \\w+)? (?:is|are|will|gonna|going to|has|already)(?: \\w+)? (?:sending|send|sent|covering|handling|handle|scheduled|paying)',
  ),
  said('(?:your )?competitors?\\b(?: \\w+)? (?:got|came|beat|is|showed|fixed|already)'),
  /(?:^| [.,]) no need(?= [.,]| $| thanks| thank| anymore| now| sorry)/,
  said(
    '(?:plunger|reset|resetting it|button|drano|snake|duct tape|baking soda|flex seal|wd 40|new battery|new batteries|filter|that|unplugging it|turning it off and on)(?: \\w+){0,2} (?:did it|did the trick|worked|fixed it|solved it|got it|took care of it)',
  ),
  said(
    '(?:got|get|getting) (?:a )?(?:ahold|hold) of (?:another|a different|my|the|our|someone|somebody|some other)',
  ),
  said(
    '(?:had|have|having|getting|got) (?:a|my|our|another|the) (?:\\w+ )?(?:friend|buddy|brother|cousin|neighbor|guy|uncle|dad|husband|son|handyman|plumber|electrician|\\w+ in law) (?:do|did|fix|fixed|handle|look at|take care of|come) (?:it|that|this|over|by)',
  ),
  said(
    '(?:got it|its|it is|its all|all) (?:done|handled|fixed|working|sorted|squared away|situated|figured out|worked out|running|unclogged|going)(?= [.,]| $| now| thanks| thank| thx| already| lol| though)',
  ),
  /^(?: \w+| [.,]){1,14} (?:thanks|thank you|thx|ty|thank u|gracias|sorry to bother you|sorry to bother|sorry for the (?:trouble|bother))(?: so much)? (?:anyways?|anyhow|regardless|all the same|de todos modos|de todas formas|de todas maneras|igual) (?:$|[.,])/,
  said('scratch that , (?:we|i|it|all|found|got|nm)'),
  said(
    'ya (?:compre|compramos|conseguimos|pusimos|puse|encargue) (?:otr[ao]|un[ao]? nuev[ao]|nuev[ao])(?! (?:y|pero))',
  ),
  said(
    '(?:nomas|nada mas|solo|solamente|resulto que|resulta que|resulto ser) (?:era|fue|estaba|es) (?:que )?(?:el |la |los |las |un |una )?(?:\\w+ )?(?:pila|pilas|bateria|breaker|pastilla|filtro|switch|fusible|boton|piloto|desconectad[oa]|apagad[oa]|llave|foco)',
  ),
  said(
    'era (?:el |la |un |una |que )?(?:\\w+ )?(?:pila|pilas|bateria|breaker|pastilla|filtro|switch|fusible|boton|piloto|desconectad[oa]|vecino|vecina)(?= nomas| nada mas| solamente| [.,]| $| gracias| jaja)',
  ),
  said(
    'estaba (?:desconectad[oa]|apagad[oa]|desenchufad[oa])(?= [.,]| $| jaja| perdon| gracias| nomas)',
  ),
  said(
    '(?:contrate|contratamos|consegui|conseguimos|encontre|encontramos|llame|agarre|busque) (?:a )?(?:otr[oa]|alguien mas|alguien|un conocido|otra persona)(?! dia)',
  ),
  said(
    '(?:garantia|seguro|casero|dueno|administracion|aseguranza|arrendador|oficina)(?: \\w+){0,3} (?:va a mandar|mando|manda|mandaron|va mandar|lo arreglo|se encarga|viene a arreglar)',
  ),
  said('mejor (?:compramos|compre|compro|pusimos|cambiamos|lo cambie|lo hago yo|lo hicimos) '),
  said(
    'ya (?:se |me |nos )*(?:destapo|prendio|arranco|funciono|paro|seco|quito|desatoro|desatasco|fue) (?:sol[oa]|por si sol[oa])',
  ),
  said(
    'ya (?:regreso|volvio|llego|tenemos|hay) (?:la |el )?(?:luz|agua|corriente|calefaccion|gas|aire)',
  ),

  said(
    `(?:already|just) (?:had|got|have|has|hired|booked|found) (?:${FIXER})(?: \\w+){0,2} (?:out|come|coming|came|here|over|scheduled|booked|lined up|do it|did it|fix it)`,
  ),
  said(
    `(?:${FAMILY})(?: \\w+){0,3} (?:fixed|repaired|handled|handling|sorted|unclogged|replaced|did|got)(?: it| that| this| the \\w+)? ?(?:working|going|running|fixed|done|sorted|thanks|$|[.,]|for (?:us|me))`,
  ),
  said(
    `(?:${FAMILY}|he|she|they)(?: \\w+){0,2} (?:is|are|will be|gonna be)(?: already)? (?:handling|taking care of|dealing with|fixing|handle|on it|coming to fix)`,
  ),
  said(
    '(?:another|other|different|a) (?:\\w+ )?(?:plumber|company|guy|contractor|electrician|tech|roofer|outfit|service) (?:\\w+ ){0,2}(?:here|coming|came out|did it|fixed|took care|doing it|on the way)',
  ),
  said(
    '(?:problem|issue|leak|it|thing|heat|ac|furnace|toilet|power|water|that)(?: \\w+)? (?:fixed|resolved|solved|cleared|unclogged|drained|worked) (?:itself|up|on its own|by itself|out)',
  ),
  said(
    '(?:got|have|had|getting) (?:someone|somebody|a friend|another \\w+|my \\w+) (?:else )?(?:\\w+ )?(?:to|who|that|doing|coming|fix|lined)',
  ),
  said(
    '(?:hold off|holding off|gonna pass|going to pass|will pass|have to pass|gone in a different|went in a different|going in a different|go in a different|decided to wait|gonna wait|decided to leave it|leave it for now|not moving forward|wont be moving|not going to do it|not gonna do it|wont need (?:it|you|anyone|anybody|service))',
  ),
  said(
    '(?:dont|do not|no need to) (?:worry|bother)(?: about)?(?: it| this| that| coming)?(?: anymore| now)?',
  ),
  said(
    '(?:taken care of|(?:is|are|it|all|was) (?:\\w+ )?(?:fixed|resolved|sorted|solved|handled)(?: now| already)?(?= [.,]| $| thank| thx| ty| never| no))',
  ),
  /^ (?:now |all |already )?(?:resolved|solved|sorted|fixed|handled|cancelled|canceled)(?: now| already| all| up)?(?: thanks| thank you| thx| ty)? $/,
  said('turns? out it was (?:just |only )?'),
  said(
    '(?:just|only) (?:had to|needed to|needed) (?:reset|flip|relight|change|replace|turn|push|press|tighten|a)',
  ),
  said('siempre no'),
  said(
    'ya (?:se |me |lo |la |nos |les )*(?:compuso|compusieron|arreglo|arreglaron|reparo|repararon|solucionaron|soluciono|resolvio|resolvieron|destapo|destaparon|cambio|cambiaron|hicieron|hizo|atendieron)',
  ),
  said(
    '(?:mi|el|un|otro|una|nuestro|su) \\w+(?: \\w+)? (?:ya )?(?:me |nos )?(?:lo|la|los|las) (?:arreglo|reparo|compuso|hizo|cambio|soluciono|destapo)',
  ),
  said(
    'ya (?:vino|llego|vinieron|tengo|tenemos|encontre|encontramos|contrate|contratamos|consegui|conseguimos|viene|mande) (?:\\w+ ){0,2}(?:plomero|electricista|alguien|quien|otro|otra|tecnico|persona|compania|senor)',
  ),
  said('(?:on a|j ai|mon \\w+ a|il a|deja) (?:\\w+ ){0,2}(?:repare|regle|arrange|trouve)'),
];
