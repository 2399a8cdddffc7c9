import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { quick } from '../../src/config/quick.ts';
import { skim } from '../../src/config/skim.ts';

const folder = mkdtempSync(join(tmpdir(), 'textback-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const path = join(folder, 'textback.yaml');
  writeFileSync(path, text);
  return path;
}

const PLAIN = "business:\n  name: Mike's Plumbing\n  timezone: America/Chicago\n";

test.each([
  ['a line each', PLAIN],
  ['in braces', "business: { name: Mike's Plumbing, owner: Mike, timezone: America/Chicago }\n"],
  ['in quotes', 'business:\n  name: "Mike & Sons"\n  timezone: "America/Chicago"\n'],
  [
    'with comments',
    "# mine\nbusiness: # us\n  # the name\n  name: Mike's # short\n  timezone: UTC\n",
  ],
  ['with a database', `${PLAIN}database: /var/lib/textback.db # on the disk\n`],
  [
    'with hours below',
    `${PLAIN}  hours:\n    name: x\n    mon: "08:00-17:00"\nlines:\n  - mode: ring\n`,
  ],
  ['with what a job brings', `${PLAIN}  job_value: 350\n`],
  ['with Windows line ends', PLAIN.replaceAll('\n', '\r\n')],
])('a plainly written config is read as the YAML library reads it: %s', (_, text) => {
  const path = written(text);
  const { database, timezone, businessName, jobValue } = quick(path, {});
  expect(skim(path)).toEqual({ database, timezone, businessName, jobValue });
});

test.each([
  ['a variable', PLAIN.replace('America/Chicago', '${ZONE}')],
  ['an escape', 'business:\n  name: "Mike\\u0027s"\n  timezone: UTC\n'],
  ['a value over two lines', 'business:\n  name: Mike\n    and Sons\n  timezone: UTC\n'],
  ['a comma in quotes', 'business: { name: "Mike, timezone: X", timezone: UTC }\n'],
  ['an anchor', `${PLAIN}database: &db ./x.db\n`],
  ['a key twice', `${PLAIN}database: a.db\ndatabase: b.db\n`],
  ['several documents', `---\n${PLAIN}`],
  ['all in braces', '{ business: { name: Mike, timezone: UTC } }\n'],
  ['a job value in words', `${PLAIN}  job_value: much\n`],
  ['a time zone that there is not', PLAIN.replace('Chicago', 'Chicagoo')],
  ['no time zone', 'business:\n  name: Mike\n'],
])('what is not plain is left to the YAML library: %s', (_, text) => {
  expect(skim(written(text))).toBeNull();
});
