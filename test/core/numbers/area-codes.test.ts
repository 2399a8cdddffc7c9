import { expect, test } from 'vitest';
import { areaCode } from '../../../src/core/numbers/area-codes.ts';
import { classify } from '../../../src/core/numbers/numbers.ts';

const HOME = ['US', 'CA', 'PR', 'VI', 'GU', 'MP', 'AS'];
const codes = Array.from({ length: 800 }, (_, index) => String(200 + index));

test('every area code in which a number can be texted has its zones', () => {
  const without = codes.filter(code => {
    const caller = classify(`+1${code}6332222`);
    const isHere = caller.kind === 'ok' && HOME.includes(caller.country);
    return isHere && code !== '600' && areaCode(code) === null;
  });
  expect(without).toEqual([]);
});

test('an area code is in the country to which its numbers belong', () => {
  for (const code of codes) {
    const area = areaCode(code);
    if (area) expect(classify(`+1${code}6332222`)).toMatchObject({ country: area.country });
  }
});

test('every zone named is one the clocks know', () => {
  const zones = new Set(codes.flatMap(code => areaCode(code)?.zones ?? []));
  expect(zones.size).toBeGreaterThan(20);
  for (const zone of zones) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  }
});
