import { expect, test } from 'vitest';
import { read } from '../../../src/core/understand/read.ts';

test.each([
  ['leak under sink 412 Maple ave apt 3 need someone today', '412 Maple ave apt 3'],
  ['i live at 88 county rd 12', '88 county rd 12'],
  ['W156N8480 Pilgrim Rd, gutters', 'W156N8480 Pilgrim Rd'],
  ['207-1104 Watkins Glen Ct', '207-1104 Watkins Glen Ct'],
  ['corner of Lincoln and 9th, yellow house', 'Lincoln and 9th'],
  ['2250 rue Sherbrooke O app 12, appelez-moi', '2250 rue Sherbrooke O app 12'],
  ['calle 14 y avenida Guadalupe, la casa azul', 'calle 14 y avenida Guadalupe'],
  ['412 Maple Ave, Austin', '412 Maple Ave, Austin'],
  ['412 Maple Ave, Jake', '412 Maple Ave'],
  ['got 3 quotes already for 40 gal heater', null],
  ['same address as last time', null],
  ['po box 12', null],
])('the address in "%s" is %s', (text, address) => {
  expect(read(text).address).toBe(address);
});

test.each([
  ['weds or thurs am', { days: ['wed', 'thu'], part: 'morning' }],
  ['after 3', { days: ['any'], from: '15:00', to: null }],
  ['Thursday 9-11 works', { days: ['thu'], from: '09:00', to: '11:00' }],
  ['any day but friday', { days: ['any'], notDays: ['fri'] }],
  ['mañana por la tarde', { days: ['tomorrow'], part: 'afternoon' }],
  ['jeudi ou vendredi pm', { days: ['thu', 'fri'], part: 'afternoon' }],
  ['weekday mornings', { days: ['weekday'], part: 'morning' }],
  ['sometime next month', { days: [] }],
  ['M W F after 3', { days: ['mon', 'wed', 'fri'], from: '15:00' }],
  ['around 4 on thursday', { days: ['thu'], from: '16:00', to: '16:00' }],
  ['cant do friday, saturday afternoon tho', { days: ['sat'], part: 'afternoon' }],
])('"%s" says when', (text, window) => {
  expect(read(text).availability).toMatchObject(window);
});

test.each([
  'storm tuesday took the gutter',
  'funeral tomorrow at our church',
  'it died last monday',
  'upgrade the panel from 100 to 200 amps',
  'the house is from 2009',
])('"%s" says nothing about when to come', text => expect(read(text).availability).toBeNull());

test('one text can hold everything', () => {
  const text =
    'Hi this is Karen Whitfield at 2214 Maple Hollow Dr, kitchen faucet drips. any day but friday. how much?';
  const reading = read(text);
  expect(reading).toMatchObject({
    name: 'Karen Whitfield',
    address: '2214 Maple Hollow Dr',
    language: 'en',
    question: 'how much',
  });
  expect(reading.issue).toContain('kitchen faucet drips');
});

test('a short reply is read as the answer to what was asked, and only then', () => {
  expect(read('77 oak', { asked: 'address' }).address).toBe('77 oak');
  expect(read('Rosa', { asked: 'name' }).name).toBe('Rosa');
  expect(read('10', { asked: 'availability' }).availability?.from).toBe('10:00');
  expect(read('10').availability).toBeNull();
  expect(read('1', { asked: 'urgency' })).toMatchObject({ stated: 'now' });
  expect(read('1', { asked: 'urgency' }).urgent).not.toEqual([]);
  expect(read('2', { asked: 'urgency' })).toMatchObject({ stated: 'soon', urgent: [] });
  expect(read('can wait', { asked: 'urgency' })).toMatchObject({ stated: 'can_wait', urgent: [] });
});

test.each([
  ['2', 2],
  ['#2', 2],
  ['the second one pls', 2],
  ['la segunda', 2],
  ['option 3', 3],
  ['412 Maple', null],
])('"%s" picks %s', (text, choice) => {
  expect(read(text).choice).toBe(choice);
});

test.each([
  ['wrong number', 'wrong_number'],
  ['numero equivocado', 'wrong_number'],
  ['We help contractors get more leads on Google', 'vendor'],
  ['buenas estan contratando? soy electricista', 'job_seeker'],
  ['nvm we found someone', 'resolved'],
  ['ya lo arreglaron gracias', 'resolved'],
])('"%s" closes the conversation: %s', (text, as) => {
  expect(read(text).closes?.as).toBe(as);
});

test.each([
  'fixed it myself but now it drips, 14 Lodi St',
  'cancel tuesday, can we do wednesday instead',
  'i was just wondering about a new faucet',
])('"%s" keeps the conversation open', text => {
  expect(read(text).closes).toBeNull();
});

test('thanks, a thumbs-up and reactions ask for nothing', () => {
  for (const text of ['thanks', '👍', 'ok gracias', 'Liked “See you at 3”'])
    expect(read(text).acknowledgement).toBe(true);
  expect(read('thanks, also the tub leaks').acknowledgement).toBe(false);
});

test('an automatic reply is seen as one', () => {
  expect(read("I'm driving right now and will reply later").automatic).toBe(true);
  expect(read('this mailbox is not monitored').automatic).toBe(true);
});

test.each([
  ['already had someone out, thanks', 'resolved'],
  ['mi esposo lo arreglo', 'resolved'],
  ['theres no Linda at this number', 'wrong_number'],
  ['oops meant to call the pizza place', 'wrong_number'],
  ['Our company offers fuel cards for fleets, 10c off per gallon', 'vendor'],
  ['are u guys looking for help', 'job_seeker'],
  ['had a guy come out and he couldnt fix it, dryer', undefined],
  ['not hiring a big company again lol. need a quote on gutters', undefined],
  ['necesito un trabajo de pintura en la sala', undefined],
])('"%s" closes as %s', (text, as) => expect(read(text).closes?.as).toBe(as));

test('a town that is also a first name is no name behind a street, and is one elsewhere', () => {
  expect(read('leak under the sink, 412 Maple Ave, Austin').name).toBeNull();
  expect(read('412 Maple Ave. Austin').name).toBe('Austin');
  expect(read('my name is Austin, 412 Maple Ave').name).toBe('Austin');
});

test.each([
  'thanks anyway',
  'ok thanks anyway',
  'thanks for getting back to me',
  'all good thanks',
  'gracias de todos modos',
  'gracias por su tiempo',
])('"%s" asks for nothing', text => expect(read(text).acknowledgement).toBe(true));

test.each(['thanks anyway, when can you come', 'thanks for the help but it still leaks'])(
  '"%s" is more than thanks',
  text => expect(read(text).acknowledgement).toBe(false),
);
