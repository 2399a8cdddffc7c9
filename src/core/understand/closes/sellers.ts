import { any, said } from '../text/phrases.ts';

const SOURCE =
  '(?:llc|inc|co|corp|group|team|agency|graphics|wrap|wraps|signs|supply|pros|partners|solutions|media|leads|funding|capital|services|marketing|studio|digital|financial|insurance|fleetwrap|printing|print|tech|app|software|crm|systems)';

const GOODS = any(
  `
    vans?, trucks?, wraps?, romex, wire, fittings, pipe, copper, condensers?, compressors?, units,
    alarms?, detectors?, tools?, parts, fixtures?, supplies, equipment, breakers?, panels?, boilers?,
    heaters, filters?, shingles, signs, uniforms, shirts, cards, extintores, alarmas, herramientas?,
    material, materiales, tuberia, cable, refacciones, uniformes, equipos?`,
);

/** Sellers who name neither product nor audience the usual way. */
export const SELLERS: RegExp[] = [
  // "We sell CO alarms by the case, net 30"
  said(
    `(?:we|i) (?:\\w+ )?(?:sell|supply|stock|carry|wholesale|manufacture|import|distribute|make)(?: \\w+){0,6} (?:by the (?:case|box|pallet|roll|truckload|dozen|thousand)|net \\d+|in bulk|at cost|wholesale|below retail|factory direct)\\b`,
  ),
  said(
    '(?:by the (?:case|pallet|truckload)|net (?:15|30|45|60|90)|volume (?:pricing|discounts?)|minimum order|free freight|ships free|line sheet)(?: \\w+| [.,]){0,6} (?:who|ordering|purchasing|buyer|interested|send|account|call|order|set you up)\\b',
  ),
  said(
    'who (?:handles|does|is in charge of|orders|buys)(?: \\w+)? (?:ordering|purchasing|buying|procurement|supplies|your (?:\\w+ )?(?:ordering|purchasing|marketing|payroll|insurance))\\b',
  ),
  // "hot deal on wrapped vans"
  said(
    `(?:hot |great |killer |smoking |special |best |huge |limited |crazy )?(?:deals?|sale|special|specials|promo|discount|blowout|clearance|pricing) (?:on|for) (?:\\w+ ){0,3}${GOODS}(?= [.,]| $| \\w+)(?=.{0,90} (?:want|interested|our|we|your|fleet|fleets|mockup|order|while|end of|this week|this month|reply|call)\\b)`,
  ),
  said(
    '(?:want|need|like|get|see|send|free) (?:you )?(?:a |your |an )?(?:free )?(?:mockup|mock up|proof|sample kit|media kit|rate card|line card|price sheet)\\b',
  ),
  // "SparkLeads here"
  / (?:hi|hello|hey|hola|good morning|good afternoon)? ?\w*(?:leads|media|marketing|digital|seo|wraps|funding|capital|staffing|solutions|software) here(?= [.,]| $| we| with| about)/,
  said(
    '(?:calls?|jobs|leads|requests|homeowners|customers|demand|searches|emergency calls) in (?:your|ur) (?:area|zip|city|town|county|market|neighborhood)(?: \\w+){0,5} (?:up|ready|waiting|want|looking|need|available|exclusive|per|this)\\b',
  ),
  // "Soy de Gas Natural del Sur, ofrecemos tarifa para negocios"
  said(
    '(?:soy|somos|hablo|llamo|escribo|le escribo|le hablo|le llamo)(?: \\w+)? (?:de|del|de la|desde)(?: \\w+| ,){1,6} (?:ofrecemos|vendemos|tenemos (?:precios|ofertas?|tarifas?|promocion\\w*|descuentos?)|manejamos|distribuimos|fabricamos|damos (?:servicio|credito))\\b',
  ),
  said(
    '(?:ofrecemos|vendemos|vendo|ofrezco|tenemos|promocion|promociones|oferta|ofertas|tarifas?|precios|descuentos?|paquetes?|planes)(?: \\w+| ,){0,7} (?:para|a) (?:su|tu|sus|la|el)? ?(?:empresas?|negocios?|compania|companias|contratistas|comercios?|profesionales|flotilla|oficina)\\b',
  ),
  said(
    `(?:this is|its|im|i am|hi|hey|hello|my name is|name is)(?: \\w+| ,){1,3} (?:w|with|from|at|of|over at|here at|at) (?:\\w+ ){0,2}?(?:\\w*wrap\\w*|${SOURCE})\\b(?:[ ,.]+)(?=doing|offering|we (?:do|offer|sell|help|print|can)|running|giving|reaching out)`,
  ),
  said(
    '(?:doing|offering|running|got|giving|have|get|enjoy|take) (?:you |a |an |up to )?(?:\\d+|half|50|20) ?(?:percent |off|pct )?(?:off)?(?: \\w+){0,3} (?:wraps?|graphics|signs|lettering|decals|printing|uniforms|shirts|hats|cards|mailers|flyers|supplies|tools|stock|orders?|inventory|fittings|pipe|equipment|parts)\\b',
  ),
  said(
    '(?:your|ur|su|tu) (?:listing|page|profile|google|yelp|website|site|online|business|company|shop|ad|ads|rating|presence|perfil|pagina)(?: \\w+){0,3} (?:has|have|shows?|is|are|lacks?|missing|needs?|tiene|no aparece|no sale)(?: \\w+| ,){0,4} (?:reviews?|ratings?|stars?|errors?|photos?|broken|slow|outdated|down|invisible|buried|hidden|page|resenas|estrellas)\\b',
  ),
  said(
    '(?:live|24/7|24 7|24 hour|after hours|virtual|bilingual|phone|call|human|ai) (?:call )?(?:answering|receptionists?|agents?|dispatch|dispatchers?|operators?|secretar\\w+|recepcionistas?)(?! (?:machine|at|number|is))',
  ),
  said(
    '(?:agents?|plans?|packages?|setup|policies) (?:from|as low as|for only|for just|desde) (?:\\d+|only)',
  ),
  said(
    '(?:first|1st|primer) (?:month|week|30 days|year|mes|semana|cleaning|order)(?: is| es)? (?:on us|free|half off|gratis|on the house|sin costo)',
  ),
  said(
    '(?:paying|pay|pays|paid|pagamos|pago|we buy|buying|compramos) (?:top dollar|top price|top prices|cash|best price|good money|cash on the spot|by the pound|bien|el mejor precio|en efectivo)(?: \\w+){0,4} (?:scrap|copper|wire|brass|metal|units|equipment|boilers|compressors|aluminum|tools|vans|trucks|cobre|chatarra|fierro|material|businesses|contractors)\\b',
  ),
  said(
    '(?:scrap|copper|salvage|metal|recycling) (?:yard|yards|dealer|buyer|buyers|pickup|pick up)\\b(?! (?:near|by|on))',
  ),
  said(
    '(?:conseguimos|consigo|garantizamos|traemos|mandamos|enviamos|generamos|ofrecemos|le damos|le doy|obtenga|reciba|duplique|aumente|multiplique)(?: \\w+){0,3} (?:clientes|llamadas|citas|ventas|trabajos|prospectos|resenas|seguidores|contratos)\\b',
  ),
  said('(?:devolvemos|regresamos|reembolsamos) (?:su|el|tu) dinero'),
  said(
    '(?:estimad[oa]s?|apreciable|distinguido) (?:empresari[oa]s?|contratistas?|duen[oa]s?|propietari[oa]s?|negocio|emprendedor\\w*)',
  ),
  said(
    '(?:dear|attention|attn|hello|hi|hey) (?:business owner|owner|contractor|contractors|plumber|entrepreneur|sir or madam|manager|hvac owner|company owner|team)\\b(?! (?:i|my|we|our) (?:have|need|got|am|sink|toilet))',
  ),
  said(
    '(?:we|i|our \\w+) (?:make|makes|made|get|gets|got|take|takes|can get|can make) (?:those|these|them|bad reviews|your \\w+) (?:disappear|removed|taken down|go away|gone|down|to the top|noticed|found|ranked)',
  ),
  said(
    '(?:noticed|saw|see|found|came across|looking at|checked out|looked at) (?:that )?(?:your|ur) (?:google |online |yelp |facebook |business )?(?:listing|page|profile|site|website|reviews|ads?|rating|truck|trucks|van|company|business|shop)\\b(?!(?: \\w+){0,6} (?:leak|fix|need|my|quote))',
  ),
  said(
    '(?:increase|boost|grow|double|triple|skyrocket|scale|maximize) (?:your|ur) (?:\\w+ )?(?:calls|revenue|sales|bookings|profit|profits|business|leads|reviews|traffic|income|company|jobs|bottom line)',
  ),
  said(
    '(?:our|my) (?:platform|app|tool|system|network|service|agency|team|company|program|crew|agents?|site)(?: \\w+)? (?:sends?|gets?|delivers?|brings?|connects?|matches|handles?|generates?|books?|fills?|finds?|helps?|saves?|automates?|answers?|staffs?)\\b',
  ),
  said(
    '(?:homeowners|customers|clients|patients|leads) (?:ready|waiting|looking|searching|in your area|near you)\\b(?: \\w+){0,3} (?:book|buy|hire|area|now|plumber|you|service|contractor|for)',
  ),
  said(
    '(?:need|looking for|want|short on|hiring) (?:drivers|techs|technicians|installers|dispatchers|csrs?|workers|laborers|staff|crew|helpers|office help)(?: \\w+| [,.?]){0,3} (?:we|i) (?:staff|can|have|place|provide|supply|recruit|find|send|got)\\b',
  ),
  said(
    '(?:your|ur|su|tu) (?:google |yelp |online |star |facebook |bbb )+(?:rating|ratings|score|reviews?|ranking|rank|presence|visibility)(?: \\w+){0,4} (?:dropped|drop|down|low|slipping|fell|falling|bad|hurting|needs|suffering|is|below|bajo|baja)\\b',
  ),
  said(
    '(?:we|i|compramos|compro) (?:buy|purchase|pay cash for|pick up|haul|haul off|take|recycle|)? ?(?:old|used|junk|dead|scrap|broken|surplus|viejos|usados) (?:condensers?|boilers?|units|water heaters?|furnaces?|compressors?|ac units|copper|motors|panels|breakers|trucks|vans|tools|equipment|calentadores|aires|motores|equipos)(?= |,)(?: \\w+| ,){0,6} (?:cash|pay|paid|pickup|free|efectivo|money|top)',
  ),
  said(
    '(?:quick|short|brief|fast|free|5|10|15|20|30) (?:min |minute |minutes |mins )?(?:zoom|demo|webinar|consult|consultation|intro call|discovery call|strategy call|teams call|presentation|walkthrough|audit)\\b(?! (?:on|of) my)',
  ),
  said(
    '(?:page one|page 1|first page|top of google|top 3|map pack|number one spot|primero en google|primer lugar en google|primeros lugares|primera pagina|aparecer en google|salir en google|aparecer primero)',
  ),
  said(
    '(?:approved|qualify|eligible|preapproved|aprobado|aprobados|califica) (?:for|para) (?:up to |hasta )?(?:\\d+|a |un |funding|credit|capital)',
  ),
];
