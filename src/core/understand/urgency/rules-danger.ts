import type { DangerKind } from '../reading.ts';

export interface DangerRule {
  kind: DangerKind;
  when: string;
  /** Tags that, anywhere in the same sentence, make it something else. */
  unless?: string;
}

const SAFE_DEVICE = 'SALES LOWBATTERY';

/** What endangers life: a false alarm is better than a miss, so only clear sales and denials are left out. */
export const DANGER_RULES: DangerRule[] = [
  { kind: 'gas', when: 'SMELL .6 GAS' },
  { kind: 'gas', when: 'GAS .5 SMELL' },
  { kind: 'gas', when: 'GASAPPLIANCE .3 SMELL .2 GAS|like' },
  { kind: 'gas', when: 'SMELL .6 EGGS', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'EGGS .5 SMELL', unless: 'WATER HOTWATER FRIDGE FAUCET' },
  { kind: 'gas', when: 'GAS .3 LEAK|HISS' },
  { kind: 'gas', when: 'LEAK|HISS .3 GAS' },
  { kind: 'gas', when: 'GAS .2 CUTLINE' },
  { kind: 'gas', when: 'CUTLINE .3 GAS' },
  { kind: 'gas', when: 'GASAPPLIANCE .2 LEAK|HISS' },
  { kind: 'carbon_monoxide', when: 'CODEVICE .8 ALARMING', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'ALARMING .4 CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'MONOXIDE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE', unless: SAFE_DEVICE },
  { kind: 'carbon_monoxide', when: 'CODEVICE .12 POISON' },
  { kind: 'fire', when: 'SMOKE' },
  { kind: 'fire', when: 'FIRE' },
  { kind: 'electric', when: 'ELECTRICPART|APPLIANCE .6 SMELL .3 BURN' },
  { kind: 'electric', when: 'BURN .3 SMELL .8 ELECTRICPART|APPLIANCE' },
  { kind: 'fire', when: 'SMELL .6 BURN' },
  { kind: 'fire', when: 'BURN .3 SMELL' },
  { kind: 'electric', when: 'SPARK', unless: 'IGNITER' },
  { kind: 'electric', when: 'SHOCK' },
  {
    kind: 'electric',
    when: 'give|gives|gave|giving|got|get|gets|getting|feel|felt .4 shock|shocks|zap|jolt',
    unless: 'IGNITER',
  },
  {
    kind: 'electric',
    when: 'shock|shocks|shocked|shocking|zaps|zapped .1 me|us|you|him|her|my',
    unless: 'IGNITER',
  },
  { kind: 'fire', when: 'something|somethings|algo .2 burning|burnt|smoking|quemando' },
  { kind: 'electric', when: 'ELECTRICPART .8 MELT' },
  { kind: 'electric', when: 'MELT .6 ELECTRICPART' },
  { kind: 'electric', when: 'ELECTRICPART .8 HOT', unless: 'HOTWATER' },
  { kind: 'electric', when: 'HOT .1 ELECTRICPART', unless: 'HOTWATER' },
  { kind: 'electric', when: 'WATER|LEAK|DRIP|FLOOD|SPREAD .4 INTO .3 ELECTRICPART' },
  { kind: 'electric', when: 'ELECTRICPART .3 WATER .2 INTO' },
  { kind: 'electric', when: 'ELECTRICPART .3 full|fills|filling|lleno|llena .2 WATER' },
  { kind: 'electric', when: 'WATER .6 up .2 ELECTRICPART' },
  { kind: 'electric', when: 'OVERFLOW|BURST|BURSTPIPE .10 INTO .3 ELECTRICPART' },
  { kind: 'gas', when: 'red_tagged .4 GAS' },
  {
    kind: 'electric',
    when: 'ELECTRICPART .3 WET|SPREAD|FLOOD|DRIP|LEAK',
    unless: 'SALES WATERHEATER',
  },
  { kind: 'wire', when: 'DOWNEDWIRE', unless: 'DATAWIRE' },
  { kind: 'wire', when: 'WIRE .8 DOWNED', unless: 'DATAWIRE GARAGEDOOR CAR' },
  { kind: 'wire', when: 'DOWNED .4 WIRE', unless: 'DATAWIRE GARAGEDOOR' },
  { kind: 'wire', when: 'TREE .6 WIRE', unless: 'DATAWIRE SALES' },
  { kind: 'medical', when: 'LIFEGEAR .6 DEAD|BARE_OUT' },
  { kind: 'medical', when: 'LIFEGEAR .4 NEG .2 FUNCTION|POWER' },
  { kind: 'medical', when: 'LIFEGEAR .4 tripping|trips|tripped' },
];
