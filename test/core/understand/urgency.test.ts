import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

const labels = (text: string): string[] => read(text).urgent.map(finding => finding.label);

test.each([
  ['pipe under the sink is leaking all over the floor', 'water leak'],
  ['furnace wont come on', 'no heat'],
  ['no hay calefaccion', 'no heat'],
  ['plus de chauffage', 'no heat'],
  ['ac is out and its 96', 'no AC'],
  ['its an emergancy', 'emergency'],
  ['water damage on the ceiling and its growing', 'water damage'],
  ['burning smell from the breaker box', 'electrical danger'],
  ['our restaurant has no hot water', 'commercial'],
  ['no hot water and my mom is 84', 'elderly resident'],
  ['cpap user and the bedroom circuit is dead', 'medical equipment'],
  ['need same day service', 'same-day'],
  ['sewer is backing up into the tub', 'sewage backing up'],
  ['busted pipe in the crawl space', 'burst pipe'],
])('%s: is urgent because of %s', (text, label) => {
  expect(labels(text)).toContain(label);
});

test.each([
  'dryer spins but no heat',
  'no longer leaking, just want it checked',
  'had a leak last year, want a quote for repipe',
  'if the pipe ever bursts who do i call',
  'elderly neighbor recommended you, need a grab bar',
  'commercial quote for three rooftop units',
  'emergency exit sign is dim',
  'faucet drips a little, not urgent',
  'no heat in the back bedroom only, rest of house is fine',
  'heat is back on, still want a tune up',
])('%s: is not urgent', text => {
  expect(labels(text)).toEqual([]);
});

test('what the customer calls an emergency is never lowered by what else they say', () => {
  const reading = read('emergency!! just a small drip but please hurry');
  expect(reading.stated).toBe('now');
  expect(reading.urgent).not.toEqual([]);
});

test('"no rush" keeps an ordinary leak ordinary, but never hides a gas smell', () => {
  expect(read('leak under sink, no rush').urgent).toEqual([]);
  expect(read('no rush but i smell gas').danger?.kind).toBe('gas');
});

test('the owner can add words of their own', () => {
  expect(labels('the walk-in cooler hums')).toEqual([]);
  const { urgent } = read('the walk-in cooler hums', { urgentWords: ['walk-in cooler'] });
  expect(urgent).toEqual([{ label: 'walk-in cooler', words: 'walk-in cooler' }]);
});

test.each([
  ['rotten egg smell by the furnace', 'gas'],
  ['huele a gas', 'gas'],
  ['co alarm going off', 'carbon_monoxide'],
  ['smoke coming from the dryer', 'fire'],
  ['outlet is sparking', 'electric'],
  ['wire down in yard', 'wire'],
  ['dad is on oxygen and the power is out', 'medical'],
  ['the meter is hissing', 'gas'],
  ['alarm wont shut up says CO', 'carbon_monoxide'],
  ['head hurts near the furnace', 'carbon_monoxide'],
  ['tingle when I touch the faucet', 'electric'],
  ['buzzing panel', 'electric'],
  ['le entro agua al medidor de la luz', 'electric'],
  ['power line on top of my car', 'wire'],
])('%s: is a danger (%s) and therefore urgent', (text, kind) => {
  const reading = read(text);
  expect(reading.danger?.kind).toBe(kind);
  expect(reading.urgent).not.toEqual([]);
});

test.each([
  'install smoke detectors',
  'co detector chirps, low battery',
  'gas fireplace quote',
  'no gas smell, one burner wont light',
  'hot tub wiring',
  'fire pit cover',
  'bathroom exhaust fan smells musty',
  'this furnace is a headache, want a quote for a new one',
  'hot wire for new fan isnt in the ceiling box',
  'nest thermostat install',
  'me puede llamar?',
])('%s: is no danger', text => {
  expect(read(text).danger).toBeNull();
});

test.each([
  [
    'the round thing in the hall does 4 beeps and a voice says move to fresh air',
    'carbon_monoxide',
  ],
  ['range smells like a skunk and the knob is off', 'gas'],
  ['backhoe caught a yellow tube, the dirt is roaring', 'gas'],
  ['a pinch in my fingers, like a small bite, when i touch the shower handle', 'electric'],
  ['las vacas brincan cuando toman del bebedero', 'electric'],
  ['the wall behind the tv is like a stove and the paint bubbled', 'fire'],
  ['cables strung across the sidewalk at head height', 'wire'],
  ['moms kidney machine stopped, the house went black', 'medical'],
])('%s: is a danger (%s) though nobody named it', (text, kind) => {
  expect(read(text).danger?.kind).toBe(kind);
});

test.each([
  'one burner clicks but wont light, no odor',
  'coworker had his basement flood, want a second sump installed',
  'neighbors power line came down last week, wondering if you do surge protectors',
  'my foot falls asleep and tingles on that low toilet, want a taller one',
  'no sale agua caliente',
  'night light glow strip for the stairs, quote please',
])('%s: has the words of trouble, but is none now', text => {
  expect(read(text).urgent).toEqual([]);
});

test.each([
  ['ok ill try someone else', 'resolved'],
  ['nvm going with another plumber', 'resolved'],
  ['please void my ticket', 'resolved'],
  ['you have a different Steve man', 'wrong_number'],
  ['Live answering for trades, first month on us', 'vendor'],
  ['ando buscando chance, se de tablaroca y pintura', 'job_seeker'],
  ['please cancel my monday and put me on thursday', undefined],
])('%s: closes as %s', (text, as) => {
  expect(read(text).closes?.as).toBe(as);
});
