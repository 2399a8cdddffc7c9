/** Verbs that tell what was, without a wish in the same clause: "filled the tank sunday". */
const OBJECT =
  '(?:the|a|an|it|them|my|our|us|me|that|this|his|her|him|their|your|some|everything|all|one|two|by|from|with|w)';
const IRREGULAR = `
  came, went, had, was, did, got, left, took, gave, told, saw, heard, felt, woke, broke, blew, fell, froze, lost, found, sold,
  ran, threw, bought, brought, built, paid, sent, been, hosted, smelled, noticed, started, stopped, happened, died, quit, overflowed, collapsed, exploded,
  leaked, flooded, popped, snapped, failed, melted, sparked, smoked, overheated, backed up, arrived, expired, shorted, rained, closed`
  .trim()
  .split(/\s*,\s*/);
const PRETERITE = `
  tuvo, tuve, tuvimos, fue, fueron, vino, vinieron, puso, pusieron, hizo, hicieron, dijo, dijeron, estuvo, estuvieron, hubo,
  lleno, instalo, reparo, compro, empezo, se fue, se cayo, \\w{2,}aron, \\w{2,}ieron`
  .trim()
  .split(/\s*,\s*/);

export const TOLD = new RegExp(
  ` (?:\\w{2,}ed ${OBJECT}|${[...IRREGULAR, ...PRETERITE].join('|')}) `,
);

/** In the same clause these ask for a visit after all. */
export const WISHES =
  / (?:can|could|would|will|wont|need|needs|needed|needing|want|wants|wanted|wanting|like|love|hope|hoping|wondering|looking|please|pls|plz|schedule|scheduled|reschedule|book|booked|appt|appointment|visit|available|availability|free|home|come|coming|get|have|prefer|better|best|works|work|if|let|do|ready|send|someone|somebody|anyone|time|opening|openings|slot|quote|estimate|how|what|when|puede|pueden|puedo|podemos|podria|podrian|quiero|queremos|quisiera|necesito|necesitamos|ocupo|venir|vengan|venga|ven|pasar|pasen|mande|manden|favor|disponible|libre|estoy|estamos|seria|agendar|cita|si|mejor|gustaria|alguien) /;

/** Right behind "hoy" or "today" it tells what goes on: "hoy le escurre agua", "today its dripping". */
export const GOES_ON =
  /^ (?:le|les|amanecio|aparecio|empezo|volvio|fallo|dejo|salio|huele|gotea|suena|hay|esta (?!bien|perfecto|libre)|estan|(?:se|me|nos) (?!pued|podr|qued|urge|sirv|conv|gust|acom|viene)|its (?!fine|ok|good|great|possible|best)|it (?!works|is fine|would|is ok)|theres|i (?:noticed|saw|heard|smell|woke|found|got|see|hear|opened)|we (?:noticed|saw|heard|smell|woke|found|see|hear))/;

/** Right behind a day these tell of it: "tuesday you guys were here". */
export const TOLD_AFTER =
  /^ (?:last week |la semana pasada |pasado )?(?:(?:it|you|he|she|they|we|i|someone|somebody|(?:you|your|the|my|our|ur) \w+) (?:\w{3,}ed|came|went|was|were|did|fell|broke|blew|left|said|told|took|saw|heard|woke|lost|ran|texted) |(?:vinieron|vino|llovio|se cayo|se fue|empezo|pusieron|instalaron|me pusieron) )|^ (?:last week|la semana pasada|pasado) /;

/** A fault that comes at its hour: "struggles after 4pm". */
export const ACTS_UP =
  / (?:struggles?|trips?|quits?|dies|leaks?|drips?|beeps?|rattles?|smells?|stinks?|flickers?|overheats?|freezes|sweats|drops|climbs|hums|buzzes|acts up|gets \w+|gotea|suena|truena|falla|huele|tira|vibra|se prende|se apaga|se bota|se traba|se congela)(?: up| out| down| off| bad| worse| mucho| mas)? (?:(?:when|whenever|if|cuando|si) (?:\w+ ){1,5})?$/;
