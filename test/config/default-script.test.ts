import calculator from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { OPENING, OPENING_AFTER_HOURS, STEPS } from '../../src/config/default-script.ts';
import type { Wording } from '../../src/core/settings.ts';

const OPENINGS = [OPENING, OPENING_AFTER_HOURS];
const EVERY: Wording[] = [...OPENINGS, ...STEPS.flatMap(({ ask, again }) => [ask, again!])];
const texts = (wordings: Wording[]) => wordings.flatMap(({ en, es }) => [en, es!]);
const filled = (text: string) => text.replaceAll('{business}', 'Hernandez & Sons Plumbing Inc.');

test.each(texts(EVERY))('one segment is enough for: %s', text => {
  const message = new calculator.SegmentedMessage(filled(text));
  expect(message.encodingName).toBe('GSM-7');
  expect(message.segmentsCount).toBe(1);
});

test('there is a Spanish text for every English one', () => {
  expect(EVERY.filter(({ es }) => !es)).toEqual([]);
});

test('an opening names the business, says why, asks, and tells how to stop', () => {
  for (const { en, es } of OPENINGS) {
    expect(en).toMatch(/^\{business\}: sorry we missed your call.*\?.* Reply STOP to opt out\.$/);
    expect(es).toMatch(/^\{business\}: sentimos no haber contestado.*¿.*\?.* STOP /);
  }
});

test('every step asks something, first in one way, then in another', () => {
  for (const { ask, again } of STEPS) {
    expect(ask.en).toContain('?');
    expect(ask.es).toMatch(/¿.*\?/);
    expect(again).not.toEqual(ask);
  }
});

test('no text promises a time or a person', () => {
  const promise =
    /\b(today|tomorrow|tonight|minutes|within|shortly|soon|on (the|our|his) way|technician|will (call|come|be)|hoy|pronto|minutos|en camino|iremos|llegaremos|llamaremos)\b/i;
  expect(texts(EVERY).filter(text => promise.test(text))).toEqual([]);
});
