import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

const STOPS = [
  'STOP',
  'stop please',
  'Stpo',
  'END',
  'ALTO',
  'ARRET',
  'Take me off ur list',
  'quit texting me',
  'please dont contact me again',
  'lose my number',
  'no me manden mas mensajes',
  'revoke',
  'cancel',
  'take my # off your list',
  'quiteme de su lista',
  "arrêtez de m'écrire",
  'who is this? stop texting me',
  'please just go away',
];
const LOOK_ALIKES = [
  'can you stop by at 3',
  'stop the leak please',
  'house at the end of the driveway',
  'my dishwasher quit working',
  'cancel friday, come monday',
  'toilet wont stop running',
  'unsubscribed from my home warranty. oven wont start',
  'CO monitor says 80 and wont stop',
  'no sirve el contacto',
  'i didnt get your text',
  'dont text after 9pm please',
  'text me, cant talk',
  'no mande a nadie hoy, mejor el viernes',
  'a que numero para mandar fotos',
  'there was no message on my phone',
  'emergency stop button on the gate is stuck',
  'we get headaches at home and they go away when we leave for work',
  'remove me from tuesday and put me on wednesday',
  'unsubscribe me from the maintenance plan but fix the blower',
];

test.each(STOPS)('%s: is never texted again, and is no lead', text => {
  const { optOut, issue, address, availability, callback } = read(text);
  expect(optOut?.certain).toBe(true);
  expect({ issue, address, availability, callback }).toEqual({
    issue: null,
    address: null,
    availability: null,
    callback: null,
  });
});

test.each(LOOK_ALIKES)('%s: is not an opt-out', text => {
  expect(read(text).optOut?.certain ?? false).toBe(false);
});

test('who would rather be phoned gets no more texts, but stays a lead', () => {
  const reading = read('dont text me, call me');
  expect(reading.optOut?.certain).toBe(false);
  expect(reading.callback).not.toBeNull();
});

test('START opts in again, YES never does', () => {
  expect(read('Start').optIn).toBe(true);
  expect(read('yes').optIn).toBe(false);
});
