import type { Unit } from './text/units.ts';
import { FAULTS } from './vocabulary/faults.ts';
import { HOUSE } from './vocabulary/house.ts';
import { JOBS, STATES } from './vocabulary/jobs.ts';
import { NOT_STREET } from './vocabulary/streets.ts';
import { WORK } from './vocabulary/work.ts';

/** Tags that alone do not say what is wrong: they colour other words. */
const COLOUR = new Set(
  `
    FUNCTION WEAK INTO BARE_OUT INSIDE CAR DOWNED LOWBATTERY HOT STUCK DOORLOCK TREE HISS
    RESTOFFINE CONTAINED OPENVERB CLOSEVERB DRAINVERB NOTDEAD MEDGEAR POISON ALARMING WET
    CUTLINE DEAD LOCKEDIN SPREAD BACKUP HOTSTUFF MELT BURN GAS PIPE FIREOTHER DATAWIRE CLOG
    BURST STAIN IGNITER CO ALARM SYMPTOM FUMES KNOCKED TOUCH FLASH REACHES SUBMERGED FLED
    SCREAMS GADGET FITTING CAMEOFF GASFED DIGTOOL FALLHIT ROOFPART COLDDEG HOTDEG INDOORS
    HOUSEIS AGE RAINING ROOMS LATELY MUSTLEAVE MANYHOMES DRAPED OUTDOORS UNSTOPPED
    NOBODY SPARED ALLWELL MISPLACED LYING GARDEN BURNTOUT BRIMS WHISTLES SPILLS KEYED LIT FIGURE THANKED`
    .trim()
    .split(/\s+/),
);
const TELLING = new Set(
  [...Object.keys(HOUSE), ...Object.keys(FAULTS)].filter(tag => !COLOUR.has(tag)),
);

const PLAIN =
  /^(plumber|plumbers|electrician|roofer|handyman|someone|somebody|anyone|anybody|technician|tech|guy|person|emergency|urgent|today|tonight|call|calling|called|text|texting|texted|message|phone|number|cell|address|tried|try|trying|yes|sure|works|work|working|good|fine|available|appointment|appt|time|times|slot|hour|later|back|husband|wife|explain|soon|quick|thing|things|instead|same|better|best|home|house|live|living|plomero|electricista|alguien|direccion|casa|mensaje|telefono|plombier|quelqu|rendez|adresse|last|great|nice|come|coming|help|make|actually|okay|reschedule|confirm|confirmed|busy|meeting|driving|reply|see|tell|know|think|thought|said|say|ask|wait|waiting|hold|sent|send|hit|meant|mean|first|second|third|option|missed|voicemail|mailbox|old|new|really|very|much|right|left|side|side|corner|near|apartment|apt|gate|code|blue|white|red|green|yellow|grey|gray|brick|hola|buenas|buenos|tardes|noches|dias|como|esta|estan|guste|gusten|hora)$/;

/** The part of the text that says what is wrong or wanted, as written; units in `skip` are other answers. */
export function findIssue(
  text: string,
  units: readonly Unit[],
  skip: (unit: Unit) => boolean,
): string | null {
  const pieces = piecesOf(units, skip);
  const telling = pieces.filter(says);
  const chosen =
    telling.length > 0
      ? telling
      : pieces.filter(piece => isSpecific(piece) && !asksBusiness(piece)).slice(0, 1);
  const first = chosen[0];
  if (first === undefined) return null;
  const last = lastJoined(pieces, chosen, first);
  const end = last.at(-1)!.end;
  const said = bare(text.slice(first[0]!.start, end));
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? said.replace(DANGLING, '') : said;
}

const GREETING =
  /^(?:hi|hey|hello|hola|buenas(?: tardes| noches)?|buenos d[ií]as|good (?:morning|afternoon|evening)|bonjour)[\s,.!]+(?=\S)/i;
/** Who rang before: "my husband called about the". */
const CALLED_ABOUT =
  /^(?:[\p{L}']+ ){1,4}(?:called|texted|phoned|rang|spoke|talked|messaged|wrote|emailed) (?:\p{L}+ ){0,3}?about (?:the|our|my|a|an) (?=\S)/iu;
/** What led to the address or the time that was cut off behind it. */
const DANGLING = /(?<=\S)[\s,]+(?:at|in|on|@|en|and|y)$/i;

function bare(words: string): string {
  return words.replace(GREETING, '').replace(CALLED_ABOUT, '');
}

/** Runs of units within one clause, cut at the other answers. */
function piecesOf(units: readonly Unit[], skip: (unit: Unit) => boolean): Unit[][] {
  const pieces: Unit[][] = [];
  let piece: Unit[] = [];
  const flush = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const unit of units) {
    if (skip(unit)) flush();
    else {
      if (piece.length > 0 && unit.sentence !== piece.at(-1)!.sentence) flush();
      piece.push(unit);
    }
  }
  flush();
  return pieces;
}

function says(piece: Unit[]): boolean {
  const asks = ASKING.test(piece[0]!.text);
  return (
    piece.some(
      unit =>
        !(asks && BUSINESS.test(unit.text)) &&
        (unit.text.split(' ').some(word => WORK.has(word) || JOBS.has(word)) ||
          [...unit.tags].some(tag => TELLING.has(tag))),
    ) || tellsState(piece)
  );
}

function tellsState(piece: Unit[]): boolean {
  const said = ` ${piece.map(unit => unit.text).join(' ')} `;
  return STATES.some(state => state.test(said));
}

/** How a question begins, and the words that are about the business when one is asked. */
const ASKING =
  /^(?:do|does|are|is|r|what|whats|how|can|could|will|would|when|whens|who|where|any|hacen|tienen|aceptan|dan|cuanto|trabajan|combien|avez|faites)$/;
const BUSINESS =
  /^(?:services?|service call|estimates?|charge|charges|rates?|hourly|hour|warranty|fees?|licensed?|insured|insurance|cards?|credit|credit card|cash|financing|quotes?|price|prices|pricing|cost|area|cover|garantia|licencia|tarjeta|presupuestos?|estimados?|visita|servicio|garantie|carte)$/;

const asksBusiness = (piece: Unit[]): boolean =>
  ASKING.test(piece[0]!.text) && piece.some(unit => BUSINESS.test(unit.text));

/** Tags of words that may well be the work wanted. */
const SMALL = new Set(['NOBODY', 'KEYED', 'GARDEN']);

/** At least three words that are none of the usual small talk. */
const isSpecific = (piece: Unit[]): boolean =>
  piece.filter(
    unit =>
      /^\p{L}{4,}$/u.test(unit.text) &&
      !NOT_STREET.has(unit.text) &&
      !PLAIN.test(unit.text) &&
      [...unit.tags].every(tag => SMALL.has(tag)),
  ).length >= 3;

/** Up to the last telling piece that follows without another answer between. */
function lastJoined(pieces: Unit[][], chosen: Unit[][], first: Unit[]): Unit[] {
  let last = first;
  for (let i = pieces.indexOf(first) + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!chosen.includes(piece) || piece[0]!.sentence > last.at(-1)!.sentence + 1) break;
    last = piece;
  }
  return last;
}
