import { any, listed, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';

const CALL_ME = listed(
  `
    call me, call us, call my, please telephone, pls telephone, telephone me, telephone us, telephone my, by telephone, call back, still waiting for a call, waiting for a call, waiting on a call, waiting for your call, still waiting to hear, waiting to hear from, waiting to hear back, espero su llamada, sigo esperando la llamada, esperando su llamada, call him, call her, call asap, call now, call at,
    call #, call please, please call, pls call, plz call, just call, gimme a call,
    give me a call, give us a call, give me a ring, give me a buzz, give him a call,
    give her a call, give my \\w+ a call, ring me, phone me, a call back, callback,
    a phone call, get a call, someone call, somebody call, have someone call,
    have somebody call, call anytime, call when, call whenever, call after, call instead,
    rather talk, talk on the phone, speak to someone, speak with someone, speak to a person,
    talk to someone, talk to a person, talk to somebody, call if you can, can you call,
    can u call, could you call, can someone call, return my call, call this number,
    reach me at, reach me by phone, best number, holler at me, want a call, like a call,
    prefer a call, call first thing, call tomorrow, call today, call tonight, call mom,
    call or, llameme, llamame, llamenme, llamar me, me llama, me llame, me llamen, me llaman,
    me puede llamar, me pueden llamar, puede llamarme, pueden llamarme, llamarme, me marca,
    me marcan, me marque, me marquen, marqueme, marquenme, marcame, marcarme, me puede marcar,
    me pueden marcar, me puede hablar, me pueden hablar, hableme, hablenme, hablame,
    me habla por, una llamada, por favor llame, por favor llamen, favor de llamar, llame al,
    llamen al, llamar al, llame por favor, regreseme la llamada, devuelvame la llamada,
    me regresa la llamada, hablar por telefono, hablar con alguien, marque al, marquen al,
    llame a, marcar al, echeme una llamada, regresen la llamada, appelez moi, appelle moi,
    rappelez moi, rappelle moi, m appeler, me rappeler, appelez au, rappelez, appelez,
    me telephoner, telephonez moi, un appel, parler a quelqu un,
    llamadme, llamadnos, llamenos, llamanos, llamame, llamad al, marcadme, marquenos, me llamais, me podeis llamar, podeis llamarme, que me llameis, me llaman,
    me echa un grito, echeme un grito, hop on a call, get on a call, jump on a call, get on the phone, quick call, phone call ok, hear a voice, hear a human, puede hablarme, pueden hablarme, un telefonazo, dadme un toque, dame un toque, deme un toque, echadme una llamada, me dais un toque, hablenos, hablanos, marcanos`,
);
const NO_CALL = listed(
  `
    no me hablen por telefono, no me hable por telefono, no me llamen por telefono, no me llame por telefono, no por telefono, no hablen por telefono,
    not by phone, not over the phone, no me hablen, no me hable, no me marquen, no me marque, no marquen, no phone calls, dont phone, do not phone, dont ring, do not ring, do not telephone,
    stop calling, quit calling, no more calls, dont call, do not call, cant talk, can not talk, cannot talk, no calls, not call,
    rather than call, instead of calling, dont have to call, no need to call, call before,
    call when on, call when youre on, call when you are on, call when you get here,
    call when on the way, call when your on, call on your way, call when you arrive,
    call ahead, call me when you are on, call me when youre on, call me before,
    call first before, call upon arrival, call on the way, call when close,
    call me when you get here, call when you get close, call when here, call 30 min,
    call 15 min, call 20 min, call me 30, call me 15, call me 20, call half hour, call an hour,
    just text, i missed your call, text dont call, tried calling, tried to call, no me llame,
    no me llamen, no puedo hablar, no puedo contestar, llame antes de venir, llame antes,
    llamen antes, llameme antes, marque antes, al llegar, cuando llegue,
    cuando vengan en camino, cuando venga en camino, no llame, no llamen, avant de venir,
    ne m appelez pas, n appelez pas, quand vous arrivez, avant d arriver, text before,
    call 911, called`,
);

/** "phone my wife", "give my husband a ring", "reach out by phone". */
const CALL_SOMEONE: RegExp[] = [
  /(?:^|[.,?]) (?:(?:por favor|please|so|and|y|yes|yeah|ok|sure|si|just) )*(?:call|llamar|llame|llamen|llamad|llama|marque|marquen)(?= (?:[.,?]|pls|please|porfa|asap|ya|$)|$)/,
  / (?:call|phone|ring|dial|telephone|marque|marquen|llame|llamen) (?:(?:me|us|him|her|my|our|the|hubby|wife|husband|mom|dad|son|daughter|brother|sister|a|al|mi|esposo|esposa|hijo|hija|mama|papa|office|cell|at|on|instead) ){0,4}#/,
  said(
    '(?:call|phone|ring|dial|buzz) (?:my|me|us|him|her|the|our|his) ',
    any(
      'wife, husband, hubby, son, daughter, mom, dad, mother, father, cell, cellphone, mobile, house, home, tenant, brother, sister, assistant, manager, number, landline, office, front desk, desk, shop, store, lobby, reception, receptionist, secretary, school, church, clinic, kitchen manager, caretaker, superintendent, super, landlord, housekeeper, grandson, granddaughter, daughter in law, son in law, neighbor, partner, roommate, boyfriend, girlfriend, work',
    ),
  ),
  said(
    '(?:give|gimme)(?: me| us| him| her| my \\w+)?(?: a)? (?:quick )?(?:ring|call|shout|buzz|jingle|holler)',
  ),
  said('(?:by|over|on|via) (?:the )?phone(?! number)'),
  said(
    '(?:speak|talk|chat) (?:to|with) (?:a |an |some)?(?:human|person|one|body|real|live|agent|owner|you)',
  ),
  said(
    '(?:phone|calling|a call|phone call) (?:is|works|would be) (?:better|best|easier|easiest|preferred|good|great)',
  ),
  said(
    '(?:prefer|rather have|like|want|need|appreciate) (?:a |to |you )?(?:phone|call|talk|phone call|call back|callback)',
  ),
  said(
    '(?:telefoneeme|comuniquese conmigo|comunicarse conmigo|digame por telefono|hablar con una persona|(?:llame|llamen|marque|marquen|hable|hablen|marquele|llamele|hablele) (?:a|con|al) (?:mi|la|el|nuestra|nuestro) \\w+|me echan? una llamada|una llamadita|por telefono)',
  ),
];

/** Words asking to be phoned; a call on the way does not count. */
export function findCallback(text: PlainText): string | null {
  const asking = [CALL_ME, ...CALL_SOMEONE];
  const rest = text.plain.replace(NO_CALL, ' #');
  const expression = asking.find(call => call.test(rest));
  return expression === undefined ? null : (quoted(text, expression) ?? null);
}
