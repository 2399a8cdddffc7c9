/** The words in which offers are answered, English and Spanish. What stands further up wins. */
import { at, between, bound, CLEAR_HOUR, HOUR } from './clock.ts';
import type { Token } from './token.ts';

type Meaning = Token | Token[] | ((groups: (string | undefined)[]) => Token);
type Rule = [pattern: string, meaning: Meaning];

const is = <
  T extends
    | 'or'
    | 'break'
    | 'any'
    | 'none'
    | 'other'
    | 'next week'
    | 'past'
    | 'yes'
    | 'no'
    | 'filler'
    | 'word',
>(
  kind: T,
) => ({ is: kind });
const not = (what: 'next' | 'last' | 'either'): Token => ({ is: 'not', what });
const days = (...days: (Token & { is: 'days' })['days']): Token => ({ is: 'days', days });
const part = (part: (Token & { is: 'part' })['part']): Token => ({ is: 'part', part });
const place = (n: number): Token => ({ is: 'place', n });
const rank = (n: 1 | -1): Token => ({ is: 'rank', n });

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const MESES = 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'.split('|');
const date = (day = '', month: string | null = null): Token => {
  const name = month?.slice(0, 3) ?? '';
  const index = Math.max(MONTHS.indexOf(name), MESES.indexOf(name));
  return { is: 'date', day: Number(day), month: month === null ? null : index + 1 };
};
const MONTH = `(${MONTHS.join('|')})[a-z]*`;
const MES = `(${MESES.join('|')})[a-z]*`;

/** A number before one of these counts something else. */
const COUNTED =
  'h(?:ou)?rs?|min(?:ute)?s?|days?|w(?:ee)?ks?|months?|years?|yrs?|dogs?|cats?|kids?|people|stor(?:y|ies)|bed(?:room)?s?|bath(?:room)?s?|br|rooms?|doors?|units?|floors?|times|x|ft|feet|inch(?:es)?|gal(?:lon)?s?|of|more|horas?|minutos?|dias?|semanas?|meses|perros?|pisos?|veces';
const UNCOUNTED = `(?! ?(?:${COUNTED})(?![a-z]))`;

const FRAMES: Rule[] = [
  ['good (?:morning|afternoon|evening)|buen[oa]s (?:dias|tardes|noches)', is('filler')],
  [
    'no (?:problem|worries|rush|prisa)|not a problem|no hay (?:problema|prisa)|cant wait',
    is('filler'),
  ],
  [
    '(?:im )?not sure|(?:i )?dont know|no se(?! puede)|let me (?:check|see|ask|know)|dejame ver|is (?:that|this) (?:the|your) (?:earliest|soonest|latest)',
    is('word'),
  ],
  ['(?:cant|couldnt) (?:you|u)|no se puede|se puede|all (?:good|set)', is('filler')],
  ['(?:apt|apartment|unit|suite|ste|lot|floor|piso|depto)\\.? ?#? ?\\d+[a-z]?', is('word')],
  [`in (?:a|an|\\d+|a few) ?(?:${COUNTED})`, is('other')],
];

const TIMES: Rule[] = [
  [`(?:between|entre)(?: las?)? ${HOUR} ?(?:and|&|y|to|-)(?: las?)? ?${HOUR}`, between],
  [
    `(?:from |de (?:las? )?|desde las? )?${CLEAR_HOUR} ?(?:-+|to|till?|thru|a|hasta)(?: las?)? ?${CLEAR_HOUR}`,
    between,
  ],
  [
    `(?:after|past|despues de|a partir de|from|desde)(?: las?)? ${HOUR}${UNCOUNTED}`,
    parts => bound('after', parts),
  ],
  [
    `${CLEAR_HOUR} (?:or (?:later|after)|onwards?|o (?:despues|mas tarde))`,
    parts => bound('after', parts),
  ],
  [
    `(?:before|by|b4|antes de|until)(?: las?)? ${HOUR}${UNCOUNTED}`,
    parts => bound('before', parts),
  ],
  [`(?:at|@|around|about|like|a las?|las|tipo) ?${HOUR}${UNCOUNTED}`, at],
  [`(\\d{1,2})(?::?([0-5]\\d))? ?([ap])m?(?![a-z])`, at],
  ['(\\d{1,2}):([0-5]\\d)(?:ish)?', at],
  ['(\\d{1,2}) ?(?:ish|oclock|hrs)', ([hour]) => at([hour])],
];

const DATES: Rule[] = [
  [`${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?`, ([month, day]) => date(day, month)],
  [`(\\d{1,2}) de ${MES}`, ([day, month]) => date(day, month)],
  [
    '(1[0-2]|[1-9])/(\\d{1,2})(?:/\\d{2,4})?',
    ([month, day]) => ({ is: 'date', day: Number(day), month: Number(month) }),
  ],
  ['(?:the |on the )?(\\d{1,2})(?:th|(?<=[23]\\d)(?:st|nd|rd))', ([day]) => date(day)],
  ['el (?:dia )?([1-3]\\d|[4-9])(?! ?:)', ([day]) => date(day)],
];

