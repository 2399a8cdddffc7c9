import { said } from '../text/phrases.ts';

/** Someone who says what work they seek, where they apply and what they bring. */
export const APPLYING: RegExp[] = [
  said(
    '(?:looking|lookin|searching|hunting|available) (?:for|4) (?:\\w+ )?(?:sub|subs|side|steady|piece|day|contract|subcontract|extra|more|any|a new|new|full time|part time|temp|some)? ?(?:work|job|jobs|gig|gigs|shop to work)\\b(?! (?:done|on|to be|order|at|in|for my))',
  ),
  said(
    '(?:available|open) (?:for|to) (?:subcontract\\w*|sub|sub work|subbing|hire|work|piece work)\\b',
  ),
  said(
    '(?:send|drop off|submit|email|mail|turn in|give) (?:\\w+ ){0,2}?(?:my |a |the )?(?:resume|cv|application|certs|curriculum)\\b',
  ),
  said(
    '(?:how|where|can|may|who) (?:do |can |to |could |would )*(?:i |we |he |one )?(?:apply|applying|put in an application|fill out)\\b',
  ),
  said(
    '(?:following up|follow up|checking|check|status|heard back|update)(?: \\w+){0,3} (?:my |the |on )(?:\\w+ )?(?:application|interview|resume)',
  ),
  said('i (?:already |just )?(?:applied|interviewed|put in an app)\\b'),
  said(
    '(?:what|how much|whats) (?:do |does |would |is the )?(?:you |u |yall |ya |it |they )?(?:guys )?(?:pay|paying|start at|starting pay) (?:\\w+ )?(?:helpers?|apprentices?|techs?|installers?|laborers?|journeym\\w+|for|an hour|hourly|plumbers|electricians|roofers|per hour|guys)',
  ),
  said(
    '(?:cuanto|que) (?:pagan|paga|pagas|sueldo)(?: \\w+){0,3} (?:ayudantes?|hora|semana|plomeros?|electricistas?|dia|trabajadores|principiantes)',
  ),
  said(
    '(?:get into|getting into|got into|learn|learning|break into|start in|switch to|career in|aprender|entrar (?:al|en)) (?:the |a |el |un |la )?(?:trade|trades|plumbing|hvac|electrical|roofing|oficio|plomeria|electricidad|business|construction)\\b',
  ),
  said(
    '(?:work|working|trabajo) (?:for )?(?:cheap|free|barato|gratis|your|yall|u guys)\\b(?! (?:price|quote))',
  ),
  said(
    '(?:take|taking|hire|hiring|have|want|need|do|offer|train|have any|sponsor)(?: on| any| an| some| yall)? (?:apprentices?|apprenticeships?|trainees?|interns?|entry level|felons|ex felons|helpers?|part timers?|green guys|1099)\\b',
  ),
  said(
    '(?:any|got any|some|(?:you|u|yall) (?:have|got)(?: any)?) (?:\\w+ )?(?:jobs?|work|positions?|spots?|opportunit\\w+) (?:for|4) (?:a |an |my )?(?:helper|laborer|apprentice|plumber|electrician|roofer|painter|kid|son|nephew|guy|beginner|journeyman|tech|welder|\\d+ y)',
  ),
  said(
    '(?:need|want|gotta have|get|looking to get|find) (?:a |me a |some |steady )(?:job|work)\\b(?! (?:done|on|at|in|for my|finished|estimate|quote|like))',
  ),
  said(
    '(?:use|hire|(?:you|u|yall|ustedes) (?:need|want)) (?:a |an |another |any |some )*(?:part time|full time|extra|good|hard working|experienced) (?:\\w+ )?(?:person|guy|help|hand|worker|office|secretary|dispatcher|tech|helper|plumber)',
  ),
  said(
    '(?:wondering|seeing|asking|see|know) if (?:you|u|yall)(?: guys| all)? (?:need|needed|could use|want|are hiring|were hiring|have room for) (?:a |an |another |any |some |more )*(?:guy|hand|hands|helper|help|man|worker|plumber|electrician|tech|people|installer)\\b',
  ),
  said(
    '(?:just |recently )?(?:got out of|finished|graduated|graduating|done with|out of|in) (?:a |from |my )*(?:trade|tech|vocational|hvac|plumbing|electrical|welding) school\\b',
  ),
  said(
    '(?:start|empezar|comenzar|available|trabajar) (?:on |el |work |right away |to start )?(?:monday|immediately|right away|lunes|luego luego|de inmediato)(?: \\w+){0,4} (?:experience|license|tools|help|work|hire|job|trade)',
  ),
  said(
    '(?:you|u|yall) (?:guys )?(?:need|want|use) (?:any |some |more )?(?:help|hands|guys)\\b.{0,30}(?:start|available|experience|work)',
  ),
  said(
    '(?:own|have|got|con|tengo) (?:my |our |mi |own )*(?:own )?(?:truck|tools|herramienta|troca|transportation)(?: \\w+){0,6} (?:work|job|hire|hiring|experience|experiencia|trabajo|anos|years|chamba|jale)',
  ),
  said(
    '(?:busco|buscando|buscamos|ando buscando|andamos buscando|hay|tiene|tienen|tendra|tendran|necesito|ocupo|da|dan|habra|saben de) (?:algo de |un |una |algun |de )?(?:trabajo|trabajito|empleo|chamba|jale|jalecito)\\b(?! (?:hecho|en mi casa|de (?:pintura|plomeria|electricidad|techo|una|un|mi)|que (?:hacer|me)|para (?:mi|una|la) (?:casa|sala|cocina|bano)|en (?:mi|la|una)))',
  ),
  said(
    '(?:donde|como|puedo|quiero|quisiera|para) (?:puedo |poder |se puede |le hago para )?(?:aplicar|meter solicitud|dejar (?:mi |una )?solicitud|llenar (?:una )?solicitud)\\b',
  ),
  said(
    '(?:ocupa|ocupan|necesita|necesitan|busca|buscan|no ocupa|no necesita) (?:un |una |mas |algun |otro |a alguien |a )*(?:pintor|ayudante|plomero|electricista|chalan|peon|techador|roofero|soldador|albanil|tecnico|muchacho|gente|trabajador|trabajadores|tablaroquero|chofer)(?:es|s)?\\b.{0,40}(?:ando|estoy|soy|tengo|libre|disponible|trabaj|experiencia|\\?)',
  ),
  said(
    '(?:cuadrilla|gente|equipo) (?:de |para )?(?:\\w+ )?.{0,30}(?:trabajo|trabajamos|contrato|subcontrat\\w+|disponible)',
  ),
  said('(?:tengo|cuento con|con) (?:\\w+ )?(?:\\d+|muchos|varios) anos de experiencia'),
];
