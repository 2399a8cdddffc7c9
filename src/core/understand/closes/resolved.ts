import type { Reading } from '../reading.ts';
import { any, said } from '../text/phrases.ts';
import { type PlainText, quoted } from '../text/plaintext.ts';
import { ENDED, MOVED } from './ended.ts';
import { SETTLED } from './settled.ts';

const DONE = any(
  `
    no longer need, no longer needed, no longer require, dont need you, dont need u,
    dont need anyone, dont need anybody, dont need a plumber, dont need an electrician,
    dont need it, dont need help, dont need it anymore, dont need service,
    dont need the service, dont need you guys, dont need yall, no need to come,
    no need to come out, no need for, no need anymore, not needed, wont be needing, wont need,
    dont bother coming, please dont come, need to come anymore, need it anymore,
    need you anymore, need anyone anymore, needed anymore, need service anymore,
    need help anymore, found someone, found somebody, found another, found a guy,
    found a plumber, found an electrician, someone else is, someone else came,
    somebody else is, hired someone, hired somebody, hired another, got someone else,
    got somebody else, got someone already, already got someone, already got somebody,
    already have someone, already found, already hired, have someone coming, plumber coming,
    electrician coming, guy coming, someone coming, go with my, going with my, went with my,
    go with another, got a guy, went with another, went with someone, went with somebody,
    went with a different, going with another, going with someone, going with somebody,
    going with a different, gone with someone, chose another, chose someone,
    another company came, another company, other company came, used someone else,
    called someone else, decided not to, decided against, changed my mind, changed our minds,
    all set, were all set, im all set, all taken care of, been taken care of,
    its taken care of, got it taken care of, is taken care of, took care of it,
    got taken care of, nvm, nevermind, never mind, nm its, forget it, forget about it,
    forget i called, disregard, pls disregard, ignore my, ignore the call, ignore last,
    ignore that, problem solved, went away on its own, problem went away, went away by itself,
    ended up calling, ended up going, ended up using, ended up hiring, no longer interested,
    already here working, someone is already here, somebody is already here,
    already working on it, cancel my estimate, cancel my quote, cancel our, figured it out,
    no longer an issue, no longer a problem, not an issue anymore, issue resolved,
    issue is resolved, its resolved, got resolved, resolved itself, we got it,
    i got it working, got it working, got it going, got it fixed, got it handled, its handled,
    handled it, all handled, handled already, false alarm, we are good now, were good now,
    im good now, good now thanks, good now thank, were good thanks, were good thank you,
    im good thanks, im good thank you, we re good, all good, all good now, so were good,
    everything is good now, everythings good now, fixed it ourselves, fixed it myself,
    fixed it himself, fixed it already, fixed it thanks, fixed it, already fixed, it was fixed,
    its fixed, been fixed, it is fixed, its all fixed, cancel the service, cancel service,
    cancel the appointment, cancel my appointment, cancel our appointment, cancel my appt,
    cancel the appt, cancel the visit, cancel my request, cancel the request, cancel the call,
    cancel the job, cancel my service, cancel the quote, cancel the estimate, please cancel,
    need to cancel, want to cancel, have to cancel, gonna cancel, pls cancel, plz cancel,
    cancel it, cancel everything, cancel that, not interested, sold the house,
    landlord is handling, landlord sent, landlord is sending, sorted, sorted out,
    got it sorted, works now, working now, works again, working again, works fine now,
    working fine now, came back on, back on now, started working, it stopped on its own,
    stopped leaking, just needed reset, just needed a reset, just needed to be reset,
    just needed batteries, its fine now, is fine now, ok now, gas company fixed,
    gas company came, ya no necesito, ya no necesitamos, ya no se necesita, ya no ocupo,
    ya no ocupamos, ya no lo necesito, ya no la necesito, ya no hace falta, ya no es necesario,
    no es necesario que venga, ya no vengan, ya no venga, ya lo arreglo, ya lo arregle,
    ya la arregle, ya la arreglo, ya lo arreglaron, ya la arreglaron, ya lo arreglamos,
    ya la arreglamos, ya se arreglo, ya esta arreglado, ya esta arreglada, ya quedo,
    ya esta listo, ya encontre, ya encontramos, ya conseguimos, ya consegui, ya contrate,
    ya contratamos, ya tengo a alguien, ya vino otro, ya vino alguien, ya me lo arreglaron,
    ya me la arreglaron, ya me arreglaron, ya resolvi, ya se resolvio, ya resolvimos,
    ya lo resolvimos, ya lo resolvi, ya la resolvimos, ya esta resuelto, ya estuvo, olvidelo,
    olvidalo, olvidenlo, no se preocupe ya, no se preocupen ya, ya no gracias, ya no gracias,
    lo arreglo mi, lo arreglo mi esposo, lo arreglo mi hijo, ya funciona, ya funciono, ya jala,
    ya jalo, ya prendio, ya sirve, ya sirvio, ya regreso la, ya volvio la, ya volvio,
    cancelar la cita, cancele la cita, cancele mi cita, cancelar mi cita, cancelen, cancelelo,
    ya no me interesa, no me interesa, falsa alarma, todo bien ya, ya todo bien,
    ya estamos bien, ya esta todo bien, ya no hay problema, ya no quiero, c est regle,
    c est repare, est regle, plus besoin, pas besoin finalement, j ai trouve quelqu un,
    ai trouve quelqu un, trouve quelqu un, on a trouve, laissez faire, laisse faire,
    oubliez ca, annuler le rendez vous, annulez le rendez vous, annuler mon rendez vous,
    fausse alerte, tout est beau, tout est correct, ca remarche, ca fonctionne maintenant,
    ca marche maintenant, deja repare, deja regle, probleme regle, n est plus necessaire,
    plus necessaire, finalement c est beau`,
);
const FIRM = said(
  any(
    `
      no longer need, no longer needed, found someone, found somebody, found another,
      hired someone, hired another, went with another, went with someone,
      went with a different, going with someone, going with another, nvm, nevermind,
      never mind, disregard, no need to come, dont need you, dont need anyone, wont be needing,
      forget it, false alarm, already got someone, already have someone, ya no necesito,
      ya no necesitamos, ya no ocupo, ya no ocupamos, ya no vengan, ya encontre,
      ya encontramos, ya contrate, olvidelo, plus besoin, trouve quelqu un, changed my mind,
      decided not to`,
  ),
);
const STILL_WANTS = said(
  any(
    `
      but, still, can you, could you, can u, can someone, can we, do you, would like, id like,
      wanted, want, quote, need someone, need a, need the, need to have, need to get,
      need you to, need it, now i, now we need, now just, now need, again, instead, reschedule,
      move it, push it, make it, works for me, how much, price, estimate, leaking, pero,
      todavia, sigue, necesito un, necesito una, necesito que, necesito cambiar, necesito cambiarlo, necesito cambiarla, necesito arreglar, necesito instalar, necesito poner, quiero, quisiera, ahora quiero, ahora necesito, cotizacion, otra vez,
      cambiar, mejor el, mais, encore, toujours, voudrais, soumission, looking for, hoping,
      need another, falta, faltan, good to go for, except, other than, so i need, so we need, so now, yet,
      come look, come check, just need, check it, look at it, checked, keep the`,
  ),
);

