import { any } from '../text/phrases.ts';
import {
  ABLE_ES,
  ASKABLE,
  ASKED_VERBS_ES,
  COMING,
  COMING_ES,
  SUBJECT,
} from '../vocabulary/asking.ts';
import type { Clause } from './question.ts';

/** What may stand before a question without being part of it. */
const LEAD = `(?: (?:${any(
  'hi, hey, hello, yo, man, guys, and, so, but, or, ok, also, oh, well, just, question, quick question, quick q, sir, maam, please, im, hola, buenas, buenos, tardes, dias, noches, disculpe, disculpen, oiga, oigan, mire, una pregunta, pregunta, y, pero, o, ustedes, uds, usted, vos, tu, bonjour, bonsoir',
)}))*`;
const begins = (rest: string): RegExp => new RegExp(`^${LEAD} ${rest}\\b`);

const WH =
  '(?:what|whats|which|wheres|where|who|whos|whens|when|how|hows|why|whys|whose|que|q|cual|cuales|quien|quienes|donde|cuando|como|porque|combien|quel|quelle|quand|comment|pourquoi|ou)';
const SUBJECTS = any(SUBJECT);

/** "is it worth", "do you take", "should I"; the mark may be missing. */
const AUX_FIRST = begins(
  `(?:(?:is|isnt|are|arent|am|was|can|could|couldnt|would|wouldnt|will|wont|should|shouldnt) (?:${SUBJECTS}|\\d+)|(?:do|dont|did|didnt|have) (?:you|i|we|they|yall|someone|anyone|these|those|estimates)|does (?:anyone|someone|anybody|your|my|the|insurance))`,
);
/** With a mark these ask too; without one they go on telling: "does this when it rains". */
const AUX_MARKED = begins(
  '(?:does|did|has|had|have|were|was|are|is|do|may|might|cant|should|shouldnt|can|could|will) \\w+',
);
/** "who do i send", "where should I drop them", "how much", "cuanto por". */
const WH_FIRST = begins(
  `(?:(?!(?:when|cuando) (?!is |are |am |do |does |did |can |could |should |would |es |son |llega |llegan |hago )\\w+ )${WH} (?:\\w+ ){0,3}?(?:is|are|am|do|does|did|can|could|should|would|handles|runs|owns|buys|takes|es|son|hago|hacemos|llega|llegan|cuesta|puedo|cobra|cobran|dura|tarda|hora|dia)|how (?:much|long|soon|fast|far|many|often|late|early)|(?:a |en |por )?cuant[oa]s?(?! antes| mas| pueda| puedan| tenga)|whats(?! up)|wheres|whos|hows|whens)`,
);
const WH_MARKED = begins(`${WH} (?:\\w+ )?\\w+`);
/** "position still open?", "same price as last fall?", "el jueves le sirve?". */
const BARE_MARKED =
  / (?:still (?:open|available|hiring|good|free|on|doing|offering|valid|there|in business)|same (?:price|rate|cost|deal|as)|todavia (?:hay|esta|estan|tienen|disponible)|(?:le|les|te) (?:sirve|sirven|queda|quedan|parece|acomoda|conviene|late|funciona)|(?:works?|work out|good|ok|okay|fine) (?:for|with) (?:you|yall|you guys))\b/;
/** Asked in two words, with or without a mark. */
const NEWS = begins('(?:any|alguna) (?:news|update|updates|word|luck|eta|noticia|novedad)');
/** "me dice cuanto por un techo"; "en cuanto puedan" asks nothing. */
const CUANTO = /(?<! en) cuant[oa]s?(?! antes| mas| pueda| puedan| tenga| lleg)/;
const PRICE_LAST =
  / (?:price|prices|cost|costs|rate|rates|fee|how much|precio|costo|cuanto|prix) $/;
/** After a whole statement: "saw the post is it still open", "and is that safe". */
const AUX_LATER =
  / (?:is (?:it|this|that|there) (?:still|ok|okay|safe|normal|bad|dangerous|possible|too late|worth|covered|included|supposed|gonna|going)|(?:do|does|did|are|can) (?:you|they) (?:guys )?(?:do|handle|offer|take|accept|carry|sell|work|service|install|charge|still|have|know|need|hire|hiring|also|even)|should (?:i|we)|what (?:do|should) (?:i|we)|who (?:do|should|can) (?:i|we)) ?/;
/** "wondering if you service Lakewood", "quisiera saber si trabajan en Pasadena". */
const INDIRECT =
  / (?:wondering|curious|want to know|wanted to know|need to know|like to know|love to know|wanna know|wanted to ask|do you know|any idea|any clue|asking|quisiera saber|quiero saber|necesito saber|ocupo saber|queria saber|queria preguntar|says to ask|told me to ask|said to ask|have to ask|gotta ask|can i ask|may i ask|sabe|saben|me puede decir|me pueden decir|me podria decir|pregunta) (?:if|whether|what|whats|when|where|how|who|which|why|about|si|cuanto|cuando|que|donde|como|cual|por) /;
