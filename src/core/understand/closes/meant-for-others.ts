import type { Reading } from '../reading.ts';
import { any, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { OWN_TROUBLE } from './own-trouble.ts';
import { STRANGERS } from './strangers.ts';

/** Places and people one rings that are no contractor. */
const ELSEWHERE = any(
  `
    vet, vets, veterinarian, vet clinic, dmv, school, schools, schools office, daycare, preschool, bank,
    credit union, pharmacy, cvs, walgreens, dentist, dentists, dentists office, dental office,
    dental clinic, dental, doctor, doctors, doctors office, clinic, hospital, urgent care, er,
    optometrist, eye doctor, chiropractor, therapist, orthodontist, pediatrician, church, parish,
    courthouse, court, library, post office, pizza, pizza place, pizza hut, dominos, papa johns,
    little caesars, restaurant, taco bell, mcdonalds, chinese place, sushi place, cable company, internet company, comcast, xfinity,
    spectrum, verizon, at t, tmobile, t mobile, insurance company, insurance agent, state farm,
    geico, salon, nail salon, hair salon, barber, barbershop, hairdresser, stylist, airline, delta,
    hotel, motel, walmart, target, amazon, ups, fedex, uber, lyft, taxi, cab, tow truck, mechanic,
    tire shop, body shop, dealership, auto parts, gym, groomer, dog groomer, kennel, florist,
    funeral home, lawyer, attorney, attorneys office, social security, unemployment, irs, tax office,
    police, sheriff, prescription, refill, test results, lab results, haircut, hair appointment,
    clinica, clinica dental, doctor, doctora, dentista, farmacia, escuela, banco, hospital, iglesia,
    consulado, biblioteca, pizzeria, restaurante, taqueria, salon de belleza, estetica, peluqueria,
    veterinario, veterinaria, abogado, abogada, taller, mecanico, aseguranza, seguro social, correo,
    aerolinea, receta, guarderia, kinder, taxi`,
);
const DOCTOR = 'd(?:r|octor|ra|octora)s? \\w+(?:s)?(?: office| clinic| practice)?';
const PERSON = any(
  `
    sister, brother, mom, mother, dad, cousin, friend, son, daughter, boss, wife, husband, girlfriend,
    boyfriend, aunt, uncle, grandma, neighbor, coworker, ex, buddy, nephew, niece, babysitter,
    landlord, hermana, hermano, mama, papa, prima, primo, amiga, amigo, hijo, hija, jefe, jefa,
    esposa, esposo, novia, novio, tia, tio, abuela, comadre, compadre, vecina, cunada, suegra`,
);
const MEANING = any(
  `
    trying to reach, tryin to reach, tryna reach, trying to call, tryin to call, tryna call, trying to get,
    tryin to get, trying to get ahold of, trying to get hold of, trying to order, trying to find,
    trying to contact, tryin to find, wanted to call, wanted to reach, wanting, meant for, meant to be,
    looking for, looking to reach, looking 4, calling, calling about, calling for, callin, calling to check on,
    calling to refill, thought this was, thought it was, thought you were,
    thought u were, thought i called, thought i was calling, thought i was texting, thinking you were,
    number for, queria hablar a, queria hablar con, queria hablar al, queria llamar a, queria llamar al,
    queria marcar a, queria marcarle a, queria comunicarme con, queria comunicarme a, buscaba, buscaba a, buscando, buscando a, buscando al,
    estaba llamando a, estaba llamando al, llamando a, llamando al, hablando a, hablando con, pense que era, creia que era, era para,
    iba a llamar a, iba a marcar a, quiero hablar con, quiero hablar a, trataba de llamar a, trataba de llamar al, marcaba a`,
);
const THE =
  '(?: (?:the|a|an|my|our|your|that|some|el|la|los|un|una|mi|al|about|for|to|con|de|del|refill|order))*';

const SOMEONE_ELSE: RegExp[] = [
  said(
    `${MEANING}${THE} (?:${ELSEWHERE}|${DOCTOR})(?! (?:next|across|here|upstairs|downstairs|on|at|in|needs|sink|door))`,
  ),
  said(
    `(?:thought|figured|assumed|think|pense|crei|creia)(?: que)? (?:this|it|you|u|that|was|era) ?(?:was|were|is|era)?${THE} ${PERSON}s?\\b`,
  ),
  said(
    `(?:was|were|era|es|is|msg|message|text|that|mensaje)(?: \\w+)? (?:for|para|meant for)(?: my| mi| el| la)? ${PERSON}\\b(?! (?:to|house|place))`,
  ),
  / (?:not|no es|wasnt|isnt) (?:who|quien|the \w+|the person|the number|the place) (?:i|we|you|u|yo)? ?(?:was|were|am|wanted|need|want|meant|buscaba|busco)\b/,
  / (?:i |we |you )?(?:was |were |are )?looking for (?:someone|somebody) else /,
];

const QUESTION = new RegExp(
  `^(?: (?:hi|hey|hello|good morning|good afternoon|sorry|um|yes|oh|ok|hola|disculpe|buenas|buenas tardes|buenos dias|perdon|oiga)| [,.])*(?: (?:is|r|are|es|esta|hablo|habla|hablo a|hablo con|me comunico con|me comunico a) )(?:this |you |it |that |ahi |aqui |con |a |al )*(?:the |a |el |la |un |una |still )*(?:\\w+ )?(?:${ELSEWHERE}|${DOCTOR})\\b(?! (?:door|sink|next|on \\d))`,
);

const PHONE = '(?:phone|cell|cel|celular|telefono|tablet|watch|buttons?|number|numero)';
const BY_ITSELF: RegExp[] = [
  said(
    `(?:phone|cell|watch|siri|car|pocket|it) (?:\\w+ )?(?:dialed|called|dials|calls|dialled) (?:\\w+ )?(?:by itself|on its own|you|itself|u|from my pocket)`,
  ),
  / (?:se|me|te|le|lo|la) (?:me |le |te |lo |la )?(?:marco|llamo|llame|marque) (?:solo|sola|sin querer|por accidente|por error|desde la bolsa)/,
  said(
    `(?:toddler|kid|kids|baby|son|daughter|grandson|granddaughter|child|grandkid|nephew|niece|dog|cat|nino|nina|hijo|hija|bebe|nieto|nieta|sobrino)s?(?: \\w+){0,3} (?:got|had|playing|grabbed|was playing|was on|pushed|hit|jugando|agarro|andaba|estaba|traia)(?: \\w+){0,5} ${PHONE}\\b`,
  ),
  said(
    `(?:my|the) (?:\\w+ )?(?:kids|sons|daughters|toddlers|babys|grandsons|childs|wifes|husbands) ${PHONE}\\b`,
  ),
  / (?:one|a|1) (?:digit|number) off\b| off by (?:one|a|1) (?:digit|number)\b/,
  /^(?: (?:sorry|oops|was|an|a|it|that|my|lo siento|perdon|disculpe|fue|un)| [,.])* (?:accident|accidental|accidente|misdial|misdials|oops wrong|me equivoque|mistake)(?: \w+){0,2} $/,
  / (?:my (?:mistake|bad)|mb) $/,
  / (?:me equivoque|marque mal|marque otro|buscaba otro numero|otro numero|numero que no era)(?= [,.]| $| disculpe| perdon| de | numero| sorry)/,
];

const NOT_ME: RegExp[] = [
  said(
    `(?:this|that|it) ?(?:isnt|is not|aint|s not|not) (?:even )?(?!a |an |my |our |urgent|the (?:leak|first|only))\\w+(?: \\w+)? ${PHONE}`,
  ),
  / (?:este|ese) no es (?:el |su |un )?(?:\w+ )?(?:telefono|numero|celular|cel)\b/,
  /^(?: (?:disculpe|perdon|yo|oiga|hola)| [,.])* no soy (?!el dueno|la duena|de |muy|bueno)\w+(?: \w+)? (?:$|[.,])/,
  / (?:aqui no vive|no vive aqui|no vive nadie|no hay (?:ningun|ninguna|nadie) (?:\w+ )?(?:aqui|llamad[oa]|con ese))/,
  / (?:theres|there is|there isnt|we have|i have) (?:no|not|no one named|nobody named|any) (?!leak|water|heat|hot|power|gas|light|lights|ac|air|electric|electricity|pressure|smell|parking|rush|one|sign|signs|flame|insulation|attic|basement|doorbell|access|damage|shutoff|emergency|hurry|problem|outlet|outlets|furnace|leaks|vent)\w+ (?:here|at this|on this)\b/,
  / (?:no one|nobody|noone|none of us|aint nobody|nadie)(?: here| aqui| at this (?:number|house))? (?:needs?|called|ordered|requested|asked|wanted|llamo|pidio|necesita|ocupa|marco)\b/,
  / (?:this|the|my) (?:phone|number|cell)(?: now)? (?:belongs|belong) to\b| (?:just|recently) got (?:this|a new) (?:number|phone)\b| not the person\b| (?:had|gotten) this number (?:for|since)\b/,
  / (?:who dis|who is dis|new phone who)\b/,
  / no (?:lo|la|los|las) conozco\b/,
  /^ wrong(?! (?:part|size|color|model|side|kind|way|day|time|address|date))(?: \w+){0,2} (?:[.,]|$)| [,.] wrong $/,
];

const CHAT_START =
  /^(?: (?:hi|hey|hello|ok|ay|oye|hola)| [,.])* (?:hun|hon|babe|bae|baby|honey|sweetie|sweetheart|love|mom|mama|mommy|dad|daddy|bro|sis|grandma|mi amor|amor|mijo|mija|mami|papi|hijo|hija|comadre|compadre|primo|prima|tia|tio)\b/;
/** "Mike? did you pick up the kids". */
const CALLED_BY_NAME =
  /^(?: (?:hi|hey|hello|yo|oye|hola))? (?!yes|no|ok|sorry|thanks)\w+ [.,] (?:did|are|r|can|could|will|where|when|what|have|u|you|please|dont forget|ya|vas|vienes|puedes|donde|a que hora|no se te olvide)\b/;
const CHAT = said(
  any(
    `
      get the kids, got the kids, grab the kids, drop off the kids, kids from school, from practice, soccer practice, did you feed, feed the dog, walk the dog, call your mother, call your mom, call grandma, los ninos de la escuela, recogiste a los ninos, fuiste por los ninos, ya comiste, llegaste bien, running late, pick up milk, pick me up, pick up the kids, pick u up, come get me, come get us, save me a,
      save me some, dinner, lunch, love you, love u, luv u, miss you, miss u, on my way, omw,
      potluck, happy birthday, bday, homework, practice, church, bible study, party, movie, movies,
      groceries, bring chips, bring the, home soon, be home, what time is the game, ya voy,
      voy para, ya merito llego, te quiero, te amo, te extrano, pasa por mi, pasas por mi, recogeme, feliz cumpleanos,
      trae leche, traes tortillas, la cena, la fiesta, la misa, nos vemos en`,
  ),
);

/** Not meant for a contractor: another place was rung, a phone rang by itself, a chat went astray. */
export function meantForOthers(text: PlainText): Reading['closes'] {
  const asked = quoted(text, QUESTION);
  if (asked !== null) return { as: 'wrong_number', words: asked };
  const words =
    firstOf(text, [...BY_ITSELF, ...NOT_ME, ...SOMEONE_ELSE, ...STRANGERS]) ?? strayChat(text);
  const hasTrouble = OWN_TROUBLE.test(text.plain);
  return words === null || hasTrouble ? null : { as: 'wrong_number', words };
}

function strayChat(text: PlainText): string | null {
  const chat = quoted(text, CHAT);
  if (chat === null) return null;
  const more = CHAT.test(text.plain.replace(CHAT, ' #'));
  return more || CHAT_START.test(text.plain) || CALLED_BY_NAME.test(text.plain) ? chat : null;
}

function firstOf(text: PlainText, expressions: RegExp[]): string | null {
  for (const expression of expressions) {
    const words = quoted(text, expression);
    if (words !== null) return words;
  }
  return null;
}
