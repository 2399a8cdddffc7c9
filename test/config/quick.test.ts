import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../src/config/load.ts';
import { quick } from '../../src/config/quick.ts';
import { UserError } from '../../src/core/user-error.ts';
import { config, folder, KEYS } from './folder.ts';

const error = (path: string) => {
  try {
    return quick(path, {});
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return { code: thrown.code, message: thrown.message, fix: thrown.fix };
  }
};

test('a quick look sees what a full load sees', () => {
  const more = `database: "data/\${NAME}.db"\nlog: { phones: full }`;
  const path = folder({ 'textback.yaml': config({}, more), '.env': 'NAME=shop\n' });
  const { settings } = load(path, KEYS);
  expect(quick(path, {})).toEqual({
    database: settings.database,
    timezone: settings.business.timezone,
    businessName: settings.business.name,
    phones: settings.log.phones,
    jobValue: settings.business.jobValue,
  });
  expect(settings.database).toBe(join(dirname(path), 'data', 'shop.db'));
});

test('a quick look needs no key and no more than name and time zone', () => {
  const path = folder({ 'textback.yaml': 'business: { name: 911, timezone: UTC }' });
  expect(quick(path, {})).toEqual({
    database: join(dirname(path), 'textback.db'),
    timezone: 'UTC',
    businessName: '911',
    phones: 'masked',
    jobValue: null,
  });
});

test('a file that is not there is told with what to do', () => {
  const path = join(dirname(folder({})), 'nowhere.yaml');
  expect(error(path)).toEqual({
    code: 'E100',
    message: `${path} cannot be read`,
    fix: 'run textback init to make one, or name it with -c',
  });
});

test.each([
  ['broken YAML', 'business: { name: "A }'],
  ['no section', 'just a text'],
  ['no time zone', 'business: { name: A }'],
  ['a time zone that does not exist', 'business: { name: A, timezone: Central }'],
  ['a time zone that is misspelt', 'business: { name: A, timezone: America/Chicagoo }'],
  ['a variable that is not set', `business: { name: A, timezone: UTC }\ndatabase: \${NOWHERE}`],
  ['a time zone that is a reference to nothing', 'business: { name: A, timezone: *z }'],
])('a file with %s is left to textback check', (_, yaml) => {
  const path = folder({ 'textback.yaml': yaml });
  expect(error(path)).toMatchObject({ fix: `run textback check -c ${path}` });
});
