/**
 * What counts as a promise, put together from words. The patterns read one sentence in lower case
 * and without accents, from which `promises.ts` has taken what is asked, denied or conditional.
 */
export interface PromiseRule {
  why: string;
  /** True once a booking has been confirmed. */
  trueOnceConfirmed: boolean;
  pattern: RegExp;
  /** Only together with a time in the same sentence. */
  withTime: boolean;
}

const any = (...words: string[]) => `(?:${words.join('|')})`;

const WEEKDAY = any(
  'mon(?:day)?',
  'tues?(?:day)?',
  'wed(?:s|nesday)?',
  'thu(?:rs?)?(?:day)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
);
const WEEKDAY_ES = any('lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo');
const CLOCK = any(
  '\\d{1,2}:\\d\\d',
  '\\d{1,2} ?[ap]\\.?m\\b',
  '\\d{1,2} ?(?:-|to|a|y) ?\\d{1,2}\\b',
  '(?:at|by|before|around|after|between|from) \\d{1,2}\\b',
  '(?:a|de|para) las? \\d',
);
const DELAY = any(
  '(?:in|within) (?:an?|the(?: next)?|half an?|\\d+|a few|a couple(?: of)?)(?: \\d+)? ?(?:min|minute|hour|hr|day)s?\\b',
  '(?:en|dentro de) (?:una?|media|\\d+|unos|unas|pocos|pocas) (?:min|hora|dia|rato)\\w*',
);
const DAY = any(
  'today',
  'tonight',
  'tomorrow',
  '(?:this|next|in the) (?:morning|afternoon|evening|week(?:end)?)',
  'first thing',
  'right (?:away|now)',
  'immediately',
  'noon',
  WEEKDAY,
  'hoy',
  'manana',
  'esta (?:tarde|noche|semana)',
  'ahora mismo',
  'enseguida',
  'de inmediato',
  WEEKDAY_ES,
);
export const TIME = new RegExp(`\\b${any(CLOCK, DELAY, DAY)}`);

/** Somebody other than the reader is said to be going to, or able to. */
const WILL = `(?<!\\byou )(?<!\\byou)${any("'ll", '\\bwill', '\\bshall', '\\bcan', '\\bshould', '\\bgoing to', "(?:\\bis|\\bare|'re|'s) able to")}`;
const ADVERBS = `(?: ${any('also', 'just', 'now', 'then', 'probably', 'certainly', 'definitely', 'only', 'be able to', 'try to', 'try and')})*`;
const BE = any("'re", "'s", "'m", '\\bis', '\\bare', '\\bam');
const BE_DONE = any(
  "'re",
  "'s",
  '\\bare',
  '\\bis',
  '\\bbeen',
  '\\bgot',
  '\\bhave',
  '\\bput',
  "'ve",
);
const COME = any(
  'come',
  'arrive',
  'visit',
  'dispatch',
  'send',
  'meet you',
  'see you\\b',
  'show up',
  'make it',
  'be (?:right |out |over )*(?:there|over|out|by|with you|at your)',
  'get (?:right |out |over )*(?:there|out|over|to you)',
  '(?:get|have) (?!back)\\S+(?: \\S+){0,2} (?:out|over|there|to you|at your|come|by)',
  'head (?:out|over|your)',
  '(?:stop|swing|drop|pop|come) (?:by|in|over)',
  '(?:fit|squeeze) you in',
);
const COMING = any('coming', 'arriving', 'sending', 'dispatching', 'stopping by', 'swinging by');
const DONE = any(
  'fixed',
  'repaired',
  'replaced',
  'done',
  'solved',
  'resolved',
  'running',
  'working',
);
const FIX = any(
  'fix',
  'repair',
  'replace',
  'solve',
  'resolve',
  'restore',
  'take care of',
  `be (?:${DONE}|taken care of)`,
  `(?:have|get) (?:it|this|that|your? ?\\w*|the \\w+) (?:all |back |up and )*${DONE}`,
);
const BOOKED = any(
  'booked',
  'scheduled',
  'confirmed',
  'reserved',
  '(?:all )?set (?:for|up)',
  'all set',
  'down for',
  'on (?:the|our) (?:schedule|calendar)',
  '(?:first|next) (?:on|in|up)',
);

/** "Mike puede", not "(usted) puede" or "la puede". */
const PUEDE = '(?<=\\b(?!usted|tambien|aqui)[\\w{]\\w{2,}\\}? )puede';

/** Future, "we" forms and "going to" of verbs, given by stem. */
const spanish = (ar: string, er: string, ir: string) =>
  any(
    `(?:${ar})(?:amos|aremos|ara|aran)`,
    `(?:${er})(?:emos|eremos|era|eran)`,
    `(?:${ir})(?:imos|iremos|ira|iran)`,
    `(?:podemos|vamos a|va a|van a|${PUEDE}) (?:(?:${ar})ar|(?:${er})er|(?:${ir})ir)(?:l[aeo]s?)?`,
  );
