import { any } from '../text/phrases.ts';

/** What people say to be left alone, in parts. */
export const BEFORE = any(
  `
    please, just, ok, okay, hi, hello, hey, now, sir, i said, said, por favor, porfa, porfavor,
    svp, ya, no, yo, um, so, and, y, hola, bonjour, mensajes, yes, reply, then, oh, god, omg,
    uh, lol, dude, bro, ma am, maam`,
);
export const AFTER = any(
  `
    please, just, ok, okay, thanks, thank you, thx, ty, now, already, all, everything, sir,
    maam, por favor, porfavor, porfa, gracias, ya, favor, svp, s il vous plait, merci, the,
    this, it, that, again, me, texts, messages, mensajes, right now, immediately, ahora,
    ahora mismo, promotions, stop, quit, end, cancel, unsubscribe, alto, basta, omg, i said,
    lol, today, asap, god, dude, bro, and, y, de, los, with the, con`,
);
export const SOLE = any(
  `
    stop, stop it, stop all, unsubscribe, unsubscribe me, cancel, cancel all, end, end all,
    quit, quit it, revoke, opt out, opt me out, opting out, opt, remove, remove me,
    take me off, alto, parar, pare, paren, parale, parenle, basta, baja, dar de baja,
    darme de baja, darse de baja, cancelar, cancelar suscripcion, cancelar mensajes, no mas,
    nomas, no mas mensajes, detener, detenga, detengan, deten, arret, arreter, arretez, arrete,
    stopper, desabonner, desabonnement, desinscrire, desinscription, me desabonner, enough,
    no more, leave me alone, go away, fuck off, get lost, piss off, deja de joder, no molestar,
    no moleste, no molesten, borreme, borrenme, borrame, quiteme, quitenme, quitame, saqueme,
    saquenme, elimineme, eliminenme, eliminame, denme de baja, deme de baja, dame de baja, ya no,
    cease and desist, cease, desist, s t o p, quit this, end this, no more of this, blocked,
    parele, bajale, ya basta, ya estuvo bueno`,
);

export const LIGHT = any(
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
    recevoir, ces, des, en, nous, cet, ce, esten, este, estes, estar, anden, ande, andes, andar, sigan, siga, sigas,
    seguir, continuen, autorizo, deseo, permito, me, out, outta, nothing, no more, whatsoever`,
);
export const MESSAGE = any(
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
    deranger, derangez, texto, mensajear, mensajeen, mensajee, mensajitos, mensajito, textiar,
    textie, textien, textes, dms, alerts, sms, txts, blow my phone up, blowing my phone up`,
);
export const STOPPING = any(
  `
    stop, quit, cease, halt, discontinue, dont, do not, never, no more, no longer, tired of,
    sick of, enough with, enough of, knock off, cut out, refuse, deje, deja, dejen, dejenme,
    dejame, dejeme, dejar, pare, paren, ya no, nunca, no quiero, basta, arretez, arrete,
    arreter, cessez, cesser, veux plus, plus de, para de, stop with, no me, no nos, ne m, parele, parenle, parale, parar, bajele, bajenle,
    done with, over with, fed up with, harto de, harta de, cansado de, cansada de, no autorizo`,
);
/** Spanish and French send people too ("no mande a nadie"): only sending texts counts. */
export const SENDING = `${any('mandar, mande, mandes, manden, mandarme, mandando, mandandome, mandarnos, envie, envien, enviar, enviando, enviarme, envoyer, envoyez')}(?: \\w+){0,3} ${any('mensaje, mensajes, texto, textos, nada, mas, esto, estos, spam, promociones, messages, textos')}`;
export const NUMBER = any(
  `
    my number, my num, my phone number, this number, our number, this phone number, mi numero,
    este numero, my digits, mi telefono, mon numero, ce numero, this phone, my phone, my cell,
    my info, mi cel, mi celular, my contact, my contact info`,
);
export const LIST = any(
  `
    list, lists, call list, text list, texting list, mailing list, database, data base, system,
    contacts, records, files, file, distribution, directory, number, texts, text messages,
    messages, these, this, here, it, whatever this is, thing, crm, phone, lista, listas,
    sistema, base de datos, registros, contactos, mensajes, aqui, ahi, esto, liste, contacts,
    systeme, textos`,
);
export const TAKE = any(
  `
    take, get, remove, delete, scrub, erase, pull, kick, strike, drop, quite, quita, quiten,
    saque, saquen, saca, borre, borren, borra, elimine, eliminen, elimina, remueva, remuevan,
    retirez, enlevez, supprimez, effacez, otez, rayez, scratch, cross, cut, omit, exclude, block,
    bump, scrape, dump`,
);
export const TAKE_ME = any(
  `
    quiteme, quitenme, quitame, saqueme, saquenme, sacame, borreme, borrenme, borrame,
    eliminenme, elimineme, eliminame, remuevame, remuevanme, denme de baja, deme de baja,
    dame de baja, den de baja, darme de baja, quitarme, sacarme, borrarme, eliminarme`,
);
export const ERASE = any(
  `
    remove, delete, scrub, erase, lose, loose, block, blocking, forget, unsubscribe, borre,
    borren, borra, borrar, elimine, eliminen, elimina, eliminar, olvide, olviden, olvidese de,
    pierda, pierdan, quite, quiten, quita, quitar, saque, saquen, saca, sacar, supprimez,
    effacez, oubliez, enlevez, retirez, perdez, get rid of, scratch, cross out, cross off, trash,
    dump, toss, throw away, ditch, wipe, purge, tire, tiren`,
);
export const ANYMORE =
  /\b(anymore|any more|again|ever|never|mas|nunca|jamas|plus|stop|quit|unsubscribe)\b/;
