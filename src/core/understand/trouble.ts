/** What is the matter: danger to life and all that is urgent, by the rules and by what the text sounds like. */
import type { Speech } from './learned/sounds.ts';
import { soundsDangerous, soundsUrgent } from './learned/witness.ts';
import type { Availability, Finding, Reading } from './reading.ts';
import type { Parts } from './take-apart.ts';
import { findDanger } from './urgency/danger.ts';
import { findUrgent } from './urgency/urgency.ts';

export type Trouble = Pick<Reading, 'danger' | 'urgent'>;

/** What the customer calls it, whatever it is. */
export interface Stated {
  stated: Reading['stated'];
  answered: Reading['stated'];
  availability: Availability | null;
  /** By the owner's own trigger words. */
  own: Finding[];
}

/** By the rules first: they say more precisely what is the matter. The model is asked where they are silent. */
export function troubleOf({ text, units, told }: Parts, said: Speech, known: Stated): Trouble {
  const canWait = known.stated === 'can_wait';
  const danger = findDanger(units, told, text) ?? (canWait ? null : soundsDangerous(said, units));
  const ruled = allUrgent(text, danger, findUrgent(units, told, text), known);
  const sounding = canWait || ruled.length > 0 ? null : soundsUrgent(said, units);
  return { danger, urgent: sounding === null ? ruled : [sounding] };
}

/** By the rules alone. */
export function plainDanger({ text, units, told }: Parts): Partial<Trouble> {
  const danger = findDanger(units, told, text);
  return danger === null ? {} : { danger, urgent: [dangerFinding(danger)] };
}

export const isInTrouble = ({ text, units, told }: Parts): boolean =>
  findDanger(units, told, text) !== null || troubleIn(findUrgent(units, told, text)) !== null;

const isInTheirWords = ({ label }: Finding): boolean =>
  label === 'emergency' || label === 'same-day';

/** A scene may tell of trouble in words that name none. */
export const troubleIn = (urgent: readonly Finding[]): string | null =>
  urgent.find(finding => !isInTheirWords(finding))?.words ?? null;

function allUrgent(
  text: string,
  danger: Reading['danger'],
  found: Finding[],
  { stated, answered, availability, own }: Stated,
): Finding[] {
  const findings = [...(danger ? [dangerFinding(danger)] : []), ...found, ...own];
  if (stated !== 'can_wait' && availability !== null && wishesToday(availability))
    findings.push({ label: 'same-day', words: availability.text });
  if (answered === 'now') findings.push({ label: 'emergency', words: text.trim() });
  return findings;
}

const dangerFinding = (danger: NonNullable<Reading['danger']>): Finding => ({
  label: `${danger.learned ? 'sounds like ' : ''}${DANGER_LABELS[danger.kind]}`,
  words: danger.words,
});

const DANGER_LABELS = {
  gas: 'gas smell',
  carbon_monoxide: 'carbon monoxide',
  fire: 'smoke or fire',
  electric: 'electrical danger',
  wire: 'downed wire',
  medical: 'medical equipment',
} as const;

/** A wish for today; "home all day" is none. */
const wishesToday = ({ text, days }: Availability): boolean =>
  days.includes('today') &&
  !/\b(?:home|casa|maison)\b/i.test(text) &&
  (!/\bhere\b/i.test(text) || /\b(?:today|tonight)\b/i.test(text));