const IR = any(
  'iremos',
  'ira',
  'iran',
  'vamos(?! a\\b)',
  `(?:podemos|va a|vamos a|${PUEDE}) ir`,
  'estar(?:emos|a|an) (?:ahi|alli|alla|con)',
  '(?:podemos|va a|vamos a) estar',
  'nos vemos',
  '(?:l[aeo]s?|te) (?:vemos|veremos|esperamos)',
);

const rule = (why: string, pattern: string, more: Partial<PromiseRule> = {}): PromiseRule => ({
  why,
  pattern: new RegExp(pattern),
  trueOnceConfirmed: false,
  withTime: false,
  ...more,
});
const onceConfirmed = { trueOnceConfirmed: true };

export const RULES: PromiseRule[] = [
  rule(
    'says that somebody is on the way',
    any(
      '\\b(?:on|in) (?:the|his|her|my|our|their) way\\b',
      '\\ben route\\b',
      `${BE} (?:\\w+ )?(?:heading|headed|driving)`,
      '\\b(?:sent|dispatched) (?:someone|somebody|an?|our|help)\\b',
      '\\ben camino\\b',
      '\\bva para (?:alla|su)\\b',
    ),
  ),
  rule(
    'says that the repair will be done',
    any(
      `${WILL}${ADVERBS} ${FIX}\\b`,
      `\\b${spanish('repar|arregl|solucion|cambi', 'resolv|compon', 'xx')}`,
    ),
  ),
  rule(
    'states a price',
    any(
      '\\$ ?\\d',
      '\\b\\d+ (?:dollars|bucks|usd|dolares|pesos)\\b',
      '(?<!feel |toll )\\bfree\\b(?! to\\b)',
      '\\bno (?:charge|cost)\\b',
      '\\b(?:beat|match|lowest|best|cheapest) (?:any |the )?(?:price|rate|quote)',
      '\\b(?:discount|descuento|gratis|sin (?:costo|cargo))\\b',
    ),
  ),
  rule(
    'gives a guarantee',
    '\\b(?:guarantee\\w*|we promise|i promise|rest assured|count on (?:us|it)|garanti[zc]\\w*|prometemos|le prometo|sin falta)',
  ),
  rule(
    'states an appointment',
    any(
      `${BE_DONE}(?: \\w+){0,2} ${BOOKED}\\b`,
      '^\\W*(?:booked|confirmed|scheduled)\\b',
      '\\b(?:booked|confirmed|scheduled|reserved) (?:for|on|at)\\b',
      '\\byou got it\\b',
      `${BE}(?: all)? yours\\b`,
      '\\b(?:esta|queda|quedo|ha sido)(?: \\w+)? (?:agendad|programad|confirmad|reservad|apuntad)[oa]',
      '^\\W*(?:agendad|programad|confirmad|reservad)[oa]\\b',
    ),
    onceConfirmed,
  ),
  rule(
    'states an appointment',
    any(
      '\\b(?:appointment|visit|cita|visita)(?: \\w+)? (?:is|at|for|on|es|esta|queda|quedo|sera|para)\\b',
      '\\b(?:your|su|tu) (?:slot|window|turno|horario)\\b',
      '^\\W*(?:please )?be (?:home|ready|there)\\b',
    ),
    { ...onceConfirmed, withTime: true },
  ),
  rule(
    'says that somebody will come',
    any(
      `${WILL}${ADVERBS} ${COME}`,
      `${BE}(?: \\w+)? ${COMING}\\b`,
      '(?:^|[,.!] ?|\\band |\\bwe )(?:see you|expect (?:us|him|her|someone|a|our))\\b',
      `\\b${IR}\\b`,
      `\\b${spanish('lleg|pas|envi|mand|visit', 'xx', 'acud|ven')}\\b`,
    ),
    onceConfirmed,
  ),
  rule(
    'says that somebody will come',
    '\\b(?:arrives?|comes|(?<!\\bque )(?:llega|pasa|viene|atiende|acude))\\b',
    {
      ...onceConfirmed,
      withTime: true,
    },
  ),
  rule(
    'gives a time',
    any(
      `${any(WILL, "(?:you will|you'll) (?:get|hear|have|receive)")}(?!${ADVERBS} (?:be )?(?:back(?! to)|open|closed?|reopen)\\b)`,
      `\\b${spanish('llam|contest|avis|contact|habl|comunic', 'respond', 'escrib')}`,
      `\\bwe (?:respond|reply|answer|call|text|come)\\b.*${DELAY}`,
      '\\b\\w+remos\\b',
    ),
    { ...onceConfirmed, withTime: true },
  ),
];
