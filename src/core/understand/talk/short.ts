import type { Reading } from '../reading.ts';
import type { Word } from '../text/words.ts';

const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map(p => p.trim())
      .filter(Boolean),
  );

const YES = phrases(
  `
    yes, y, yep, yup, yea, yeah, yah, ya, yess, yes please, yes pls, yes plz, yes sir,
    yes maam, yes it is, yes that is, yes that works, yes thats right, yes thats correct,
    yes correct, correct, thats correct, that is correct, thats right, that is right, right,
    sure, sure thing, sure is, of course, absolutely, definitely, exactly, affirmative,
    confirmed, confirm, ok yes, yes ok, that works, works for me, sounds good, perfect,
    yes thanks, yes thank you, yes we do, yes i do, yes i am, please do, you got it, si,
    si por favor, si gracias, si claro, claro, claro que si, si es correcto, correcto, asi es,
    es correcto, exacto, esta bien, si esta bien, de acuerdo, por supuesto, sip, simon, oui,
    oui merci, oui svp, ouais, exact, c est ca, c est correct, d accord, bien sur, yeppers,
    yes still need it, yep still need it, si todavia lo necesito, 10 4, yes do it,
    yes still do, uh huh`,
);
const NO = phrases(
  `
    no, n, nope, nah, naw, no thanks, no thank you, not really, no sir, no maam, no its not,
    no it isnt, negative, not correct, thats wrong, incorrect, thats not right, no gracias,
    no es correcto, incorrecto, asi no es, no es asi, non, non merci, pas du tout,
    no not right now, not yet, todavia no, aun no, pas encore, no it is not,
    no that isnt right, no thats wrong, nop, nel, no señor, no senor`,
);
const ACKNOWLEDGEMENTS = phrases(
  `
    ok, okay, k, kk, okey, okie, oki, ok thanks, ok thank you, okay thanks, okay thank you,
    ok thx, ok ty, ok cool, ok great, ok sounds good, okay sounds good, ok perfect, ok good,
    thanks, thank you, thx, ty, tysm, thnx, tks, thank u, thanks so much, thank you so much,
    many thanks, thanks anyway, thank you anyway, thanks anyways, thank you anyways, thanks all the same, thanks just the same, thanks for your time, thanks for the help, thanks for getting back, thanks for getting back to me, thanks for the reply, thanks for responding, thanks for letting me know, ok thanks anyway, okay thanks anyway, thx anyway, ty anyway, no worries thanks, no worries thanks anyway, all good thanks, thats ok thanks, thats ok thanks anyway, thats fine thanks, gracias igual, gracias igualmente, gracias de todas maneras, ok gracias de todos modos, gracias por su tiempo, gracias por contestar, gracias por responder, gracias por avisar, no hay problema gracias, gracias anyway, thanks tho, thanks though, gracias de todos modos, gracias de todas formas, thanks a lot, thanks again, thanks a bunch, thank you very much,
    thank you sir, thank you maam, great, great thanks, great thank you, cool, cool thanks,
    awesome, awesome thanks, perfect thanks, perfect thank you, got it, got it thanks, will do,
    sounds good thanks, sounds good thank you, appreciate it, much appreciated,
    i appreciate it, np, no problem, no worries, alright, alright thanks, all right, good,
    nice, word, bet, roger, copy, copy that, noted, understood, see you then, see ya,
    talk soon, bye, have a good day, have a great day, you too, lol, haha, gracias,
    muchas gracias, mil gracias, ok gracias, okay gracias, bueno, bueno gracias,
    esta bien gracias, perfecto, perfecto gracias, listo, listo gracias, vale, vale gracias,
    sale, sale gracias, entendido, de nada, ok muchas gracias, muy amable, igualmente, merci,
    merci beaucoup, ok merci, parfait, parfait merci, super merci, bien recu, excellent, super,
    thanks guys, thanks man, thanks bud, ok perfecto, ok bueno, orale, orale gracias, genial,
    excelente, ok see you then, ok talk soon, ok will do, ok got it, thumbs up`,
);
const AGREED =
  /^(?:ok|okay|k|kk|good|great|perfect|alright|cool|vale|bueno|sale|listo|perfecto|parfait)\b/;
