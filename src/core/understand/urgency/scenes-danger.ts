import type { DangerKind } from '../reading.ts';
import type { Scene } from './scene.ts';
import { ELECTRIC_SCENES } from './scenes-electric.ts';
import { FUEL_SCENES } from './scenes-fuel.ts';

export interface DangerScene extends Scene {
  kind: DangerKind;
}

/** Dangers to life that lay people describe by what they sense. */
export const DANGER_SCENES: DangerScene[] = [...FUEL_SCENES, ...ELECTRIC_SCENES];
