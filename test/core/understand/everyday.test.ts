import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

const labels = (text: string): string[] => read(text).urgent.map(finding => finding.label);

test.each([
  ['my son is on a vent at home and the power just quit', 'medical'],
  ['mi tia se dializa en casa y la maquina no prende', 'medical'],
  ['that thick cable from the pole to my roof is laying in the rose bushes', 'wire'],
  ['el cable del poste quedo colgando bajito', 'wire'],
  ['the stove: she turns it off and it keeps hissing', 'gas'],
  ['el cilindro de gas esta botando, se oye shhhh', 'gas'],
  ['the closet stinks like the stove before it lights', 'gas'],
  ['a flame comes out from under the knob', 'fire'],
  ['salen llamas por debajo del calenton', 'fire'],
  ['when you touch the hot tub rail you feel it in your teeth', 'electric'],
  ['my dog yelped when he sniffed the wires', 'electric'],
  ['the wall by the switches feels like a heating pad', 'electric'],
  ['the cover of my dining room light is filling up like a fishbowl', 'electric'],
  ['hoy le escurre agua al contador por dentro', 'electric'],
  ['basement is filling up and the washer is still plugged in', 'electric'],
])('%s: is a danger (%s) in everyday words', (text, kind) => {
  expect(read(text).danger?.kind).toBe(kind);
});

test.each([
  'mount a Fire TV and hide the cord',
  'the fire exit door needs a panic bar',
  'i am on fire, finally getting the house list done: 2 faucets',
  'we need to bring the spark back, dimmers in the bedroom',
  'el perro se llama Humo, no muerde',
  'my dog Smokey is friendly, fix the gate',
  'bill gave me a shock, check why my ac uses so much',
  'el foco de afuera se quemo y no alcanzo',
  'la campana no jala el humo cuando frio',
  'range hood doesnt clear smoke when i sear steaks',
  'home inspector wants a gfci, nobodys been shocked',
  'no smoke or flames, the breaker just trips',
  'tree came down and took the fence, missed the wires',
  'shed that caught fire 2 yrs ago is still standing, want it torn down',
  'there was a fire at our last house, can you look over the wiring',
  'friend across town had their panel smoke last week, mine is same brand. quote?',
  'thank you for fixing that sparking outlet, can we book a bathroom fan',
  'planned outage the 14th, my dad uses oxygen so thinking of a transfer switch, price?',
  'want a generator so dads oxygen stays on if power goes out',
  'We sell CO alarms and smoke units by the case, net 30. who handles ordering',
  'busco trabajo de ayudante, se de fugas de gas',
])('%s: is no danger, whatever its words', text => {
  expect(read(text).danger).toBeNull();
});

test.each([
  'nobody believes me but i smell gas in my house',
  'thanks for fixing the heater but now i smell gas',
  'fire dept cleared it but the gas smell is back',
  'my brother got shocked by my dryer',
  'my sister smells gas in our kitchen, want an estimate for a stove',
  'the bulb is burnt and the socket is melted',
  'smoke is coming from the hood over the stove',
  'the price of a new panel? mine sparks',
  'Quote for a patio outlet. The old one by the door sizzles and sparks',
  'im a licensed plumber but my house smells of gas',
  'my last place never did this, the outlet here sparks',
])('%s: stays a danger', text => {
  expect(read(text).danger).not.toBeNull();
});

test.each([
  ['spring snapped, both cars trapped, i have a flight in 3 hrs', 'car trapped'],
  ['slider locked behind me, im on the balcony', 'locked out'],
  ['lost the only key to the shop and i open at 7', 'locked out'],
  ['changed the door code and now none of us can get in', 'locked out'],
  ['nos robaron y la puerta quedo sin chapa', 'cannot lock up'],
  ['pipe in the wall let go, shut the main so were dry till its fixed', 'burst pipe'],
  ['se revento un tubo, ya cerre la llave principal', 'burst pipe'],
  ['nos hemos quedado sin agua y los vecinos si tienen', 'no water'],
  ['It is 48 degrees in my house', 'house too cold'],
  ['no sirve ningun heater y esta nevando', 'no heat'],
  ['toilet is full of somebody elses business and rising, shower too', 'sewage backing up'],
  ['nail salon, there isnt a drop of hot water', 'commercial'],
  ['our bakerys only oven wont heat', 'commercial'],
  ['my husband is in a wheelchair and the stair lift wont go', 'medical equipment'],
])('%s: cannot wait (%s)', (text, label) => {
  expect(labels(text)).toContain(label);
});

test.each([
  'locked out of my nest account, reset the thermostat when you come',
  'flooded last spring, all fixed, want a backup so it never happens again',
  'toilet keeps running, no water on the floor or anything',
  'el boton de emergencia del horno esta flojo',
  'the stop button needs rewiring, not production critical',
  'ac went out last july and you guys did the capacitor, due for a check up',
  'mi comadre dice que su boiler exploto, el mio esta bien pero quiero mantenimiento',
])('%s: can wait', text => {
  expect(labels(text)).toEqual([]);
});
