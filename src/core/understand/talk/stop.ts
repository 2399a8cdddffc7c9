import type { Reading } from '../reading.ts';
import { any } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';

import { TURNED_ROUND } from './stop-turned.ts';
import {
  AFTER,
  ANYMORE,
  BEFORE,
  ERASE,
  LIGHT,
  LIST,
  MESSAGE,
  NUMBER,
  SENDING,
  SOLE,
  STOPPING,
  TAKE,
  TAKE_ME,
} from './stop-words.ts';

const CERTAIN: RegExp[] = [
  new RegExp(`^(?: ${BEFORE}\\b| [,.])* ${SOLE}(?: ${AFTER}\\b| [,.?])* $`),
  new RegExp(
    `(?:^| [.]) (?:${BEFORE} )*(?:stop|unsubscribe|opt out|opt me out|alto|basta|arret|arretez)(?: ${any('please, it, now, already, all, thanks, thank you, por favor, ya, svp')})*(?= [.]| $)`,
  ),
  new RegExp(
    ` ${any('stop, quit, cease, halt, discontinue, cancel, cancelar, cancelen, tired of, sick of, enough with, deje, deja, dejen, dejar, dejenme, dejeme, dejame, pare, paren, para de, basta, cessez, arretez, arrete, arreter, cesser')}(?: ${LIGHT}\\b| ,){0,5} ${MESSAGE}\\b`,
  ),
  new RegExp(
    ` ${any('stop, quit, cease, deje, deja, dejen, dejar, paren, arretez, arrete')}(?: ${any('the, these, your, all, me, de, con, las, d, m, sending, with, fucking, damn')}){0,3} ${any('calling, calls, llamar, llamarme, llamando, llamadas, marcar, marcarme, appeler, appels, phoning, ringing me, ringing my phone')}\\b`,
  ),
  new RegExp(
    ` ${STOPPING}(?: ${LIGHT}\\b){0,6} ${MESSAGE}\\b(?! (?:me back|us back|back|and drive|after \\d|before \\d|past \\d|at \\d|while|back (?:til|until)|during))`,
  ),
  new RegExp(` (?:${STOPPING}|no|ne)(?: ${LIGHT}\\b){0,4} ${SENDING}\\b`),
  new RegExp(
    ` (?:no|no more|no mas)(?: (?:more|mas|further|me|nos|les?|m))* ${any('texts, messages, texting, messaging, text messages, sms, spam, mensajes, textos, escriba, escriban, escribas, moleste, molesten, molestes, textee, textees, texteen, contacte, contacten, contactes, messages, textos, mensaje')}\\b(?! (?:were|was|came|received|from you|from him|llegaron|on the|on my|on your))`,
  ),
  new RegExp(
    ` (?:ne|n)(?: (?:m|me|nous|plus|pas))+ ${any('textez, ecrivez, ecris, contactez, derangez, texter, ecrire, contacter')}\\b`,
  ),
  / end (?:the |these |all )?(?:texts|messages|texting)\b/,
  new RegExp(
    ` ${any('report, reporting, reported, sue, block, blocking')} (?:you|this|your)\\b.{0,40} ${MESSAGE}\\b`,
  ),
  new RegExp(
    ` ${any('dont, do not, never, ya no, no, ne, n')}(?: ${any('ever, me, us, please, m, nous, favor, por, this number, my phone, vuelvan a, vuelva a')}){0,3} ${any('call, llamen, llame, llamar, llamarme, marquen, marque, appelez, appeler')}(?: ${any('me, us, this number, a este numero, my phone, here')})? ${any('again, anymore, any more, ever, mas, nunca, jamas, plus')}\\b`,
  ),
  new RegExp(
    ` (?<!you )(?<!they )${ERASE}(?: ${any('all, of, please, por favor, porfavor, que, forget')}){0,2} ${NUMBER}\\b`,
  ),
  new RegExp(
    ` ${TAKE}(?: ${any('me, us, my(?= off), my number, this number, my name, mi numero, este numero, moi, mon numero, ce numero, my phone, my cell, mi nombre, our number, this phone, my info')})(?: ${any('please, off, from, of, out, your, the, this, de, su, la, tu, votre, vos, porfavor, por favor, whatever, all, el, sus, los, esta, these, ur, any, our, mailing, call, contact, texting, marketing, any and')}){1,6} ${LIST}\\b`,
  ),
  new RegExp(
    ` ${any('take me off(?= [.,]| $| the | your | this| that| of | please)|take us off(?= [.,]| $| the | your | this| that| of | please)|remove me(?= [.,]| $| from| please| off| now| asap)|remove us(?= [.,]| $| from| please), opt me out, opt us out, want to opt out, like to opt out, wish to opt out, want out, unsubscribe me, unsubscribe, how do i opt out, opt out of, opting out, opt out, me desinscrire, me desabonner, desabonnez moi, desinscrivez moi, darme de baja, denme de baja, deme de baja, desuscribir, desuscribirme, desuscribanme, desuscribame, revoke my consent, revoke consent, i revoke')}\\b`,
  ),
  new RegExp(
    ` ${TAKE_ME}(?: ${any('de, por favor, porfavor, su, la, esa, esta, tu, sus, del, el, ya, los')}){1,5} ${LIST}\\b`,
  ),
  new RegExp(
    ` ${any('leave me alone, leave us alone, leave me be, dejenme en paz, dejeme en paz, dejame en paz, dejen de molestar, deje de molestar, no me moleste, no me molesten, laissez moi tranquille, fichez moi la paix, laisse moi tranquille, foutez moi la paix, fuck off, lose my number, lose this number, loose my number, do not disturb me, dont bother me, knock it off, no me busque, no me busquen, dont reach out, dont hit me up, quit it with')}\\b`,
  ),
  new RegExp(
    ` ${any('no thanks stop, no thank you stop, no gracias alto, no stop, please stop, pls stop, stop please, por favor paren, por favor pare')}(?= [,.]| $)`,
  ),
  // Said to us, not of a headache or a noise.
  /(?:^|[.,]| (?:please|pls|just|so|now|you|and))(?: just| please| now)? go away(?= [,.]| $| and| please| now| already)/,
];

