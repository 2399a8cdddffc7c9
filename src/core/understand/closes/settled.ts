import { said } from '../text/phrases.ts';

const FAMILY =
  'dad|husband|hubby|wife|son|brother|brother in law|neighbor|neighbour|landlord|uncle|cousin|boyfriend|friend|buddy|father|fil|nephew|grandson|super|maintenance|management|hoa|warranty|insurance|owner|plumber|electrician|handyman|guy|roofer|tech';
const FIXER = 'someone|somebody|someone else|another \\w+|a guy|a \\w+er|a friend|my \\w+|el \\w+';

const MENDED =
  '(?:fixed|repaired|unclogged|cleared|snaked|plunged|did|patched|reset|relit|replaced|handled|sorted|solved|found|tightened|took care of|stopped|restarted|jiggled|rewired|changed|bled|thawed|plugged|glued|flipped|reconnected|unjammed|got)';
const HELPER = `(?:my |our |the |a |his |her )?(?:${FAMILY}|son in law|father in law|bil|sil|mother in law|roommate|coworker|grandpa|bf|gf|kid|kids|apartment|office|city|town|county|utility|power company|gas company|water company|water dept|electric company|fire department|fire dept|firemen|firefighters|fire guys|gas co|gas guy|electric co|power co|water co|utility company|oil company|landlords \\w+|youtube|google|home warranty|building)`;

/** Who or what ended the trouble, and how: a helper, the thing itself, another company, a new one bought. */
export const SETTLED: RegExp[] = [
  said(
    `${HELPER}(?: (?:already|just|finally|actually|then|ended up|guy|guys))* (?:came|stopped|ran|swung|drove|showed|went|got here|sent \\w+)(?: (?:over|by|up|out|down|here|back|last night|this morning|today|in|the|earlier|yesterday))* (?:and )?(?:just |already )?(?:${MENDED})\\b`,
  ),
  said(
    `${HELPER}(?: (?:already|just|finally|actually|ended up))* ${MENDED} (?:it|that|this|everything|the \\w+|her|up)(?= [.,]| $| and| for| thank| thanks| thx| so| already| last| this| yesterday| with| w | back| myself| going| working| running| fixed| done| up| lol| anyway| all)`,
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
    '(?:(?:got it|its all|all) (?:working|running|going|unclogged|done|fixed|situated)|(?:got it|its|it is|its all|all) (?:handled|sorted|squared away|figured out|worked out))(?= [.,]| $| now| thanks| thank| thx| already| lol| though)',
  ),
  /^(?: \w+| [.,]){1,24} (?:thanks|thank you|thx|ty|thank u|gracias|sorry to bother you|sorry to bother|sorry for the (?:trouble|bother))(?: so much)? (?:anyways?|anyhow|regardless|all the same|de todos modos|de todas formas|de todas maneras|igual) (?:$|[.,])/,
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
