import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

test.each([
  'Propane guy filled the tank sunday and now it stinks',
  'everybody got sick w headaches this week',
  'the tub overflowed monday',
  'tuesday you guys were here and it still leaks',
  'thank you for fixing that outlet friday',
  'alarm went off at 3am',
  'mi cuñado instaló el calentador el domingo y huele raro',
  'sin luz desde la madrugada',
  'anoche a las 2 se disparo la alarma',
  'hoy le escurre agua al contador',
])('what was told is no wish for a visit: %s', text => expect(read(text).availability).toBeNull());

test.each([
  'guests check in at 4 and theres no AC',
  'medical van coming for him at 2',
  'power company has a planned outage the 14th',
  'bakery oven dead, 300 pies for pickup tmrw',
  'they hook us up in june',
  'tengo visita el fin de semana y no hay agua caliente',
])('the times of others are no wish for a visit: %s', text =>
  expect(read(text).availability).toBeNull(),
);

test.each([
  '2nd bathroom this time, same clog',
  'i live on the 9th floor',
  'is this the smoke shop on 9th',
  'phone at 6%, hurry up',
  'the ac struggles after 4pm',
  'cada mañana amanece mojado',
  'any time the neighbor vapes it beeps',
])('numbers and habits are no times: %s', text => expect(read(text).availability).toBeNull());

test.each([
  ['can u come today? we are hosting on sat', 'today'],
  ['flooded in the spring, dry since. next week is fine', 'next week'],
  ['not til after labor day', 'not til after labor day'],
  ['before football season', 'before football season'],
  ['first week of may', 'first week of may'],
  ['el 12 de mayo', 'el 12 de mayo'],
  ['a week from friday', 'a week from friday'],
  ['sobre las 10', 'sobre las 10'],
  ['cualquier mañana', 'cualquier mañana'],
  ['can somebody still check it sat?', 'sat'],
  ['whenever u get a chance', 'whenever u get a chance'],
  ['either tomorrow or thursday, your pick', 'either tomorrow or thursday'],
  ['need the oven working by friday', 'by friday'],
  ['the AC guy came tuesday, can you come friday', 'friday'],
  ['can we move my appt from the morning to 3 on friday', '3 on friday'],
])('a wish is read among what was told: %s', (text, wish) =>
  expect(read(text).availability?.text).toBe(wish),
);

test('before one hour or after another is neither', () => {
  expect(read('fri before 11 or after 3').availability).toMatchObject({
    days: ['fri'],
    from: null,
    to: null,
  });
});