const OVER = said(DONE);
const OVER_OTHERWISE = [...SETTLED, ...ENDED];

/** Someone whose trouble is over, or who has found another. */
export function resolved(text: PlainText, hasAddress: boolean): Reading['closes'] {
  const words = quoted(text, OVER) ?? firstOf(text, OVER_OTHERWISE);
  if (words === null || UNSETTLED.test(text.plain) || MOVED.test(text.plain)) return null;
  const rest = [OVER, ...OVER_OTHERWISE].reduce(
    (rest, done) => rest.replace(done, ' #'),
    text.plain.replace(THANKS_BUT, ' ').replace(BUT_THANKS, ' '),
  );
  const firm = FIRM.test(text.plain) && !/ (but|pero|mais|still|again) /.test(rest);
  return firm || (!hasAddress && !STILL_WANTS.test(rest)) ? { as: 'resolved', words } : null;
}

const firstOf = (text: PlainText, expressions: RegExp[]): string | null =>
  expressions.map(expression => quoted(text, expression)).find(words => words !== null) ?? null;

/** "thanks but its taken care of" wants nothing more. */
const THANKS_BUT =
  /^ (?:hey |hi |ok |oh |hello |,? ?)*(?:thanks|thank you|thx|ty|sorry|appreciate (?:it|you)|gracias|merci)(?: so much| anyway| anyways| though| for \w+ \w+(?: \w+)?)? ,? ?(?:but|pero|mais) /;

const BUT_THANKS =
  / (?:but|pero|mais) (?:hey |ok |muchas |mil |many )?(?:thanks|thank you|thx|ty|gracias|merci|(?:i |we )?appreciate)\b/;

/** "never mind tuesday" gives up a day, no more. */
const UNSETTLED =
  /\b(?:never ?mind|nvm|forget)(?: about| on)? (?:mon|tue|wed|thu|fri|sat|sun|the \w+day|tomorrow|today)|forget the \w+ , (?:just|only|lets)|not (?:fixed|resolved|solved)|(?:till|til|until|hasta que) (?:\w+ ){0,2}(?:fixed|repaired|done|arregl\w+)|(?:couldnt|could not|cant|didnt|did not|never) (?:\w+ )?(?:fix|fixed|show|showed|come|came|finish)|no (?:lo|la) (?:pudo|arreglo|pudieron|arreglaron)/;
