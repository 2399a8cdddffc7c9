import type { DangerKind } from '../reading.ts';
import { ELECTRIC_RULES } from './rules-electric.ts';
import { FUEL_RULES } from './rules-fuel.ts';
import { GAS_RULES } from './rules-gas.ts';
import { WIRE_RULES } from './rules-wires.ts';

export interface DangerRule {
  kind: DangerKind;
  when: string[];
  /** Tags that, anywhere in the same sentence, make it something else. */
  unless?: string;
}

/**
 * What endangers life: a false alarm is better than a miss, so only clear sales and denials are
 * left out. Each line is something sensed (a smell, a sound, an alarm) and where.
 */
export const DANGER_RULES: DangerRule[] = [
  ...GAS_RULES,
  ...FUEL_RULES,
  ...ELECTRIC_RULES,
  ...WIRE_RULES,
];
