import { said } from '../text/phrases.ts';

const TROUBLES =
  'fridge|plumbing|leak|heat|ac|furnace|electrical|toilet|roof|garage|pipe|drain|appliance|house|power|water|sink|heater|door|trouble';

const TRADES =
  '(?:plumb|plomer|electri|hvac|roof|techad|garage|heat|cool|drain|sewer|locksmith|cerrajer|handyman|appliance|repair|gas|water|furnace|ac\\b)';

/** Not the person meant, told without any "wrong number". */
export const STRANGERS: RegExp[] = [
  // "who is this? i dont have a flooded basement"
  said(
    '(?:who is this|whos this|who dis|quien es|quien habla)(?: \\w+| [,.?]){0,4} (?:i |we |yo )?(?:dont|do not|never|didnt|aint|no|nunca) (?:have|had|own|got|live|call|called|know|tengo|tenemos|llame|pedi)\\b',
  ),
  // "buscaba a la señora Lupita de los tamales"
  said(
    `(?:busco|buscaba|buscando|buscabamos|hablo con|es usted|eres) (?:al?|a la|a el|la|el) (?:senor|senora|senorita|sra|sr|srta|don|dona|dra|maestra|maestro|licenciado|licenciada|lic|padre|pastor|tia|tio) \\w+(?! ${TRADES})(?! (?:el|la|de la|del) ${TRADES})`,
  ),
  // "is this the smoke shop on 9th?"
  new RegExp(
    `^(?: (?:hi|hey|hello|yo|sorry|um|ok|disculpe|hola|buenas)| [.,])* (?:is this|is that|this is|is it|are you|r u|es|esta es|es aqui)(?: the| a| el| la| los)*(?! (?:\\w+ )?${TRADES})(?: \\w+){1,2} (?:shop|store|salon|market|grill|bakery|deli|diner|cafe|club|lounge|theater|cinema|zoo|museum|bar|spa|studio|tienda|panaderia|carniceria|tortilleria|floreria|lavanderia|tamales|tacos)\\b`,
  ),
  said(
    '(?:different|other|another|wrong) (?!plumber|electrician|company|guy|roofer|tech|time|day|one|house|unit|room|side|part|size|date|direction|way|address|model|color|kind|type|contractor|brand|person|option|area|spot|location|window|estimate|quote)\\w+ (?:man|bro|buddy|dude|pal|hun|maam|sir|than|here)\\b',
  ),
  said(
    'wrong (?:folks|fella|fellow|feller|gal|family|household|cat|hombre|chick|tim|dave|mike|john|maria|jose|residence|customer|client|business)',
  ),
  said(
    '(?:you|u|yall|ya)(?: \\w+)? (?:have|got|want|lookin for|looking for|need|after) (?:a |the )?(?:different|another|other|wrong)(?! (?:one|plumber|guy|company|size|part|time|day|address|color|brand))',
  ),
  said(
    `(?:aint|never|didnt|did not|havent) (?:even )?(?:call|called|calls|calling|hit up|rang|ring|dial|text|texted|contact|contacted|order|ordered|book|booked|request|requested|schedule|scheduled|ask|asked)(?: up| for)? (?:no|any|a|nobody|no one|anyone|anybody|none)\\b`,
  ),
  said(
    `(?:no|dont have (?:a|any|no)|got no|aint got no|have no|without any) (?:${TROUBLES})(?: \\w+)? (?:trouble|troubles|problem|problems|issue|issues) (?:here|at all|at my|over here|that i know)`,
  ),
  said(
    '(?:dont|do not|doesnt|aint) (?:even )?(?:own|have|got|rent) (?:a |an |any |no )?(?:house|home|furnace|garage|water heater|fireplace|roof|property|toilet|ac|basement|car garage|building|place)(?! (?:warranty|insurance|phone))',
  ),
  said(
    '(?:live|living|vivo) in (?:a |an )?(?:apartment|dorm|tent|rv|van|nursing home|retirement home|another state|another country|different state|different city|canada|mexico|texas|california|florida|new york|ohio)(?= [.,]| $| lol| and| so| sorry| buddy)(?! , (?:my|the|our))',
  ),
  said(
    '(?:i am|im|i) (?:a |just a |only a )?(?:truck driver|nurse|student|teacher|barber|driver|drive truck|drive a truck|renter|minor|kid)(?= [.,]| $| lol| not| buddy| man)',
  ),
  said(
    '(?:this|that) (?:is|was|number is|phone is|cell is) (?:my |a |the )?(?:work|personal|private|business|government|school|hospital|company|rental|new)? ?(?:cell|phone|number|line) (?:and|not|now|for|,)(?: \\w+){0,4} (?:nothing|no|never|not|dont|didnt)\\b',
  ),
  said(
    '(?:you|u|yall|ya)(?: \\w+){0,2} (?:texting|texted|messaging|messaged|bothering|hit|reached|got|contacting) (?:the |a )?(?:stranger|random|nobody|somebody|someone|my (?:mom|dad|kid|son|daughter|wife|husband|work)|old number|dead number|grandma|lady|guy)\\b',
  ),
  said(
    '(?:whoever|who ever|quien sea que|quien)(?: it was| this is)? (?:left|called|texted|gave you|you want|you think|es|llamo|dejo|marco)(?: \\w+| ,){0,14} (?:not me|wasnt me|aint me|isnt me|isnt here|not here|wrong|dont live here|no era yo|no fui yo|no soy yo|no vive)',
  ),
  said(
    '(?:wasnt|was not|werent|isnt|aint|not) (?:me|us|my call|mine|i) (?:that |who |calling|called|but)',
  ),
  said(
    '(?:no one|nobody|noone|nadie)(?: \\w+){0,3} (?:by that name|with that name|named that|called that|con ese nombre|que se llame|de ese nombre|se llama)',
  ),
  said(
    '(?:someone|somebody|they|he|she|ex|prankster|scammer|my ex|alguien) (?:\\w+ )?(?:gave|giving|put down|used|using|wrote|typed|put|dio|puso|esta dando) (?:you |u |yall |out |les |le )?(?:my|mi|the wrong|a wrong|a fake|wrong) (?:number|num|cell|phone|numero|digits|info|telefono)',
  ),
  said(
    '(?:recycled|reassigned|previous owner of this|last owner of this|old owner of this|used to belong) (?:number|phone)?',
  ),
  said(
    '(?:no (?:lo|la|los|las|les|te) conozco|no se quien (?:es|sea|son)|no se de que (?:habla|hablan|me habla)|de que me habla|que plomero|cual plomero|no es mio|no tengo (?:casa|plomero|ningun plomero|carro|calefaccion|calentador)(?= [.,]| $| ni| aqui)|este es (?:otro|un) (?:numero|telefono|celular)(?= [.,]| $| nuevo| de)|no vive aqui|ya no vive|no trabaja aqui|se cambio de numero|le dieron mal)',
  ),
  said(
    '(?:looking|look|lookin|trying) (?:for|to reach) (?:my|our) (?:dad|mom|husband|wife|son|daughter|brother|sister|ex|boss|roommate|father|mother|grandpa|grandma|old roommate)(?= [.,]| $| he| she| who| not| his| her)',
  ),
  said(
    '(?:he|she|they|that person|that guy|that lady) (?:changed|has a new|got a new|switched|doesnt have|dont have|no longer has|lost) (?:his|her|their|this|that|a)? ?(?:number|numbers|phone|cell)\\b',
  ),
  said(
    '(?:dont|do not|doesnt|never) (?:know|heard of|hear of|met|recognize) (?:any |a |no |any one named |anyone called )?(?!if|what|how|when|where|why|whats|which|the|about|much|it|your|for|that|this|a|an|anything|yet|exactly|because|any)\\w+(?= [.,]| $| sorry| here)',
  ),
  said(
    '(?:dont|do not) know (?:any|a|an) (?!good|other|plumber|electrician|roofer|more|thing|way|better|better|idea|lot|bit|reason|time|details|contractor)\\w+(?= [.,]| $| sorry| here)',
  ),
  said(
    'phone (?:was |is |went off |must have called )?(?:\\w+ )?(?:in|inside|from) (?:my |the |his |her )?(?:pocket|purse|bag|back pocket|lap|jeans)',
  ),
  said(
    '(?:new|different) (?:number|phone|cell)(?: \\w+| ,){0,4} (?:who is this|who this|whos this|who dis|who are you|quien es)',
  ),
  said(
    '(?:that|this|the) (?:man|woman|lady|guy|gentleman|person|fella)(?: \\w+){0,3} (?:passed away|died|moved away|moved out|doesnt live here|dont live here|no longer)',
  ),
  said(
    '(?:ese|esa|el|la) (?:senor|senora|muchacho|muchacha|persona|hombre|mujer|joven)(?: \\w+){0,3} (?:ya no tiene|no tiene este|no vive|cambio de|se mudo|fallecio|murio)',
  ),
  said(
    '(?:aqui no es|no es aqui|este no es el lugar|no es este numero|es numero equivocado|creo que busca a otro|creo que se confunde|anda confundido|anda buscando a otro|no soy el que busca|no soy la que busca)',
  ),
];
