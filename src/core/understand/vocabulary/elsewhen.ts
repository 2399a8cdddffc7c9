import { HAPPENINGS, OTHERS } from './others.ts';

/** Right before a time: it tells what was. */
export const PAST_BEFORE =
  /^(since|anoche|ayer|anteayer|antier|last|started|happened|died|quit|broke|stopped|noticed|installed|went|came|bought|moved|storm|yesterday|was|were|during|ago|worked|working|failed|burst|out|called|fell|leaked|desde|desde el|pasado|empezo|murio|descompuso|funeral|party|wedding|graduates|graduation|guests|rain|storms|snow|freeze|open|opens|close|closes|closing|closed|thanksgiving|depuis|game|recital|company|service|sleeps|nights|cancel|canceled|cancelled|tormenta|llovio|fuera|down|tripped|repaired|replaced|fixed|left|raining|froze|flight|opening|opens|meeting|text|msg|message|back|call|inlaws|birthday|court|school|surgery|shift|dark|like|blinks|blinking|flashing|flashes|reads|shows|showing|twice|once|times|built|purchased|serviced|cleaned)$/;
/** What takes place then, without the business. */
export const EVENT =
  /^(funeral|party|wedding|graduates|graduation|guests|storm|storms|rain|raining|snow|open|opens|recital|birthday|surgery|closing|fiesta|boda|bautizo|quinceanera|inspection|freeze|event|game|dinner|company|tormenta|inlaws|clients|customers|patients|baptism|shower|service|move|moving|showings?|students|surgeries|checkin|checkout|weddings|market|practice|outage|apagon|corte|hosting|entertaining|pickup|delivery|catering|reunion|visitas|quinces)$/;

/** "please call me mon after 4": a time for the call is one too. */
export const CALL =
  /(?:^|a |give |please |pls |can you )call(?: me| us| back)?$|(?<!(?:your|ur|the|missed|my|got|a|this|that|phone) )(?:call|phone|ring|text|reach|llameme|llamame|marqueme|llamenme|marquenme)(?: me| us| my wife| my husband)?$|(?:me llamen?|me marquen?)$/;
/** "move it to friday". */
export const MOVE_TO =
  /(?:move|push|put|set|book|slot|schedule|pongame|ponganme|apunteme|switch|change|reschedule|bump|cambiar|mover|pasar|cambiarla|cambiarlo|moverla|moverlo|cambien|pasen)\b.* (?:to|till|until|for|on|down|in|para|al|a|por)$|(?:para|to)$(?<=(?:reschedule|reagendar) (?:for|to|para))/;

/** "i have to be at work by 7". */
export const OBLIGED =
  / (?:have|has|got|need|gotta|supposed|must)(?: to)? be at (?:work|school|the|my|a|church|class) /;
/** "kicks on every morning": how often it happens. */
export const SYMPTOM =
  / (?:kicks?|goes|turns?|comes|shuts?|trips?|beeps?|leaks?|drips?|runs?|starts|stops|clicks?|bangs?|makes|wakes|happens|does|gotea|suena|se prende|se apaga|chilla)(?: \w+){0,2} $/;

/** What others do, what was, and when not to write. */
export const OF_OTHERS = new RegExp(
  [
    '(?:supposed to|suppose to|were here|was here|you came|you guys came|somebody came|someone came|he came|they came|came out|came by|closing on|no show|showed up)',
    '(?:dont|do not|no|not|never|please dont) (?:text|texts|call|calls|texting|calling|message|messages|ring)',
    `(?:${OTHERS.join('|')}) (?:who |that |guy |person |company )?(?:comes?|is coming|are coming|coming|works?|working|is working|leaves?|starts?|gets off|said|told|came|gets here|arrives?|viene|vienen|llega|llegan|trabaja|trabajan|sale|salen|dijo) (?:\\w+ ){0,3}(?<! (?:home|there|here|available|free|casa|libre|off) )`,
    `(?:${HAPPENINGS.join('|')}) (?:is|was|es|fue|starts|this|next)(?: \\w+)?`,
    '(?:hosting|entertaining|throwing|celebrating|expecting (?:company|guests|family|people|visitors|a)|having (?:people|guests|company|family|friends|everyone|everybody)|(?:tenemos|tengo) (?:fiesta|visita|visitas|reunion|invitados)|esperamos (?:visita|gente|familia)) (?:\\w+ ){0,3}',
    '(?:coming|comes|here|picking) (?:\\w+ )?(?:for|up) (?:him|her|them|my \\w+)',
    '(?:check|checks|checking|move|moves|moving|fly|flying) (?:in|out)',
    '(?:leave|leaving|head|heading|fly|flying|off) (?:for|to) (?:\\w+ ){1,3}',
    '(?:for|para) (?:pickup|pick up|delivery|catering|checkout|entrega|entregar)',
    '(?:thank you|thanks|thx|ty|gracias) (?:\\w+ ){0,3}(?:for|por) (?:\\w+ ){1,6}',
    '(?:entro|entra|entramos)(?: a \\w+)?',
    '(?:have|has|got|gotta|need|supposed|must)(?: to)? be (?:at|on|in) (?:\\w+ ){0,3}',
    '(?:la|lo|los|las) (?:cambie|puse|compre|limpie|apague|prendi)',
    '(?:cierro|abro|cerramos|abrimos|close the|open the) (?:\\w+ ){0,3}',
    'se (?:me |nos |le |les )?\\w+(?:o|aron|ieron) (?:\\w+ ){0,2}',
  ]
    .map(part => `(?: ${part})`)
    .join('|')
    .replace(/^/, '(?:')
    .replace(
      /$/,
      ')(?: (?:at|on|el|los|las|la|a|de|en|at|the|this|last|past|by|after|to come|to be here|come|comes))* ?$',
    ),
);
