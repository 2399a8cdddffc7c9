import { said } from '../text/phrases.ts';

/** Work sought in words of the street. */
export const SEEKERS: RegExp[] = [
  said(
    '(?:busco|buscando|ando buscando|necesito|quiero|deme|denme|me da|me dan|dame|hay|tiene|tendra|ocupo|dan) (?:una |un |algun |alguna |la )?(?:chance|chanza|oportunidad|chambita|jalecito|camello|pega|laburo|talacha|plaza|puesto|vacante|colocacion)\\b(?! (?:de que|para que|de venir|de arreglar|en su agenda))',
  ),
  said(
    '(?:se|sabe|sabemos|le hago a|le muevo a|le se a|hago de todo|trabajo la|trabajo de|conozco) (?:hacer |de |poner |la |el |a la |al )*(?:tablaroca|pintura|plomeria|electricidad|albanileria|carpinteria|soldadura|soldar|roofing|techos|framing|concreto|loseta|pisos|drywall|aire acondicionado)(?= y | e | , | [.]| $)(?! (?:esta|se))',
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
];