const PLACES: Rule[] = [
  [
    '(?:option|opt|number|numero|num|no\\.|slot|choice|window|appointment|appt|opcion)\\.? ?#? ?([1-9])',
    ([n]) => place(Number(n)),
  ],
  [
    '# ?([1-9])|\\(?([1-9])\\)|(?:la|el) ([1-9])(?![:\\d])',
    groups => place(Number(groups.find(Boolean))),
  ],
  ['first (?:thing(?: in the morning)?)', part('morning')],
  [
    '(?:call|text|ring|phone|know|check|ask)(?: me| us)? first|(?:a|one) (?:second|sec)',
    is('word'),
  ],
  [
    '(?:the )?(?:first|soonest|earliest|next) (?:available|one available)|(?:the )?(?:soonest|earliest)|(?:the )?(?:sooner|earlier) the better|(?:early|earlier|sooner) (?:one|slot|window)|asap|as soon as (?:possible|you can)|lo (?:mas pronto|antes) posible|cuanto antes|(?:la|el) mas (?:temprano|pronto)',
    rank(1),
  ],
  ['the (?:early|earlier|sooner)(?: one)?|whichever is (?:sooner|first)', rank(1)],
  [
    'the (?:late|later|latter)(?: one)?|(?:late|later|latest|latter) (?:one|slot|window)|(?:the )?latest|(?:la|el) mas tarde',
    rank(-1),
  ],
  ['(?:the )?(?:first|1st)|(?:la |el )?primer[ao]?', place(1)],
  ['(?:the )?(?:second|2nd|middle)|(?:la |el )?segund[ao]|(?:la|el) de en medio', place(2)],
  ['(?:the )?(?:third|3rd)|(?:la |el )?tercer[ao]?', place(3)],
  ['(?:the )?last(?! (?:week|night|year|month|time))|(?:la |el )?ultim[ao]', place(-1)],
];

const DAYS: Rule[] = [
  ['(?:last|since|past|desde|ayer|anteayer|yesterday)(?: el| last)?', is('past')],
  ['(?:the )?day after tom+or+ow|pasado manana', { is: 'ahead', days: 2 }],
  ['tom|tom+or+ow?|tm[ro]|tmrw|tmw|2mor+ow', days('tomorrow')],
  ['today|2day|hoy(?: mismo)?', days('today')],
  ['m[ou]nd?ays?|mon|lunes|lun', days('mon')],
  ['t(?:ue|eu|u)s?(?:da?y|day|dya)?s?|martes', days('tue')],
  ['we(?:d|ds|dn?e?n?s?day|nsday|dnsday|ndsday|ndesday|dnseday)s?|miercoles|mier?', days('wed')],
  ['th(?:u|ur|urs|urd|rus|ers|ursd|us)(?:a?day)?s?|jueves|jue', days('thu')],
  ['fri(?:d?ays?|dya)?|viernes|vie', days('fri')],
  ['sat(?:[ue]r?days?)?|sabados?|sab', days('sat')],
  ['sun(?:days?)?|domingos?', days('sun')],
  ['(?:this |the |el )?(?:week ?ends?|fin de semana)', days('weekend')],
  ['(?:any )?week ?days?|entre semana', days('weekday')],
];

const PARTS: Rule[] = [
  ['this morning|esta manana', [days('today'), part('morning')]],
  ['this after ?noon|esta tarde', [days('today'), part('afternoon')]],
  ['tonight|tonite|this evening|esta noche', [days('today'), part('evening')]],
  ['(?:en|por|de|a|x) las? mananas?|las mananas', part('morning')],
  ['manana', days('tomorrow')],
  ['mornings?|mornin|(?<!\\bi )am|temprano|early', part('morning')],
  ['(?:after ?noons?|aft|pm)', part('afternoon')],
  ['(?:en |por |de |a )?las? tardes?', part('afternoon')],
  ['evenings?|nights?|(?:en |por |de )?las? noches?|after work', part('evening')],
];