const REACTION =
  /^\s*(?:liked|loved|laughed at|emphasi[sz]ed|questioned|disliked|reacted \S+ to|removed an? \w+ (?:from|reaction)|le gust[oó]|me gusta|le encant[oó]|me encanta|a aim[eé]|aim[eé]|a ador[eé]|ador[eé])\s+(?:a |to |un |una )?(?:["“«'‘]|an image|image|photo|imagen)/i;
const AUTOMATIC =
  /\b(?:i(?:'|’)?m driving|i am driving|driving right now|currently driving|will (?:see|reply to) your message when|do not disturb|out of (?:the )?office|auto(?:matic|mated)?[ -]?(?:reply|response|responder|respuesta)|this (?:mailbox|inbox|number|line|phone) (?:is|does|cannot|can ?not|can'?t)(?: not| n't)? ?(?:monitored|accept|receive)|not monitored|unmonitored|(?:is|are) currently (?:unavailable|away|closed)|i(?:'|’)?m (?:currently )?(?:away|unavailable|in a meeting)(?: right now| at the moment)?[^?]*(?:will|i(?:'|’)?ll) (?:get back|reply|respond|text|call)|cannot receive (?:text|sms)|can(?:'|’)?t (?:talk|text) right now[.,]? *(?:i(?:'|’)?ll|will) (?:call|text|get back)|thank you for (?:contacting|your message|reaching out)|we have received your message|msg (?:&|and) data rates|estoy (?:conduciendo|manejando)|respuesta autom[aá]tica|fuera de (?:la )?oficina|no (?:est[aá]|se) monitore|r[eé]ponse automatique|je (?:suis au volant|conduis)|absent du bureau|message failed|undeliverable|free msg:)/i;

/** What a text of a few words is on its own, without knowing what was asked. */
export type Short = Pick<
  Reading,
  'yesNo' | 'choice' | 'acknowledgement' | 'automatic' | 'optIn' | 'help'
>;

/** `confirming`: a yes or no was just asked for, and "ok" means yes. */
export function readShort(text: string, words: readonly Word[], confirming: boolean): Short {
  const line = words.map(word => word.plain).join(' ');
  const greetless = line.replace(/^(?:hi|hello|hey|hola|bonjour) /, '');
  return {
    yesNo:
      words.length > 8
        ? null
        : YES.has(greetless) || (confirming && AGREED.test(line))
          ? 'yes'
          : NO.has(greetless)
            ? 'no'
            : null,
    choice: findChoice(greetless),
    acknowledgement: ACKNOWLEDGEMENTS.has(line) || REACTION.test(text) || isEmojiOnly(text, words),
    automatic: AUTOMATIC.test(text),
    optIn: /^(?:start|unstop)$/.test(line),
    help: /^(?:help|info|ayuda|aide)$/.test(line),
  };
}

const isEmojiOnly = (text: string, words: readonly Word[]): boolean =>
  words.length === 0 && /\p{Extended_Pictographic}/u.test(text);

const ORDINALS: [RegExp, number][] = [
  [/^(?:1st|first|primera?|primero|premiere?|1ere?|1er)$/, 1],
  [/^(?:2nd|second|segund[ao]|deuxieme|seconde?|2e|2eme)$/, 2],
  [/^(?:3rd|third|tercer[ao]?|troisieme|3e|3eme)$/, 3],
  [/^(?:4th|fourth|cuart[ao]|quatrieme|4e)$/, 4],
  [/^(?:last|ultim[ao]|derniere?)$/, -1],
];
const CARDINALS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
};
const AROUND =
  /\b(?:the|la|el|le|les|option|opcion|choice|number|numero|num|no|slot|window|one|please|pls|plz|por favor|porfavor|svp|works|work|is|good|fine|for me|best|ill take|i will take|lets do|ill do|can do|let us do|go with|ill go with|yes|si|oui|ok|okay|thanks|thank you|gracias|merci|que|esta bien|would be|great|perfect|take|do|we|i|a|un|una|sounds|that|opc|prefiero|quiero|mejor|works great|time|horario|cita|with|the one|choix|prefer|va|bien|me|conviene)\b/g;

/** "2", "#2", "the second one", "option 3", "la segunda". */
function findChoice(line: string): number | null {
  if (line === '' || line.split(' ').length > 7) return null;
  const alone = line === 'one' || line === 'una' || line === 'un';
  const rest = alone ? line : line.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  if (/^[1-9]$/.test(rest)) return Number(rest);
  if (/^option[1-9]$|^opcion[1-9]$/.test(rest)) return Number(rest.at(-1));
  const ordinal = ORDINALS.find(([expression]) => expression.test(rest))?.[1];
  if (ordinal !== undefined && ordinal > 0) return ordinal;
  return (
    CARDINALS[rest] ?? (line.startsWith('one ') || / one$/.test(line) ? choiceOne(line) : null)
  );
}

/** "option one", "number one". */
const choiceOne = (line: string): number | null =>
  /^(?:option|number|opcion|choice|slot) one$/.test(line) || /^one (?:please|pls|works)$/.test(line)
    ? 1
    : null;