const PLEASANTRY =
  / (?:how (?:are|is) (?:you|it going|things|everyone)|how you doing|hows it going|whats up|como (?:esta|estan|le va|les va|estas)|que tal) /;

/** Not asked but told: "not who I was looking for", "I know what it is". */
const TOLD =
  / (?:not|no|know|knows|knew|idea|clue|unsure|guess|telling|sure|see|seen|thats|this is|depends|depending|matter|care|tell you|show you|exactly|until|till|even|ever|remember|forgot|understand|figure out|se|no se|saber) (?:who|what|whats|when|where|how|why|which|if|que|quien|cuando|donde|como|cuanto|si) /;

export const isTold = (plain: string): boolean =>
  (TOLD.test(plain) && !INDIRECT.test(plain) && !/ (?:how much|cuanto) /.test(plain)) ||
  PLEASANTRY.test(plain);

/** Asks by how it is built, whatever it is about. */
export function asksByForm({ plain, marked }: Clause): boolean {
  if (isTold(plain)) return false;
  if (INDIRECT.test(plain)) return true;
  if (
    AUX_FIRST.test(plain) ||
    NEWS.test(plain) ||
    CUANTO.test(plain) ||
    WH_FIRST.test(plain) ||
    AUX_LATER.test(plain)
  )
    return true;
  return ABLE_TO_COME.test(plain) || (marked && asksWithMark(plain));
}

const ABLE_TO_COME = begins('(?:pueden?|podrian?) (?:venir|pasar)');
const YOU_FIRST = begins(
  '(?:si \\w+|what if|you|you guys|you all|anybody|anyone|somebody|someone|want me to|want us to|need me to|wanna|want to|ready to|is that|any|got|ever|could it|can it|will it|would it|this|that|is)',
);
const ADJECTIVE = new RegExp(`^(?: \\w+){0,3} ${any(ASKABLE)} $`);
const SPANISH_VERB = begins(
  `(?:no |si |me |le |les |lo |la |se |nos |ya |todavia |tambien )*${any(ASKED_VERBS_ES)}`,
);
const SPANISH_LATER = new RegExp(` ${any(ABLE_ES)}\\b`);
const PLAIN_WISH = begins(
  '(?:(?:me|nos) (?:lo|la|los|las)|me (?:puede|pueden|llaman|llama|marcan|marca|ayudan|ayuda)|nos ayudan)',
);

const asksWithMark = (plain: string): boolean =>
  !PLAIN_WISH.test(plain) &&
  (AUX_MARKED.test(plain) ||
    WH_MARKED.test(plain) ||
    BARE_MARKED.test(plain) ||
    PRICE_LAST.test(plain) ||
    YOU_FIRST.test(plain) ||
    ADJECTIVE.test(plain) ||
    SPANISH_VERB.test(plain) ||
    SPANISH_LATER.test(plain));

const POLITE = new RegExp(
  ` (?:can|could|would|will(?= you)|any chance|any way|is there any way|possible|think|hoping|do you think) (?:you could |you can |(?:you|someone|somebody|anyone|anybody|one of you|your guy|they|it|we|i)(?: guys| all| please| just| also| maybe| possibly| pretty please)*(?: be able to| can| could)? )?(?:please |just |to )?${any(COMING)}\\b`,
);
const POLITE_ES = new RegExp(
  ` (?:(?:me|nos|lo|la) )?(?:pueden?|podrian?|podra|podran|sera que|hay chance|habra chance|es posible|seria posible)(?: \\w+){0,2}? ${any(COMING_ES)}(?:me|nos|lo|la|los|las|melo|mela)?\\b`,
);
const STILL_ASKS =
  / (?:how much|what|whats|when|where|which|do you (?:have|take|offer|carry)|are you|price|charge|cost|fee|how soon|how fast|how long|licensed|cuanto|precio|que hora|a que|que dia|q dia|que tan|q tan|cuando|(?:me|us) (?:a|the|your) (?:quote|price|rate)) /;

/** "can you come today, my toilet leaks", "me pueden llamar": a wish, not a question. */
export const isPoliteRequest = (plain: string): boolean =>
  (POLITE.test(plain) || POLITE_ES.test(plain)) && !STILL_ASKS.test(plain);

export const asksToCome = (plain: string): boolean =>
  / (?:come|get in|be here|get here|make it|(?:send|get) (?:someone|somebody|anyone|anybody|a (?:guy|tech|plumber|electrician))|venir|pasar|mandar)\b/.test(
    plain,
  );