const ATTITUDES: Rule[] = [
  [
    '(?:any|all|anything|everything|anytime|cualquier[a]?|tod[oa]s)(?: day| time)? (?:but|except|besides|menos|excepto)',
    [is('any'), not('next')],
  ],
  [
    '(?:do |did )?(?:you|u|yall) (?:have|got) (?:anything|something|any|one)|(?:is|are) there (?:anything|something|any)|(?:hay|tienen?) algo',
    is('other'),
  ],
  [
    '(?:any|some)(?:thing)? (?:else|other|sooner|earlier|later)(?: (?:times?|days?|openings?|options?|windows?))?|other (?:times?|days?|options?)|another (?:time|day|one)|(?:later|sooner|earlier)(?: (?:in|on|this|that) (?:the )?(?:week|day))?|nothing (?:sooner|earlier|later|else)|next (?:opening|month)|otr[oa]s? (?:dias?|horas?|horarios?|fechas?|opcion(?:es)?)|algo mas|mas (?:temprano|tarde|pronto)',
    is('other'),
  ],
  ['any (?:chance|way)', is('filler')],
  ['next w(?:ee)?k|(?:la )?(?:proxima semana|semana (?:que viene|proxima))', is('next week')],
  [
    'none(?: of (?:those|these|them|the above))?|neither(?: of (?:those|these|them))?(?: one)?|ningun[oa]?',
    is('none'),
  ],
  [
    '(?:any|either|both|all)(?: (?:of|one|way|day|time|works?))*(?: (?:those|these|them|the two|the three|2|3))?|anytime|anything|whichever|whatever|whenever|(?:it )?(?:doesnt|dont) matter|(?:i )?dont (?:care|mind)|no preference|(?:you|u) (?:pick|choose|decide)|up to you|your (?:choice|call|pick)|im (?:flexible|open)|cualquier[a]?(?: de)?|l[oa] que sea|(?:me )?da (?:igual|lo mismo)|amb[oa]s|tod[oa]s|no importa|cuando (?:sea|pueda[ns]?|quiera[ns]?)',
    is('any'),
  ],
  [
    '(?:thats )?too (?:far|late|early|soon|long)|(?:that|those|these|they|it) (?:doesnt|dont|wont|didnt|isnt|arent|cant|will not|do not|does not) (?:work|do|good)',
    is('none'),
  ],
  [
    '(?:doesnt|does not|dont|do not|wont|will not|isnt|is not) (?:really )?(?:work|good|great|possible|gonna work)|(?:is|are) (?:no good|bad|out)|no (?:me |nos )?(?:sirven?|funcionan?|quedan?|convienen?)',
    not('last'),
  ],
  [
    '(?:i |we |im |were )?(?:really )?(?:cant|cannot|can not|couldnt|wont be|not (?:home|available|free)|unavailable|busy|out of town|i work|we work|have work|at work|working|dont think)(?: (?:do|make|be|home|there|available))*|no (?:puedo|podemos|estoy|estamos|estare|voy a estar|tengo)|trabajo|estoy ocupad[oa]',
    not('either'),
  ],
  [
    'but not|not|except|instead of|rather than|no (?=el |la |los |las )|menos|excepto|en vez de',
    not('next'),
  ],
  ['or|and|o|y|u|&|/', is('or')],
  ['but|so|pero|instead|though|otherwise|entonces|what about|how about|que tal', is('break')],
  ['started|began|broke|died|happened|stopped|was|been|empezo|desde', is('past')],
  [
    'yes+|yep|yea+h*|yup|yas|ya|sure|ok(?:ay)?|k+|sounds (?:good|great|fine|perfect)|(?:that|it)(?: would| will|ll|s)?(?: be)? (?:works?|good|great|fine|perfect)|perfect[oa]?|great|works|book (?:it|me|us)|(?:lets|let us) do (?:it|that)|confirm(?:ed|o)?|see (?:you|u|ya)|si|claro|dale|(?:esta|muy) bien|de acuerdo|vale|excelente',
    is('yes'),
  ],
  ['no|nope|nah|na', is('no')],
];

const FILLER =
  'please|pls|plz|pleas|thanks?|thank|thankyou|thx|ty|tks|you|u|ya|guys|so much|very much|appreciate|it|work|working|good|fine|best|better|ideal|nice|cool|for|me|us|we|i|id|ill|im|well|wed like|were|take|like|love|want|need|would|be|is|its|are|does|do|will|should|the|that|this|these|those|then|lets|let|go|going|with|can|could|may|might|one|ones|option|options|window|windows|slot|slots|time|times|appointment|day|works|hi|hello|hey|guess|think|prefer|preferred|preferably|just|maybe|probably|on|at|in|to|of|by|a|an|my|our|book|schedule|put|down|sign|up|come|came|somebody|someone|free|available|home|all day|if|possible|easier|easiest|only|actually|sorry|again|next|even|really|most|right|now|great|perfect|set|see|too|also|way|he|she|have|get|got|make|any|some|call|when|what|hows|how|about|around|between|from|there|their|here|por favor|porfa(?:vor)?|gracias|el|la|los|las|de|del|en|por|para|me|nos|mi|sirven?|funcionan?|quedan?|bien|seria|sea|prefiero|prefiere|quiero|quisiera|tomo|tomar|opcion|opciones|a|al|con|mejor|hola|yo|nosotros|puedo|puede|pueden|podria|podrian|ser|venir|vengan|que|favor|es|esta|esos?|esas?|horarios?|dia|hora|tiene|tienen|hay|algo|lo|muchas?|ahi';

const NUMBERS: Rule[] = [
  [`(\\d{1,2})${UNCOUNTED}`, ([n]) => ({ is: 'number', n: Number(n) })],
  ['\\d+[a-z0-9]*', is('word')],
];

/** What is looked for at each place of the text, in this order. */
export const LEXICON = [
  ...FRAMES,
  ...TIMES,
  ...DATES,
  ...PLACES,
  ...DAYS,
  ...PARTS,
  ...ATTITUDES,
  ...NUMBERS,
  [FILLER, is('filler')] as Rule,
  ['[a-z]+', is('word')] as Rule,
].map(([pattern, meaning]) => ({
  pattern: new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'),
  meaning,
}));
