import type { Reading } from '../reading.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { SpellingBook } from '../text/typos.ts';

const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*,\s*/)
    .join('|')})`;

/** Slips too short for a rule. */
const SLIPS: Record<string, string> = {
  stpo: 'stop',
  sotp: 'stop',
  stopp: 'stop',
  stoppp: 'stop',
  stahp: 'stop',
  stap: 'stop',
  tsop: 'stop',
  sttop: 'stop',
  stopo: 'stop',
  txt: 'text',
  txts: 'texts',
  txting: 'texting',
  texing: 'texting',
  msg: 'message',
  msgs: 'messages',
  unsub: 'unsubscribe',
  dnt: 'dont',
  unsuscribe: 'unsubscribe',
  unsubcribe: 'unsubscribe',
  unsubscribeme: 'unsubscribe',
  stopall: 'stop',
  optout: 'opt out',
  pls: 'please',
  plz: 'please',
  ur: 'your',
  u: 'you',
};

const spelling = new SpellingBook(
  [
    'unsubscribe',
    'messages',
    'message',
    'messaging',
    'texting',
    'contacting',
    'mensajes',
    'mensaje',
    'textos',
    'messaging',
  ],
  new Set([
    'unsubscribed',
    'unsubscribing',
    'testing',
    'message',
    'massage',
    'taxing',
    'telling',
    'texture',
    'textile',
    'contactos',
    'contacto',
    'messing',
    'texts',
  ]),
);

/** The word meant, for looking up how people ask to be left alone. */
export const respellStop = (word: string): string => SLIPS[word] ?? spelling.meant(word);

const BEFORE = any(
  `
    please, just, ok, okay, hi, hello, hey, now, sir, i said, said, por favor, porfa, porfavor,
    svp, ya, no, yo, um, so, and, y, hola, bonjour, mensajes, yes, reply, then, oh, god, omg,
    uh, lol, dude, bro, ma am, maam`,
);
const AFTER = any(
  `
    please, just, ok, okay, thanks, thank you, thx, ty, now, already, all, everything, sir,
    maam, por favor, porfavor, porfa, gracias, ya, favor, svp, s il vous plait, merci, the,
    this, it, that, again, me, texts, messages, mensajes, right now, immediately, ahora,
    ahora mismo, promotions, stop, quit, end, cancel, unsubscribe, alto, basta, omg, i said,
    lol, today, asap, god, dude, bro, and, y, de, los, with the, con`,
);
const SOLE = any(
  `
    stop, stop it, stop all, unsubscribe, unsubscribe me, cancel, cancel all, end, end all,
    quit, quit it, revoke, opt out, opt me out, opting out, opt, remove, remove me,
    take me off, alto, parar, pare, paren, parale, parenle, basta, baja, dar de baja,
    darme de baja, darse de baja, cancelar, cancelar suscripcion, cancelar mensajes, no mas,
    nomas, no mas mensajes, detener, detenga, detengan, deten, arret, arreter, arretez, arrete,
    stopper, desabonner, desabonnement, desinscrire, desinscription, me desabonner, enough,
    no more, leave me alone, go away, fuck off, get lost, piss off, deja de joder, no molestar,
    no moleste, no molesten`,
);

const LIGHT = any(
  `
    the, these, this, those, all, your, sending, send, me, us, with, any, more, please, now,
    to, my, so, many, of, getting, automated, random, auto, ai, bot, calling, calls, call, and,
    or, future, further, unwanted, damn, fucking, freaking, stupid, blowing, up, a, an, want,
    wanting, wish, like, need, receive, receiving, get, be, being, have, ever, anymore, keep,
    spam, business, marketing, here, it, i, dont, not, that, no, back, freakin, constant,
    annoying, another, single, here, de, los, las, mas, vuelvan, vuelva, volver, a, sus, mis,
    con, tantos, enviar, enviarme, enviando, mandar, mandarme, mandando, mandandome, recibir,
    que, tus, su, a, este, numero, quiero, ya, ni, nada, un, el, estos, esos, favor, por,
    porfavor, texto, textos, llamar, llamarme, llamen, llame, m, les, vos, d, moi, pas, plus,
    recevoir, ces, des, en, nous, cet, ce`,
);
const MESSAGE = any(
  `
    text, texts, texting, textin, message, messages, messaging, contact, contacting, spam,
    spamming, spamming, harass, harassing, sms, bother me, bother us, bothering, bothering me,
    bugging me, bug me, pestering, sending me, sending these, sending this, sending stuff,
    blowing up my phone, blow up my phone, blowing me up, reaching out, hitting me up,
    hit me up, write me, writing me, notifications, send me anymore, send me anything, escriba,
    escriban, escribas, escribir, escribirme, escribiendo, escribiendome, mensaje, mensajes,
    textos, textee, textees, texteen, texteeme, textear, textearme, texteando, texto, moleste,
    molesten, molestar, molestando, molestarme, joder, jodan, chingar, contacte, contacten,
    contactar, contactarme, textes, texter, textez, ecrire, ecrivez, contacter, contactez,
    deranger, derangez, texto`,
);
const STOPPING = any(
  `
    stop, quit, cease, halt, discontinue, dont, do not, never, no more, no longer, tired of,
    sick of, enough with, enough of, knock off, cut out, refuse, deje, deja, dejen, dejenme,
    dejame, dejeme, dejar, pare, paren, ya no, nunca, no quiero, basta, arretez, arrete,
    arreter, cessez, cesser, veux plus, plus de, para de, stop with, no me, no nos, ne m`,
);
/** Spanish and French send people too ("no mande a nadie"): only sending texts counts. */
const SENDING = `${any('mandar, mande, mandes, manden, mandarme, mandando, mandandome, mandarnos, envie, envien, enviar, enviando, enviarme, envoyer, envoyez')}(?: \\w+){0,3} ${any('mensaje, mensajes, texto, textos, nada, mas, esto, estos, spam, promociones, messages, textos')}`;
const NUMBER = any(
  `
    my number, my num, my phone number, this number, our number, this phone number, mi numero,
    este numero, my digits, mi telefono, mon numero, ce numero, this phone, my phone, my cell,
    my info, mi cel, mi celular, my contact, my contact info`,
);
const LIST = any(
  `
    list, lists, call list, text list, texting list, mailing list, database, data base, system,
    contacts, records, files, file, distribution, directory, number, texts, text messages,
    messages, these, this, here, it, whatever this is, thing, crm, phone, lista, listas,
    sistema, base de datos, registros, contactos, mensajes, aqui, ahi, esto, liste, contacts,
    systeme, textos`,
);
const TAKE = any(
  `
    take, get, remove, delete, scrub, erase, pull, kick, strike, drop, quite, quita, quiten,
    saque, saquen, saca, borre, borren, borra, elimine, eliminen, elimina, remueva, remuevan,
    retirez, enlevez, supprimez, effacez, otez, rayez`,
);
const TAKE_ME = any(
  `
    quiteme, quitenme, quitame, saqueme, saquenme, sacame, borreme, borrenme, borrame,
    eliminenme, elimineme, eliminame, remuevame, remuevanme, denme de baja, deme de baja,
    dame de baja, den de baja, darme de baja, quitarme, sacarme, borrarme, eliminarme`,
);
const ERASE = any(
  `
    remove, delete, scrub, erase, lose, loose, block, blocking, forget, unsubscribe, borre,
    borren, borra, borrar, elimine, eliminen, elimina, eliminar, olvide, olviden, olvidese de,
    pierda, pierdan, quite, quiten, quita, quitar, saque, saquen, saca, sacar, supprimez,
    effacez, oubliez, enlevez, retirez, perdez`,
);
const ANYMORE =
  /\b(anymore|any more|again|ever|never|mas|nunca|jamas|plus|stop|quit|unsubscribe)\b/;

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
    ` ${STOPPING}(?: ${LIGHT}\\b){0,6} ${MESSAGE}\\b(?! (?:back|and drive|after \\d|before \\d|past \\d|at \\d|while|back (?:til|until)|during))`,
  ),
  new RegExp(` (?:${STOPPING}|no|ne)(?: ${LIGHT}\\b){0,4} ${SENDING}\\b`),
  new RegExp(
    ` (?:no|no more|no mas)(?: (?:more|mas|further|me|nos|les?|m))* ${any('texts, messages, texting, messaging, text messages, sms, spam, mensajes, textos, escriba, escriban, escribas, moleste, molesten, molestes, textee, textees, texteen, contacte, contacten, contactes, messages, textos, mensaje')}\\b(?! (?:were|was|came|received|from you|from him|llegaron))`,
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
    ` ${any('leave me alone, leave us alone, leave me be, dejenme en paz, dejeme en paz, dejame en paz, dejen de molestar, deje de molestar, no me moleste, no me molesten, laissez moi tranquille, fichez moi la paix, laisse moi tranquille, foutez moi la paix, go away, fuck off, lose my number, lose this number, loose my number, do not disturb me, dont bother me, knock it off, no me busque, no me busquen, dont reach out, dont hit me up, quit it with')}\\b`,
  ),
  new RegExp(
    ` ${any('no thanks stop, no thank you stop, no gracias alto, no stop, please stop, pls stop, stop please, por favor paren, por favor pare')}(?= [,.]| $)`,
  ),
];

/** Someone who only tells how, or about something else. */
const ABOUT_ELSE = new RegExp(
  ` ${any('dont, not, no, never, cant, didnt')}(?: \\w+){0,2} ${any('get, got, see, saw, getting, receive, received, read, have, recibi, vi, veo, llego, entiendo, puedo, contesto, understand, know, mind, check')}(?: \\w+){0,3} ${MESSAGE}\\b`,
);
const RATHER_CALL = new RegExp(
  ` ${any('call me, just call, call instead, please call, call us, call my, call only, calls only, phone me, call if, call please, prefer calls, prefer a call, only call, calls are better, give me a call, better to call, rather talk, call him, call her, llameme, llamame, llamenme, mejor llame, mejor llameme, marqueme, marqueme mejor, llame mejor, appelez moi, appelez plutot, appelle moi, appeler plutot, call back')}\\b| , ${any('call, llame, llamen, appelez')}(?: please| instead)? (?:[,.] )?$`,
);
const DO_TEXT = new RegExp(
  ` ${any('text me, text instead, just text, text only, message me, text is better, texting is better, text please, please text, texts only, texting only, prefer text, prefer texting, escribame, mandeme, mejor texto, mandeme mensaje, mandame, textez moi, ecrivez moi, texto mejor, por mensaje, por texto, can text, text first, text if, text when')}\\b`,
);

/** A wish to be left alone; uncertain where the customer would rather be phoned. */
export function findOptOut(text: PlainText): Reading['optOut'] {
  for (const expression of CERTAIN) {
    const words = quoted(text, expression);
    if (words === null) continue;
    const plain = text.plain;
    const rest = plain.replace(expression, ' ');
    if (ABOUT_ELSE.test(plain) && !/ (want|quiero|wish|stop|quit) /.test(plain)) return null;
    if (DO_TEXT.test(rest) && !/ (stop|quit|unsubscribe) /.test(plain)) return null;
    return { words, certain: !RATHER_CALL.test(plain) || ANYMORE.test(plain) };
  }
  return null;
}