/** Someone who only tells how, or about something else. */
const ABOUT_ELSE = new RegExp(
  ` ${any('dont, not, no, never, cant, didnt')}(?: \\w+){0,2} ${any('get, got, see, saw, getting, receive, received, read, have, recibi, vi, veo, llego, entiendo, puedo, contesto, understand, know, mind, check')}(?: \\w+){0,3} ${MESSAGE}\\b`,
);
const RATHER_CALL = new RegExp(
  ` ${any('call me, just call, call instead, please call, call us, call my, call only, calls only, phone me, call if, call please, prefer calls, prefer a call, only call, calls are better, give me a call, better to call, rather talk, call him, call her, llameme, llamame, llamenme, mejor llame, mejor llameme, marqueme, marqueme mejor, llame mejor, appelez moi, appelez plutot, appelle moi, appeler plutot, call back')}\\b| , ${any('call, llame, llamen, appelez')}(?: please| instead)? (?:[,.] )?$`,
);
const DO_TEXT = new RegExp(
  ` ${any('text me, text instead, just text, text only, message me, text is better, texting is better, text please, please text, use this one, use this number, use this phone, text this one, text this number, texting is (?:perfect|fine|ok|okay|best|good|easier|great|my|the), texting works, texts are (?:fine|ok|okay|best|good), text is (?:fine|ok|okay|best|good|perfect|easier), just txt, only text, solo texto, solo mensajes, prefiero texto, prefiero mensaje, mejor por texto, texts only, texting only, prefer text, prefer texting, escribame, mandeme, mejor texto, mandeme mensaje, mandame, textez moi, ecrivez moi, texto mejor, por mensaje, por texto, can text, text first, text if, text when')}\\b`,
);

/** What is to end are phone calls, not texts. */
const ONLY_CALLS = /(?:call|ring|phon|llam|marc|appel)\w*$/i;

/** "remove me from tuesday", "unsubscribe me from the maintenance plan": nothing about texts. */
const OFF_A_PLAN =
  / (?:remove|take|unsubscribe|cancel|get|pull|drop|quiteme|saqueme) (?:me |us )?(?:off |from |del? )(?:of )?(?:the |your |my |our |that )?(?:\d{1,2}(?::\d\d)?(?:am|pm)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|lunes|martes|miercoles|jueves|viernes|(?:\w+ ){0,2}(?:plan|schedule|appointment|appt|contract|slot|calendar|membership|waitlist|warranty|agenda|cita))(?= )/g;

/** A wish to be left alone; uncertain where the customer would rather be phoned. */
export function findOptOut(written: PlainText): Reading['optOut'] {
  const plain = written.plain.replace(OFF_A_PLAN, found => found.replace(/\w/g, '#'));
  const text = { ...written, plain };
  for (const expression of [...CERTAIN, ...TURNED_ROUND]) {
    const words = quoted(text, expression);
    if (words === null) continue;
    const rest = plain.replace(expression, ' ');
    if (ABOUT_ELSE.test(plain) && !/ (want|quiero|wish|stop|quit) /.test(plain)) return null;
    if (DO_TEXT.test(rest) && (ONLY_CALLS.test(words) || !/ (stop|quit|unsubscribe) /.test(plain)))
      return null;
    return { words, certain: !RATHER_CALL.test(plain) || ANYMORE.test(plain) };
  }
  return null;
}

/** Whether the text is about getting or sending texts, or wants a call or a text: no wish to be left alone. */
export const isAboutElse = ({ plain }: PlainText): boolean =>
  ABOUT_ELSE.test(plain) ||
  RATHER_CALL.test(plain) ||
  DO_TEXT.test(plain) ||
  plain.search(OFF_A_PLAN) >= 0;
