import { said } from '../text/phrases.ts';

/** Work sought in words of the street. */
export const SEEKERS: RegExp[] = [
  // "Do you need a gas fitter? Licensed, 11 yrs"
  said(
    '(?:do |does |would |could |are )?(?:you|u|yall|ya|ustedes)(?: guys| all)? (?:need|needing|want|hiring|use|looking for|lookin for|short|missing) (?:a |an |any |another |more |some )*(?:\\w+ )?(?:fitters?|pipefitters?|gasfitters?|plumbers?|electricians?|roofers?|journeym[ae]n|techs?|technicians?|installers?|helpers?|apprentices?|foreman|estimators?|dispatchers?|welders?|linem[ae]n|drivers?|locksmiths?)(?= [.,?]| $)(?=.{0,80} (?:licensed|certified|yrs|years|experience|available|own tools|own truck|references|start|i am|im|i did|i do|my \\w+ is)\\b)',
  ),
  // "lookin for helper work"
  said(
    '(?:looking|lookin|hunting|searching|look) (?:for|4) (?:\\w+ ){0,2}(?:helper|apprentice|plumbing|electrical|hvac|roofing|construction|install|service|labor|laborer|warehouse|office) (?:work|job|jobs|gig|gigs|position|hours)\\b(?! (?:done|at my|in my|on my|for my))',
  ),
  // "saber si cogeis gente en practicas"
  said(
    '(?:cogeis|coges|cogen|aceptais|aceptan|acepta|contratais|toman|toma|admiten|admite|buscais|buscan|reciben|recibe|necesitais|hay) (?:a )?(?:\\w+ )?(?:gente|alumnos|estudiantes|practicantes?|pasantes?|becarios?|aprendices|aprendiz|personas?|chicos)?(?: \\w+)? ?(?:en practicas|practicas|practicantes?|pasantes?|pasantias?|becarios?|aprendices|aprendiz|sin experiencia)\\b',
  ),
  said(
    '(?:acabo|termino|termine|acabe|estudio|estudie|estoy estudiando|curso|saque) (?:la |el |un |mi )?(?:fp|grado|modulo|ciclo|carrera|curso|tecnico|certificado|carnet|oficio|estudios)\\b(?: \\w+){0,12} (?:practicas|trabajo|trabajar|plaza|puesto|contrat\\w+|empleo|oportunidad)\\b',
  ),
  said(
    '(?:haceis|hacen|ofreceis|ofrecen|tienen|teneis) (?:contratos? de )?(?:practicas|pasantias|becas|aprendizaje|formacion dual)\b(?! (?:de|en) (?:seguridad|calidad|mi))',
  ),
  said(
    '(?:busco|buscando|ando buscando|necesito|quiero|deme|denme|me da|me dan|dame|hay|tiene|tendra|ocupo|dan) (?:una |un |algun |alguna |la )?(?:chance|chanza|oportunidad|chambita|jalecito|camello|pega|laburo|talacha|plaza|puesto|vacante|colocacion)\\b(?! (?:de que|para que|de venir|de arreglar|en su agenda))',
  ),
  said(
    '(?:se|sabe|sabemos|le hago a|le muevo a|le se a|hago de todo|trabajo la) (?:hacer |de |poner |la |el |a la |al )*(?:tablaroca|pintura|plomeria|electricidad|albanileria|carpinteria|soldadura|soldar|roofing|techos|framing|concreto|loseta|pisos|drywall|aire acondicionado)(?= y | e | , | [.]| $)(?! (?:esta|se))',
  ),
  said(
    '(?:put|throw|get|take|bring|give) (?:me|my \\w+|him|her)(?: \\w+)? (?:on|a shot|a chance|in|to work)(?: the| your)? ?(?:crew|team|payroll|truck|shot|chance|work)?\\b(?=(?: \\w+| ,){0,8} (?:work|hard|learn|worker|experience|trade|crew|years|tools|pay|hire|job))',
  ),
  said(
    '(?:hard worker|fast learner|quick learner|will work for|willing to learn|willing to work|wanna learn|want to learn|eager to learn|trying to get into|got my own tools|own hand tools|clean driving record|clean record|valid license and|drug free|pass a drug test|osha 10|osha 30|epa certified|epa 608|journeyman card|trabajador y|muy trabajador|con ganas de trabajar|ganas de aprender|quiero aprender el oficio|recien llegado|recien llegue|tengo papeles|tengo herramienta|tengo mis herramientas)',
  ),
  said(
    '(?:laid off|between jobs|out of work|lost my job|got let go|sin trabajo|desempleado|me quede sin trabajo|me corrieron)(?= [.,]| $| and| from| looking| hvac| so| y | ando)',
  ),
  said(
    '(?:lookin|looking|hoping|trying|like|love|want|wanting|wanna) (?:to )?(?:get on|hop on|come on|sign on|jump on|get hired|be hired|work with|work for|ride along|shadow|intern|apprentice)(?: with| at| for| on| your| ur| yall| you| a| as)*\\b(?! (?:the schedule|your schedule|schedule|the calendar|list|a payment|plan))',
  ),
  said(
    '(?:what|whats|cual|que) (?:is |are |do |does )?(?:your |yall |you |ur |the )?(?:start|starting|entry|helper|apprentice|journeyman|hourly) (?:pay|wage|wages|pay rate|rate for helpers)',
  ),
  said(
    '(?:you|u|yall|ustedes|guys)(?: guys)? (?:short handed|shorthanded|short staffed|understaffed|need a hand on|need hands|cortos de gente|faltos de gente)',
  ),
  said(
    '(?:do |does )?(?:you|u|yall|yas|ustedes)(?: guys| all| folks)? (?:need|want|use|could use|looking for) (?:a |an |any |some |extra |another |more )*(?:hand|hands|pair of hands|strong back|body|bodies|muscle|gofer|grunt|greenhorn)\\b(?! (?:rail|held|dryer))',
  ),
  said(
    '(?:\\d+|several|many|few|ten|five|twenty) (?:yrs|years|yr|anos)(?: \\w+){0,4} (?:hvac|plumbing|electrical|roofing|construction|the trade|trade|experience|experiencia|plomeria|electricidad)\\b(?=(?: \\w+| ,){0,8} (?:anything|hiring|work|job|open|opening|openings|position|available|hire|looking|trabajo|jale|chamba|algo|puesto))',
  ),
  said(
    '(?:how much|what) (?:do |does |would |can )?(?:you|u|yall|it|they|a)(?: guys)? (?:start|pay|offer|give) (?:\\w+ ){0,2}?(?:helpers?|apprentices?|techs?|guys|new guys|laborers?|beginners?|green guys|installers?|at|per hour|an hour)\\b(?! (?:least|the house))',
  ),
  said(
    '(?:any|got|have|is there|theres|there)(?: any| some)? (?:room|spot|spots|slot|slots|space|opening|openings)(?: \\w+){0,3} (?:for|on) (?:an? |one more |another |my |your |the )*(?:apprentice|helper|laborer|trainee|crew|team|new guy|guy|payroll|intern|journeyman|summer help)\\b',
  ),
  said(
    '(?:agarrando|recibiendo|metiendo|aceptando|jalando|tomando|ocupando) (?:mas )?(?:gente|trabajadores|ayudantes|chalanes|personal|muchachos|raza)\\b',
  ),
  said(
    '(?:ando|estoy|me quede|sigo|andamos|estamos) (?:sin|buscando) (?:jale|chamba|trabajo|camello|empleo|trabajito)\\b(?! (?:hecho|en))',
  ),
];
