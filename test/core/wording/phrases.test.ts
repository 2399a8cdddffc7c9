import { describe, expect, test } from 'vitest';
import { untilWords, WINDOW_PHRASES } from '../../../src/core/conversation/window-texts.ts';
import { promisesIn } from '../../../src/core/promises/promises.ts';
import { AGAIN, PHRASES, UNNAMED_OWNER } from '../../../src/core/wording/phrases.ts';
import { DANGERS, safetyText } from '../../../src/core/wording/safety.ts';
import { fold, segments } from '../../../src/core/wording/segments.ts';
import { fill, PLACEHOLDERS } from '../../../src/core/wording/wording.ts';

const values = {
  business: 'Castellano & Sons Plumbing LLC',
  owner: 'Maximiliano',
  phone: '(512) 555-0123',
  summary: 'x'.repeat(120),
  choices: 'repair, installation, maintenance, something else',
};
const safety = DANGERS.map(kind => [`safety: ${kind}`, safetyText(kind)] as const);
const all = [...Object.entries(AGAIN), ...Object.entries(PHRASES), ...safety];

/** The names in braces, once each. */
function placeholders(wording: string): string[] {
  return [...new Set(Array.from(wording.matchAll(/\{([a-z_]+)\}/g), match => match[1]!))];
}

describe.each(all)('%s', (_name, wording) => {
  const filled = { en: fill(wording.en, values), es: fill(wording.es, values) };

  test('promises nothing in either language', () => {
    expect(promisesIn(wording.en)).toEqual([]);
    expect(promisesIn(wording.es)).toEqual([]);
  });

  test('is cheap to send: no dear letter, and no more than two segments', () => {
    expect(segments(filled.en)).toMatchObject({ encoding: 'GSM-7' });
    expect(segments(fold(filled.es))).toMatchObject({ encoding: 'GSM-7' });
    expect(segments(filled.en).segments).toBeLessThanOrEqual(2);
    expect(segments(fold(filled.es)).segments).toBeLessThanOrEqual(2);
  });

  test('leaves no gap that nobody fills, and the same ones in both languages', () => {
    for (const name of placeholders(wording.en)) expect(PLACEHOLDERS).toContain(name);
    expect(placeholders(wording.es).toSorted()).toEqual(placeholders(wording.en).toSorted());
  });
});

test('everything but the safety texts fits one segment when filled as usual', () => {
  const usual = { ...values, summary: 'leak under the sink, 412 Maple Ave apt 3' };
  for (const wording of [...Object.values(AGAIN), ...Object.values(PHRASES)]) {
    expect(segments(fill(wording.en, usual))).toMatchObject({ segments: 1 });
    expect(segments(fold(fill(wording.es, usual)))).toMatchObject({ segments: 1 });
  }
});

test('a closing with its summary fits two segments even for a wordy caller', () => {
  for (const language of ['en', 'es'] as const) {
    for (const kind of ['closing', 'closingAfterHours', 'closingUrgent'] as const) {
      const text = `${PHRASES.summary[language]} ${PHRASES[kind][language]}`;
      expect(segments(fold(fill(text, values))).segments).toBeLessThanOrEqual(2);
    }
  }
});

test('a safety text says whom to call and what this line is not', () => {
  for (const kind of DANGERS) {
    expect(safetyText(kind).en).toMatch(/911.*not for emergencies.*alerted/);
    expect(safetyText(kind).es).toMatch(/911.*no es para emergencias.*aviso/);
  }
});

test('HELP names the business, a way to a person, and how to stop', () => {
  expect(fill(PHRASES.help.en, values)).toMatch(
    /^Castellano .*\(512\) 555-0123.*STOP to opt out.*Msg & data rates may apply/,
  );
});

test('an owner without a name still fits into a sentence, and heads one with a capital', () => {
  expect(fill(PHRASES.callback.en, { owner: UNNAMED_OWNER.en })).toBe(
    "The owner has been told that you'd like a call.",
  );
  expect(fill(PHRASES.questionBack.en, { owner: UNNAMED_OWNER.en })).toContain('but the owner can');
});

describe.each(Object.entries(WINDOW_PHRASES))('about arrival windows: %s', (name, wording) => {
  const confirmed = ['confirmed', 'reminder'].includes(name);
  const windows = '1) Wed Nov 25, 10am-12pm 2) Wed Nov 25, 11am-1pm 3) Wed Dec 2, 10am-12pm';
  const filled = { ...values, windows, until: 'las 11:30am', window: 'Wed Nov 25, 10am-12pm' };

  test('promises nothing but what is confirmed, and offers none of the words of the carrier', () => {
    for (const text of [wording.en, wording.es]) {
      expect(promisesIn(text, { confirmed })).toEqual([]);
      expect(text).not.toMatch(/\b(cancel|end|quit|stop)\b/i);
    }
  });

  test('takes no more than two segments, and has the same gaps in both languages', () => {
    const place = ', at 412 Maple Ave apt 3';
    for (const text of [wording.en, wording.es]) {
      expect(segments(fold(fill(text, { ...filled, place })))).toMatchObject({ encoding: 'GSM-7' });
      expect(segments(fold(fill(text, { ...filled, place }))).segments).toBeLessThanOrEqual(2);
    }
    expect(placeholders(wording.es).toSorted()).toEqual(placeholders(wording.en).toSorted());
  });
});

test('an offer ends at a time of today, or of another day by its name', () => {
  const at = Date.parse('2026-11-24T21:40:00Z');
  const said = (minutes: number, language: 'en' | 'es') =>
    untilWords(at + minutes * 60_000, at, 'America/Chicago', language);
  expect([said(0, 'en'), said(0, 'es')]).toEqual(['3:40pm', 'las 3:40pm']);
  expect([said(560, 'en'), said(560, 'es')]).toEqual(['Wed 1am', 'el mié a la 1am']);
});
