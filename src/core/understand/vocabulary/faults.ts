import { DANGER_SIGNS } from './danger.ts';
import { EVERYDAY } from './everyday.ts';
import { FAILURES } from './failing.ts';
import { FIGURES } from './figures.ts';
import { SCENES } from './scenes.ts';
import { WATER_FAULTS } from './water.ts';

/** What goes wrong and how it is said to be, in English, Spanish and French. */
export const FAULTS: Record<string, string> = {
  ...WATER_FAULTS,
  ...FAILURES,
  ...DANGER_SIGNS,
  ...SCENES,
  ...EVERYDAY,
  ...FIGURES,
};
