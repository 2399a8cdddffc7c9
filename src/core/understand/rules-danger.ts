import type { DangerKind } from './reading.ts';

export interface DangerRule {
  kind: DangerKind;
  when: string;
  /** Tags that, anywhere in the same sentence, make it something else. */
  unless?: string;
}

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What endangers life: a false alarm is better than a miss, so only clear sales and denials are left out. */
export const DANGER_RULES: DangerRule[] = [
  { kind: 'gas', when: 'SMELL .4 GAS' },
  { kind: 'gas', when: 'GAS .3 SMELL' },
  { kind: 'gas', when: 'GASAPPLIANCE .3 SMELL .2 GAS|like' },
  { kind: 'gas', when: 'SMELL .5 EGGS', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'EGGS .2 SMELL', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'GAS .2 LEAK|HISS|leak' },
  { kind: 'gas', when: 'LEAK|HISS .3 GAS' },
  { kind: 'gas', when: 'GAS .2 CUTLINE' },
  { kind: 'gas', when: 'CUTLINE .3 GAS' },
  { kind: 'gas', when: 'GASAPPLIANCE .2 LEAK|HISS' },
  { kind: 'carbon_monoxide', when: 'CODEVICE .6 ALARMING', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'ALARMING .4 CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'MONOXIDE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE .12 POISON' },
  { kind: 'fire', when: 'SMOKE' },
  { kind: 'fire', when: 'FIRE' },
  { kind: 'electric', when: 'ELECTRICPART|APPLIANCE .6 SMELL .3 BURN' },
  { kind: 'electric', when: 'BURN .2 SMELL .6 ELECTRICPART|APPLIANCE' },
  { kind: 'fire', when: 'SMELL .4 BURN' },
  { kind: 'fire', when: 'BURN .2 SMELL' },
  { kind: 'electric', when: 'SPARK', unless: 'IGNITER' },
  { kind: 'electric', when: 'SHOCK' },
  { kind: 'electric', when: 'ELECTRICPART .4 MELT' },
  { kind: 'electric', when: 'MELT .3 ELECTRICPART' },
  { kind: 'electric', when: 'ELECTRICPART .6 HOT', unless: 'HOTWATER' },
  { kind: 'electric', when: 'HOT .1 ELECTRICPART', unless: 'HOTWATER' },
  { kind: 'electric', when: 'WATER|LEAK|DRIP|FLOOD|SPREAD .4 INTO .3 ELECTRICPART' },
  { kind: 'electric', when: 'ELECTRICPART .3 WATER .2 INTO' },
  {
    kind: 'electric',
    when: 'ELECTRICPART .3 WET|SPREAD|FLOOD|DRIP|LEAK',
    unless: 'SALES WATERHEATER',
  },
  { kind: 'wire', when: 'WIRE .4 DOWNED', unless: 'DATAWIRE' },
  { kind: 'wire', when: 'DOWNED .3 WIRE', unless: 'DATAWIRE' },
  { kind: 'wire', when: 'TREE .6 WIRE', unless: 'DATAWIRE SALES' },
  { kind: 'medical', when: 'LIFEGEAR .6 DEAD|BARE_OUT' },
  { kind: 'medical', when: 'LIFEGEAR .4 NEG .2 FUNCTION|POWER' },
  { kind: 'medical', when: 'LIFEGEAR .4 tripping|trips|tripped' },
];
