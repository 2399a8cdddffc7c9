/**
 * What textback says by itself, apart from the script. None of it promises anything, and
 * "has been alerted" is said only where an alert goes out in the same breath. Accents that cost
 * money are dropped when a text is sent (segments.ts).
 */
import type { AnswerKind, Wording } from '../settings.ts';

type Phrase = Wording & { es: string };

/** A question that was not answered, in other words. */
export const AGAIN: Record<AnswerKind, Phrase> = {
  text: {
    en: "Sorry, that wasn't clear to me. Could you say it in a few words?",
    es: 'Perdón, no lo entendí. ¿Lo puede decir en pocas palabras?',
  },
  address: {
    en: 'What is the street address of the job? House number and street, and the apartment if there is one.',
    es: '¿Cuál es la dirección del trabajo? Número y calle, y el apartamento si lo hay.',
  },
  urgency: {
    en: 'Is it urgent today, or can it wait? A word is enough.',
    es: '¿Es urgente hoy, o puede esperar? Basta una palabra.',
  },
  photos: {
    en: 'A photo helps: you can send one here. If you have none, just reply no.',
    es: 'Una foto ayuda: la puede mandar aquí. Si no tiene, responda no.',
  },
  availability: {
    en: 'Which days and hours suit you? For example: tomorrow after 3, or any weekday morning.',
    es: '¿Qué días y horas le convienen? Por ejemplo: mañana después de las 3, o entre semana por la mañana.',
  },
  name: {
    en: 'What name should we put down?',
    es: '¿A qué nombre lo anotamos?',
  },
  choice: {
    en: 'Please reply with one of these: {choices}.',
    es: 'Por favor responda con una de estas opciones: {choices}.',
  },
  yes_no: {
    en: 'Please reply yes or no.',
    es: 'Por favor responda sí o no.',
  },
};

