import { any, said } from '../text/phrases.ts';

const RIVAL =
  '(?:someone|somebody|another|a different|other|the other|some other|next|otro|otra|alguien)(?: else| mas)?(?: guy| company| plumber| electrician| roofer| tech| outfit| contractor| place| one| senor| plomero| electricista| compania| muchacho| tecnico)?';
const REQUEST = any(
  'request, ticket, work order, wo, order, job, appointment, appt, case, call, quote, estimate, visit, inquiry, orden, solicitud, cita, visita, pedido, servicio',
);
const OTHERS_DID = any(
  'in house, inhouse, our own, my own, our maintenance, own crew, own guys, staff, building super, super, portero, conserje, encargado, mantenimiento, primo, cunado, suegro, vecino, hermano, yerno, compadre, tio, esposo, marido, hijo, papa, cuate, amigo, sobrino, casero, chamo',
);

const MENDED =
  '(?:fixed|repaired|patched|tightened|replaced|unclogged|cleared|changed|swapped|did|handled|soldered|reset|relit|installed|put in|plugged)';

/** Trouble that ended, in the words of people who do not say "fixed" or "cancel". */
export const ENDED: RegExp[] = [
  // "fixed the pipe himself"
  said(
    `${MENDED} (?:\\w+ ){1,4}(?:himself|herself|myself|ourselves|themselves|on his own|on her own|on our own|on my own)\\b`,
  ),
  // "all clear, nothing needed from you"
  said(
    '(?:nothing|nada)(?: else| more| further| mas)? (?:is )?(?:needed|required|necessary|hace falta|se necesita|to do here|left to do|for you to do)\\b',
  ),
  said(
    '(?:gas|electric|power|water|utility|light|city|fire|oil|propane) (?:co|company|dept|department|guys?|crew|people|man|men|utility)(?: \\w+)? (?:came|cleared|fixed|tightened|found|shut|replaced|handled|took|checked|says its|said its|gave)(?: \\w+| ,){0,10} (?:all clear|all good|thanks anyways?|thank you anyways?|fixed it|its fixed|safe now|no leak|nothing needed|were good|cleared us|cleared it)\\b',
  ),
  said('(?:all clear|todo despejado)(?= [.,]| $| now| thanks| thank)'),
  said('cancel (?:me|us)(?: out)?(?= [.,]| $| please| pls| plz| thanks| thank| thx)'),
  said(
    '(?:power|heat|water|ac|electricity|gas|lights?|internet|hot water) (?:is|are|just came|came|s|just got|got) (?:all |finally |already )?(?:back|restored)(?= [.,]| $| now| already| thanks| thank| was| so)',
  ),
  // "ya abrimos la puerta con una tarjeta, mil gracias"
  said(
    'ya (?:la |lo |se |nos |me )*(?:abrimos|abri|abrio|pudimos|pude|pudo|logramos|logre|logro|entramos|entre|encontre|encontramos|aparecio|aparecieron|prendimos|cerramos)(?: \\w+| ,){0,12} (?:gracias|disculpe|perdon)\\b',
  ),
  said(
    '(?:got|jimmied|popped|picked) (?:the |my |our |it )?(?:door |lock |car |safe )?(?:open|unlocked|opened|back in)(?: \\w+| ,){0,10} (?:thanks|thank|thx|ty|nevermind|nvm|sorry)\\b',
  ),
  said(
    '(?:found|located) (?:my |the |our |a )?(?:spare |extra )?(?:keys?|wallet|remote|breaker|shutoff)(?: \\w+| ,){0,10} (?:thanks|thank|thx|ty|nevermind|nvm|sorry)\\b',
  ),
  said(
    `(?:try|trying|call|calling|go with|going with|went with|use|using|get|getting|gonna call|going to call|gonna try|contrate a|contratamos a|llame a|le hablo a|busco a|voy a llamar a|mejor llamo a|consegui a|encontre a) ${RIVAL}(?= [.,]| $| thanks| thank| thx| but| so| sorry| gracias| pero| then| instead| now| ya| today)`,
  ),
  said(
    `(?:close|close out|scratch|void|kill|drop|pull|remove|withdraw|cierre|cierren|anule|anulen) (?:out )?(?:my |our |the |this |that |mi |la |el |su )?${REQUEST}\\b(?! (?:at|by|before) \\d)`,
  ),
  said(
    '(?:job|work|trabajo|it|that|this|thing)(?: \\w+)? (?:is|was|got|has been|been|es|fue|ya esta) (?:already )?(?:done|finished|completed|hecho|terminado)(?: by \\w+| por \\w+)?(?= [.,]| $| others| thanks| now| already| no)',
  ),
  said(
    `${OTHERS_DID}(?: \\w+){0,3}? (?:got|fixed|did|handled|cleared|solved|found|repaired|sorted|mended|resolvio|arreglo|compuso|destapo|reparo|soluciono|cambio|hizo)\\b`,
  ),
  said(
    '(?:we|im|i am|were|we are|we re|everything|all|its|its all) (?:all )?(?:straight|squared away|square|golden|copacetic|gravy|kosher|peachy|back in business|back up and running|up and running|back up|taken care of|handled|covered|set|in good shape)(?= [.,]| $| now| thanks| thank| here| over| again| man| bro| but| lol)',
  ),
  said(
    '(?:somebody|someone|kid|kids|it was|just)(?: just| only| accidentally| must have| mustve)? (?:bumped|hit|flipped|tripped|unplugged|knocked|pushed|turned off|switched off|kicked) (?:the|a|my|our|it|off)(?: \\w+)? ?(?:switch|breaker|button|valve|plug|reset|cord|thermostat|gfci|off)\\b(?! (?:and|keeps|wont|but))',
  ),
  said(
    'no (?:hace falta|es necesario|hay necesidad)(?: ya)?(?: de)?(?: que)?(?: \\w+)?(?= [.,]| $| vengan| venga| ya| gracias| el| la| mi| nadie| manden| mande)',
  ),
  said(
    '(?:ya )?(?:no vengan|no venga|no manden a nadie|no mande a nadie)(?= [.,]| $| ya| gracias| mi| el| porque| por favor)',
  ),
  said(
    '(?:we|i) (?:sold|moved out of|no longer own|dont own|are moving out of|closed on) (?:(?:the|that|our|my) (?:house|place|home|property|condo|building)|it)(?= [.,]| $| so| already| last| thanks| and mov)',
  ),
  said('(?:ya )?(?:vendimos|vendi) (?:la|el|nuestra|mi) (?:casa|departamento|lugar)'),
  said(
    '(?:the |that )?(?:leak|noise|problem|smell|drip|issue|clog|thing|alarm|beeping|fuga|ruido|problema|gotera|olor)(?: \\w+)? (?:quit|stopped|went away|disappeared|vanished|cleared|ended|gone|is gone|hasnt come back|se quito|desaparecio|paro)(?: on its own| by itself| solo| sola)?(?= [.,]| $| so| thanks| now| since| ya| gracias)',
  ),
  said(
    '(?:pay no (?:mind|attention)|you can skip|skip (?:us|me|our|my)|skip it|take (?:us|me) off (?:the|your) (?:schedule|books|calendar)|dont send (?:anyone|anybody|anything|the|your|nobody)|no need to send|call off|calling it off|called it off|dejelo asi|dejemoslo asi|asi dejelo|ya no se moleste|ya no se molesten|ya no hay prisa ya|mejor ya no|ya mejor no|siempre ya no|quedo arreglado|quedo listo|quedo solucionado|ya no mande|ya no manden)',
  ),
  said(
    '(?:youtube|youtubed|google|googled|chatgpt|tutorial|video)(?: \\w+){0,4} (?:fixed|worked|did it|got it|figured|taught|arregle|funciono|resolvi)',
  ),
  said(
    '(?:home warranty|warranty|insurance|landlord|hoa|manager|management|parents|father in law|inlaws|builder|garantia|seguro|casero|administrador)(?: \\w+){0,2} (?:got it|took over|has it|is on it|are on it|on it|stepped in|se encargo|se esta encargando|lo va a ver)',
  ),
  said('(?:no longer|not) (?:necessary|required|needed|an issue|a problem|relevant)\\b(?! to)'),
  said(
    '(?:hubby|husband|wife|dad|son|daughter|brother|neighbor|cousin|uncle|buddy|friend|bf|boyfriend|father in law|brother in law|landlord|super|handyman|roommate|kid|grandson|nephew|coworker)(?: \\w+){0,3} (?:jiggled|fiddled|tinkered|messed with|stepped up|stepped in|got to it|beat you to it|beat u to it|worked it out|rigged|jury rigged|banged on|hit it|kicked it|figured|tightened|swapped|put in|hooked up|cranked|wiggled|shut|found)(?: \\w+){0,6}(?= and|,| so| now|[.]| $)',
  ),
  said(
    '(?:hubby|husband|wife|dad|son|daughter|brother|neighbor|cousin|uncle|buddy|friend|bf|boyfriend|father in law|brother in law|landlord|super|handyman|roommate|kid|grandson|nephew|coworker) (?:is|whos|thats|s) (?:a |an |the )?(?:plumber|electrician|roofer|handyman|hvac \\w+|contractor|tech)(?: \\w+| ,){0,3} (?:here|came|coming|on it|doing|looking|handling|his way|fixed)',
  ),
  said(
    '(?:went ahead and|ended up|already|just) (?:hired|booked|called|used|paid|chose|picked|signed with|scheduled) (?:the |a |an |my |another |some )?(?!you|u |yall|your)(?:\\w+ )?(?:guy|company|outfit|plumber|electrician|roofer|neighbor|place|one|contractor|handyman|tech|competitor|friend)\\b',
  ),
  said(
    '(?:got|have|had) (?:it|this|that|everything) (?:all )?(?:squared away|sorted|handled|situated|worked out|done|covered|under control|figured out|straightened out)(?= [.,]| $| now| thanks| thank| already| but| so)',
  ),
  said(
    '(?:turns|turned) out (?:\\w+ ){0,4}(?:flipped|hit|unplugged|tripped|bumped|turned|left|switched|closed|shut)\\b',
  ),
  said(
    '(?:quit|stopped|went away|cleared up|gone)(?: \\w+| ,){0,7} (?:no visit|no need|no reason|dont need|no longer|wont need)',
  ),
  said(
    '(?:decided|going|gonna|choosing|opted) to (?:live with|leave|let|wait on|hold off|skip|pass on|put off|drop) (?:it|this|that|as|the idea)\\b',
  ),
  said(
    '(?:already|its|it is|its been|all|has) (?:already )?(?:been )?(?:handled|dealt with|addressed|remedied|looked after|seen to|put right)(?= [.,]| $| thank| thx| now| by)',
  ),
  said(
    'ya (?:le |lo |la |me |nos |se )*(?:metio mano|movio|apreto|puso|atendio|solvento|hallo|dejo bien|dejaron bien)\\b(?: \\w+){0,4}(?= y quedo| y ya| [.,]| $| gracias)',
  ),
];

/** "cancel my monday and put me on thursday" moves a visit. */
export const MOVED =
  / cancel(?:ar|e|en)? (?:my |the |our |el |la |mi )?\w+ (?:and|y) (?:book|schedule|come|make|do|get|agende|venga|mejor|ponga)\b|\b(?:put|move|change|switch|push|bump|book|schedule|squeeze) (?:me|us|it|mine|my \w+) (?:on|to|for|in|down|back|in for|up)\b|\b(?:cambie|cambiela|cambienla|muevala|paseme|paseme|ponga|pongame|ponganme|agendeme) (?:\w+ )?(?:al|para el|a el|para|en)\b/;
