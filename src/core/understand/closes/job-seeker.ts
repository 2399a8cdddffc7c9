import { any, said } from '../text/phrases.ts';

/** Someone who wants to work for the business. */
export const HIRING: RegExp[] = [
  said(
    any(
      `
        are you, you, r u, yall, u, u guys, you guys, ya ll, company, still, currently,
        if youre, if you are, is your company, are yall, estan, esta`,
    ),
    ' (?:guys )?(?:still |currently |looking |all )*',
    any('hiring, contratando, embauchez, embauche'),
  ),
  said(
    any('looking for, look for, need, want, seeking, searching for'),
    ' (?:some |a |an |any |full time |part time |summer |steady |more |construction |plumbing |hvac |electrical )*',
    any('work, job, employment, apprenticeship, internship, position, side work, hours , jobs'),
    '(?! (?:done|on|to be|order|finished|completed|performed|at|in|for my))',
  ),
  said(
    any('job, any, help wanted, have any, open, work, got any'),
    ' ',
    any(
      `
        opening, openings, position, positions, vacancies, vacancy, opportunities, ad,
        application, positions open, apprenticeships, job openings`,
    ),
    '(?! (?:mon|tue|wed|thu|fri|sat|sun|this|next|today|tomorrow|tonight|to come|to look|left|in the|in your schedule|on (?:mon|tue|wed|thu|fri|sat|sun|your|the)|for (?:(?:a|an|the|my) (?!helper|apprentice|laborer|plumber|electrician|roofer|tech|installer|journeyman|painter|young|kid|guy)|this|next|today|tomorrow|mon|tue|wed|thu|fri|sat)|sooner|earlier|later|before|after|anytime|around))',
  ),
  said(
    any(
      `
        apply for, applying for, job application, my resume, send my resume, resume,
        fill out an application, apply to work, apprentice job, helper job, summer job,
        job still, do you hire(?! out), do u hire(?! out), you hire(?! out), looking for anyone, looking for anybody,
        looking for people, any work, any side work, got any work, have any work,
        need anyone on, job still available, take on apprentices, taking on apprentices,
        hire apprentices, work for you, work with you guys, work for your,
        join your team, join the team, join your crew, come work for, on your crew`,
    ),
  ),
  said(
    any('need, take on, taking on, looking for, could use, want, needing, use, add, short'),
    ' (?:any |some |more |another |an? |extra |good |experienced )*',
    any(
      `
        helpers, helper on, helpers?, help on the crew, laborers, laborer, apprentices, techs,
        technicians, installers, guys on, workers(?! comp), employees, subs, subcontractors,
        anybody on your, people on your, crew members, another guy, hands`,
    ),
  ),
  said(
    '(?:im|i am|soy)(?: \\w+){0,4} ',
    any(
      `
        apprentice, journeyman, electrician, plumber, roofer, technician, tech, welder,
        laborer, installer, electricista, plomero, techador, carpintero, ayudante`,
    ),
    '(?: \\w+){0,6} ',
    any(
      `
        looking, years, yrs, experience, license, licensed, available, anos, experiencia,
        busco, buscando`,
    ),
  ),
  said(
    any('busco, buscando, ando buscando, necesito, quiero, estoy buscando, solicito'),
    ' (?:un |una |el )?',
    any('trabajo, empleo, chamba, jale, trabajito'),
    '(?! (?:de (?!ayudante|plomero|tiempo|medio|lo que)\\w+|hecho))',
  ),
  said(
    any(
      `
        estan contratando, contratan, contratando, tienen vacantes, hay vacantes, vacantes,
        vacante, hay trabajo, tienen trabajo, ocupan gente, ocupan ayudante,
        ocupando ayudantes, ocupando gente, ocupando ayudante, ocupando, ocupan trabajadores,
        necesitan gente, necesitan ayudante, necesitan trabajadores, necesitan ayudantes,
        solicitan, tiene trabajo, tendran trabajo, dan trabajo, hay chamba, hay jale,
        tienen jale, tienen chamba, mi curriculum, ocupa gente, ocupas gente,
        solicitud de empleo, estaran contratando, esta contratando, necesita ayudante,
        ocupa ayudante, necesita trabajadores`,
    ),
  ),
  said(
    any(
      `
        cherche du travail, cherche un emploi, cherche emploi, cherche de l ouvrage,
        embauchez vous, vous embauchez, mon cv, recherche un emploi, cherche une job,
        cherche un stage, cherchez vous des employes, postes disponibles, cherche de l emploi,
        engagez vous`,
    ),
  ),
  / (?<!not |no |up |about |before |arent |were |im |of )hiring(?! (?:you|your|my|a|an|another|someone|somebody|the|it)\b)/,
  said(
    '(?:do|are|r|is|yall|you|u|ustedes) (?:\\w+ ){0,3}?(?:need|needing|looking for|looking to hire|taking on|short on|hire|want|use|add|adding) ',
    '(?:any |more |some |a |an |another |extra |good |experienced |new )*',
    any(
      `
        electricians?, plumbers?, roofers?, painters?, drywallers?, carpenters?, welders?, techs?,
        helpers?, laborers?, labor, guys, hands, people, workers, help, subs, installers,
        apprentices, crew, drivers?`,
    ),
    '(?! (?:with|getting|growing|finding|on|you|who|that))',
  ),
  said(
    any('position, job, opening, role, spot'),
    '(?: is| are)?(?: still)? ',
    any('available, open, filled, hiring'),
  ),
  said(
    '(?:saw|seen|found|answering|about|regarding|responding to|applying to) (?:your|the|ur|an|a) (?:\\w+ ){0,2}?',
    any('ad, post, posting, listing, job'),
    '(?: \\w+){0,4} (?:job|hiring|position|tech|helper|apprentice|installer|indeed|open|available)',
  ),
  said(
    any('indeed, ziprecruiter, zip recruiter'),
    '(?: \\w+)? ',
    any('post, ad, posting, listing, job'),
  ),
  said(
    'talk(?:ing)?(?: to you| with you)? about (?:a |the |getting a )?(?:job|position|working|work with)',
  ),
  said(
    any('nephew, son, brother, husband, cousin, friend, dad, boyfriend, buddy, i, he, kid'),
    ' (?:\\w+ ){0,2}?(?:needs?|wants?|looking for|could use) (?:\\w+ ){0,2}?(?:work|job|employment)',
    '(?! (?:done|on|to be|order|finished|completed|performed|at|in|for my))',
  ),
  said('do (?:you|u|yall)(?: guys)? (?:ever )?(?:sub out|subcontract|use subs|hire subs|sub work)'),
  said(
    any('finished, done with, graduated, graduating'),
    '(?: \\w+)? (?:hvac|trade|plumbing|electrical|welding|tech) school',
  ),
  said(
    any('aplicar, solicitar, aplico'),
    '(?: \\w+){0,3} ',
    any('trabajo, puesto, empleo, vacante'),
  ),
  said(
    'soy ',
    any('pintor, plomero, electricista, techador, carpintero, soldador, albanil, tecnico'),
    '(?: \\w+| ,){0,6} ',
    any('ocupa, ocupan, necesita, necesitan, ayuda, buscan, busco, hay, trabajo'),
  ),
  said(
    any('ocupan, ocupa, necesitan, necesita, buscan'),
    ' (?:mas |un |una |algun |otro )?',
    any(
      'gente, ayudantes?, ayuda, trabajadores, plomeros?, electricistas?, techadores, empleados, muchachos, manos',
    ),
  ),
  said('(?:vous )?(?:engagez|embauchez|recrutez)'),
  said(
    '(?:crew|team|cuadrilla|bunch|group) (?:of )?(?:\\d|two|three|four|five|six|guys|workers|dos|tres|cuatro|de)(?: \\w+){0,6} (?:work|available|sub|subs|subcontract|looking|trabajo|contrato|chamba|jale|disponible)',
  ),
  said('(?:\\d|two|three|four|five) man (?:\\w+ )?crew'),
];
