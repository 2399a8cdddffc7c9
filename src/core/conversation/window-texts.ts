/** Arrival windows in words, and what is said about them. CANCEL and its like belong to the carrier: C calls it off. */

import type { Window } from '../booking/windows.ts';
import type { Instant } from '../model.ts';
import type { ClockTime, Language, Wording } from '../settings.ts';
import { localDate, weekdayOf, zoned } from '../time/hours.ts';

export const WINDOW_PHRASES = {
  offer: {
    en: 'Open arrival windows: {windows}. Reply with a number by {until}, or name another day.',
    es: 'Horarios de llegada libres: {windows}. Responda con un número hasta {until}, o diga otro día.',
  },
  /** None of what is free fits what they said. */
  offerOthers: {
    en: 'Nothing is open then. Open arrival windows: {windows}. Reply with a number by {until}, or name another day.',
    es: 'No hay nada libre entonces. Horarios de llegada libres: {windows}. Responda con un número hasta {until}, o diga otro día.',
  },
  /** The one they picked went to somebody else meanwhile. */
  gone: {
    en: 'That one is no longer open. Still open: {windows}. Reply with a number by {until}, or name another day.',
    es: 'Ese ya no está libre. Todavía libres: {windows}. Responda con un número hasta {until}, o diga otro día.',
  },
  again: {
    en: 'Which one: {windows}? A number is enough.',
    es: '¿Cuál: {windows}? Basta el número.',
  },
  requested: {
    en: 'Noted: {window}. {owner} still has to confirm it; you will get a text either way. Reply C to call it off.',
    es: 'Anotado: {window}. Falta que {owner} lo confirme; le avisamos por mensaje. Responda C para dejarlo.',
  },
  confirmed: {
    en: 'Confirmed: {business}, arrival {window}{place}. Reply C to call it off.',
    es: 'Confirmado: {business}, llegada {window}{place}. Responda C para dejarlo.',
  },
  reminder: {
    en: 'Reminder from {business}: arrival {window}{place}. Reply C to call it off.',
    es: 'Recordatorio de {business}: llegada {window}{place}. Responda C para dejarlo.',
  },
  calledOff: {
    en: 'Called off: {window}. {owner} has been told. Text here if you want another time.',
    es: 'Queda sin efecto: {window}. {owner} ya lo sabe. Escriba aquí si quiere otro horario.',
  },
  calledOffByOwner: {
    en: '{business}: {window} does not work out after all, sorry. Text here for another time.',
    es: '{business}: al final {window} no se puede, perdón. Escriba aquí para otro horario.',
  },
  /** Nothing is left to offer. */
  leftToOwner: {
    en: '{owner} has been told, and will find a time with you.',
    es: '{owner} ya lo sabe, y buscará un horario con usted.',
  },
} satisfies Record<string, Wording>;

const NAMES: Record<Language, { days: Record<string, string>; months: string[] }> = {
  en: {
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  es: {
    days: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
    months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  },
};

/** "Tue Nov 24, 8-10am", "mar 24 nov, 8-10am" */
export function windowWords({ date, from, to }: Window, language: Language): string {
  const { days, months } = NAMES[language];
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const name = months[month - 1];
  const calendar = language === 'es' ? `${day} ${name}` : `${name} ${day}`;
  return `${days[weekdayOf(date)]} ${calendar}, ${hours(from, to)}`;
}

/** "1) Tue Nov 24, 8-10am 2) Wed Nov 25, 1-3pm" */
export function numbered(windows: Window[], language: Language): string {
  return windows.map((window, index) => `${index + 1}) ${windowWords(window, language)}`).join(' ');
}

/** When an offer ends: "3:40pm", "Wed 3:40pm"; "las 3:40pm", "el mié a las 3:40pm". */
export function untilWords(until: Instant, now: Instant, zone: string, language: Language): string {
  const { time, half } = onDial(zoned(until, zone).toPlainTime().toString().slice(0, 5));
  const date = localDate(until, zone);
  const day = date === localDate(now, zone) ? null : NAMES[language].days[weekdayOf(date)];
  if (language === 'en') return `${day ? `${day} ` : ''}${time}${half}`;
  const clock = `${time.startsWith('1:') || time === '1' ? 'la' : 'las'} ${time}${half}`;
  return day ? `el ${day} a ${clock}` : clock;
}

function hours(from: ClockTime, to: ClockTime): string {
  const [start, end] = [onDial(from), onDial(to)];
  return start.half === end.half
    ? `${start.time}-${end.time}${end.half}`
    : `${start.time}${start.half}-${end.time}${end.half}`;
}

function onDial(clock: ClockTime): { time: string; half: string } {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return {
    time: `${hour % 12 === 0 ? 12 : hour % 12}${minutes}`,
    half: hour % 24 < 12 ? 'am' : 'pm',
  };
}
