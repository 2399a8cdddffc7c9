/** The words a promise is put together from, as patterns: lower case, without accents. */
export const any = (...words: string[]) => `(?:${words.join('|')})`;

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
export const DELAY = any(
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
export const WILL = `(?<!\\byou )(?<!\\byou)${any("'ll", '\\bwill', '\\bshall', '\\bcan', '\\bshould', '\\bgoing to', "(?:\\bis|\\bare|'re|'s) able to")}`;
export const ADVERBS = `(?: ${any('also', 'just', 'now', 'then', 'probably', 'certainly', 'definitely', 'only', 'be able to', 'try to', 'try and')})*`;
export const BE = any("'re", "'s", "'m", '\\bis', '\\bare', '\\bam');
export const BE_DONE = any(
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
export const COME = any(
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
export const COMING = any(
  'coming',
  'arriving',
  'sending',
  'dispatching',
  'stopping by',
  'swinging by',
);
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
export const FIX = any(
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
export const BOOKED = any(
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
export const spanish = (ar: string, er: string, ir: string) =>
  any(
    `(?:${ar})(?:amos|aremos|ara|aran)`,
    `(?:${er})(?:emos|eremos|era|eran)`,
    `(?:${ir})(?:imos|iremos|ira|iran)`,
    `(?:podemos|vamos a|va a|van a|${PUEDE}) (?:(?:${ar})ar|(?:${er})er|(?:${ir})ir)(?:l[aeo]s?)?`,
  );
export const IR = any(
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
