import { expect, test } from 'vitest';
import { candidateZones, classify, mask, pretty } from '../../../src/core/numbers/numbers.ts';

test.each([
  '+15125550123',
  '5125550123',
  '(512) 555-0123',
  'tel:+15125550123',
  'sip:+15125550123@a.example',
  '"Bob" <sip:%2B15125550123@a.example;user=phone>',
])('%s is a US number that can be texted', raw => {
  expect(classify(raw)).toEqual({ kind: 'ok', number: '+15125550123', country: 'US' });
});

test.each([
  null,
  '',
  'anonymous',
  'Restricted',
  'UNAVAILABLE',
  'Private number',
  '+266696687',
  '266696687',
  '+7378742833',
  'sip:anonymous@anonymous.invalid',
])('%s is a withheld number', raw => {
  expect(classify(raw)).toEqual({ kind: 'withheld' });
});

test.each([
  '911',
  '+1411',
  '12345',
  '+12425551',
  '+19115550123',
  '+15120550123',
  '+15121115555',
  'sip:alice@a.example',
  'Bob',
])('%s is no number at all', raw => {
  expect(classify(raw)).toEqual({ kind: 'invalid' });
});

test.each([
  ['+18765551234', 'JM'],
  ['+18095551234', 'DO'],
  ['+17875550123', 'PR'],
  ['+14165550123', 'CA'],
  ['+442079460123', 'GB'],
])('%s belongs to %s, though it may look like a US number', (raw, country) => {
  expect(classify(raw)).toMatchObject({ kind: 'ok', country });
});

test('toll-free, premium and personal numbers are told apart', () => {
  expect(classify('+18005550100')).toMatchObject({ kind: 'toll_free', country: 'US' });
  expect(classify('+80012345678')).toMatchObject({ kind: 'toll_free', country: '001' });
  expect(classify('+19005551234')).toMatchObject({ kind: 'premium' });
  expect(classify('+15005550006')).toMatchObject({ kind: 'special' });
});

test('an area code newer than the numbering plan we carry still counts', () => {
  expect(classify('+17295550123')).toMatchObject({ kind: 'ok', country: 'US' });
  expect(classify('+13876322234')).toMatchObject({ kind: 'ok', country: 'CA' });
});

test('a masked number cannot be called', () => {
  expect(mask('+15125550123')).toBe('+1******23');
  expect(mask('+442079460123')).toBe('+44******23');
  expect(mask('anonymous')).toBe('******us');
});

test('a number is shown as people here write it', () => {
  expect(pretty('+15125550123')).toBe('(512) 555-0123');
  expect(pretty('+442079460123')).toBe('+44 20 7946 0123');
  expect(pretty('anonymous')).toBe('anonymous');
});

test.each([
  ['850', ['America/New_York', 'America/Chicago']],
  ['812', ['America/New_York', 'America/Chicago']],
  ['541', ['America/Denver', 'America/Los_Angeles']],
  ['928', ['America/Phoenix', 'America/Denver']],
  ['807', ['America/Toronto', 'America/Winnipeg']],
  ['512', ['America/Chicago']],
])('a number in area code %s can be in %s', (code, zones) => {
  expect(candidateZones(`+1${code}5550123`, 'America/Boise')).toEqual(zones);
});

test('a number that is at home nowhere is taken to be where the business is', () => {
  for (const number of ['+18005550123', '+15005550006', '+442079460123', 'anonymous']) {
    expect(candidateZones(number, 'America/Boise')).toEqual(['America/Boise']);
  }
});