export const PHRASES = {
  /** Before the first text to somebody who texts without having called. */
  introduction: {
    en: '{business} here, by automatic text (STOP to opt out).',
    es: 'Aquí {business}, por mensaje automático (STOP para no recibir más).',
  },
  /** The opening to somebody whose address is known from before. */
  openingKnown: {
    en: "{business}: sorry we missed your call! What's going on this time? Reply STOP to opt out.",
    es: '{business}: sentimos no haber contestado su llamada. ¿Qué pasa esta vez? Responda STOP para darse de baja.',
  },
  openingKnownAfterHours: {
    en: "{business}: sorry we missed your call, we're closed now. What's going on this time? Reply STOP to opt out.",
    es: '{business}: sentimos no haber contestado, ahora estamos cerrados. ¿Qué pasa esta vez? Responda STOP para darse de baja.',
  },
  /** The opening to somebody who has said it all and waits. */
  openingAgain: {
    en: '{business}: sorry we missed you again! {owner} has this: {summary}. Anything new? (STOP to opt out)',
    es: '{business}: perdone, otra vez no contestamos. {owner} ya tiene: {summary}. ¿Algo nuevo? (STOP: no más)',
  },
  /** Opens a closing where there is something to read back. */
  summary: {
    en: 'Got it: {summary}.',
    es: 'Anotado: {summary}.',
  },
  /** Before the open question, to somebody who goes on telling. */
  noted: { en: 'Noted, thanks.', es: 'Anotado, gracias.' },
  closing: {
    en: '{owner} has this now and will text or call you. Anything to add? Just text it here.',
    es: '{owner} ya lo tiene y le va a escribir o llamar. Si falta algo, mande otro mensaje.',
  },
  /** Where nothing at all was understood. */
  closingEmpty: {
    en: '{owner} has your number and will text or call you.',
    es: '{owner} ya tiene su número y le va a escribir o llamar.',
  },
  closingAfterHours: {
    en: "We're closed right now. This is on the list for {owner}, who will text or call you. Anything to add? Just text it here.",
    es: 'Ahora estamos cerrados. Queda en la lista de {owner}, que le va a escribir o llamar. Si falta algo, mande otro mensaje.',
  },
  /** Goes with an alert to the owner. */
  closingUrgent: {
    en: '{owner} has been alerted that this is urgent, and will text or call you.',
    es: '{owner} ya tiene el aviso de que es urgente, y le va a escribir o llamar.',
  },
  /** Goes with an alert to the owner. */
  questionBack: {
    en: "I can't answer that by text, but {owner} can, and has been told that you asked.",
    es: 'Eso no lo puedo responder por mensaje, pero {owner} ya tiene su pregunta.',
  },
  /** A second question. Goes with an alert to the owner. */
  questionBackMore: {
    en: 'That one is for {owner} too, who has been told.',
    es: '{owner} ya tiene esa pregunta también.',
  },
  /** "Who is this?" */
  whoWeAre: {
    en: 'This is {business}, by automatic text, because we missed your call.',
    es: 'Le escribe {business}, por mensaje automático, porque no contestamos su llamada.',
  },
  /** "Who is this?" from somebody who never called. */
  whoWeAreToStranger: {
    en: 'This is {business}, by automatic text.',
    es: 'Le escribe {business}, por mensaje automático.',
  },
  /** "Can you come today?" Goes with an alert to the owner. */
  questionBackSameDay: {
    en: "I can't say by text whether today works. {owner} has been told that you asked, and will text or call you.",
    es: 'No puedo decir por mensaje si hoy es posible. {owner} ya tiene su pregunta, y le va a escribir o llamar.',
  },
  /** "Call me." Goes with an alert to the owner. */
  callback: {
    en: "{owner} has been told that you'd like a call.",
    es: '{owner} ya sabe que usted prefiere una llamada.',
  },
  /** An answer that did not fit twice. */
  leftToOwner: {
    en: 'Thanks, that is noted. {owner} will go over it with you.',
    es: 'Gracias, queda anotado. {owner} lo verá con usted.',
  },
  /** More, from somebody who called again. Goes with an alert to the owner. */
  passedOn: {
    en: 'Thanks, {owner} has been told just now that you are waiting.',
    es: 'Gracias, {owner} ya sabe que usted espera respuesta.',
  },
  photo: { en: 'Got the photo, thanks.', es: 'Recibimos la foto, gracias.' },
  nudge: {
    en: '{business}: we missed your call. Do you still need help? Reply with what is going on and the address, or STOP to opt out.',
    es: '{business}: no pudimos contestar su llamada. ¿Todavía necesita ayuda? Díganos qué pasa y la dirección. STOP para no recibir más.',
  },
  /** The nudge to somebody whose address is known from before. */
  nudgeKnown: {
    en: '{business}: we missed your call. Do you still need help? Reply with what is going on, or STOP to opt out.',
    es: '{business}: no pudimos contestar su llamada. ¿Todavía necesita ayuda? Díganos qué pasa. STOP para no recibir más.',
  },
  wrongNumber: {
    en: "Sorry for the mix-up. We won't text you again about this.",
    es: 'Perdón por la confusión. No le escribiremos más sobre esto.',
  },
  resolved: {
    en: 'Thanks for letting us know. {business} is here if you need us again.',
    es: 'Gracias por avisar. {business} queda a sus órdenes.',
  },
  optedOut: {
    en: 'You will get no more texts from {business}. Reply START to undo.',
    es: 'No recibirá más mensajes de {business}. Responda START para volver a recibirlos.',
  },
  /** "Don't text, call me." Goes with an alert to the owner. */
  optedOutForCall: {
    en: "You will get no more texts from {business}; {owner} has been told that you'd like a call. Reply START to undo.",
    es: 'No recibirá más mensajes de {business}; {owner} ya sabe que prefiere una llamada. Responda START para volver a recibirlos.',
  },
  optedIn: {
    en: '{business}: texts are on again. Reply HELP for help, STOP to opt out.',
    es: '{business}: los mensajes están activos otra vez. HELP para ayuda, STOP para no recibir más.',
  },
  help: {
    en: '{business}: texts about your call to us. To reach a person, call {phone}. Reply STOP to opt out. Msg & data rates may apply.',
    es: '{business}: mensajes sobre su llamada. Para hablar con alguien: {phone}. STOP para no recibir más. Puede haber cargos por mensajes.',
  },
  /** HELP where the business has given no number for people. */
  helpWithoutPhone: {
    en: '{business}: texts about your call to us. To reach a person, call this number. Reply STOP to opt out. Msg & data rates may apply.',
    es: '{business}: mensajes sobre su llamada. Para hablar, llame a este número. STOP para no recibir más. Puede haber cargos por mensajes.',
  },
} satisfies Record<string, Phrase>;

/** Stands for {owner} where no name is given. */
export const UNNAMED_OWNER: Phrase = { en: 'the owner', es: 'el dueño' };
