import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { config, folder, KEYS } from '../config/folder.ts';

const MODULE = new URL('../../src/cli/check.ts', import.meta.url).href;

/** Runs check() in a process of its own. */
function run(path: string, options: { json?: boolean; schema?: boolean } = {}) {
  const script = `import { check } from ${JSON.stringify(MODULE)};
    process.exitCode = check(process.argv[1], { json: ${!!options.json}, schema: ${!!options.schema} });`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, path],
    { encoding: 'utf8', env: { ...process.env, ...KEYS } },
  );
  expect(stderr).toBe('');
  return { status, stdout };
}

const BOOKING = 'booking: { windows: { sat: "09:00-11:00" }, confirm: auto }\n';

test('a sound config is repeated in a few words, and the exit status is 0', () => {
  const business =
    'business: { name: Acme, timezone: UTC, hours: { mon-fri: "08:00-17:00", sun: ["08:00-09:00", "10:00-11:00"] } }';
  const lines = 'lines: [{ number: "+15125550100" }, { number: "+15125550101", mode: ring }]';
  const path = folder({ 'textback.yaml': config({ business, lines }, BOOKING) });
  expect(run(path)).toEqual({
    status: 0,
    stdout: `textback.yaml is fine.
  Acme, UTC
  Line +15125550100: takes forwarded calls
  Line +15125550101: rings +15125550199 for 18 s (press 1)
  mon-fri: 08:00-17:00
  sat: closed
  sun: 08:00-09:00, 10:00-11:00
  Script: 4 steps (issue, address, urgency, availability)
  Bookings: confirmed at once
`,
  });
});

test('every problem is printed with its place and its fix in 80 columns, and the status is 2', () => {
  const business = 'business: { name: Acme, timezone: Central, closed: [2020-01-01] }';
  const { status, stdout } = run(folder({ 'textback.yaml': config({ business }, 'databse: x') }));
  expect(status).toBe(2);
  expect(stdout).toBe(`textback.yaml:1:35: business.timezone should be a time zone such as
America/Chicago, found the text "Central" (E111)
    Fix: write "America/Chicago"

textback.yaml:1:53: warning: this day off is in the past (W203)
    Fix: remove it when convenient

textback.yaml:5:1: databse is not a key textback knows (E101)
    Fix: did you mean database?

2 errors and 1 warning.
`);
});

test('a warning alone leaves the exit status 0', () => {
  const business = 'business: { name: Acme, timezone: UTC, closed: [2020-01-01] }';
  const { status, stdout } = run(folder({ 'textback.yaml': config({ business }) }));
  expect(status).toBe(0);
  expect(stdout).toContain('textback.yaml:1:49: warning: this day off is in the past (W203)');
  expect(stdout).toContain('textback.yaml is fine.');
});

test('--json prints the findings as a list, an empty one if all is well', () => {
  const broken = run(folder({ 'textback.yaml': config({}, 'databse: x') }), { json: true });
  expect(broken.status).toBe(2);
  expect(JSON.parse(broken.stdout)).toEqual([
    {
      code: 'E101',
      level: 'error',
      where: 'textback.yaml:5:1',
      message: 'databse is not a key textback knows',
      fix: 'did you mean database?',
    },
  ]);
  const sound = run(folder({ 'textback.yaml': config() }), { json: true });
  expect({ status: sound.status, findings: JSON.parse(sound.stdout) }).toEqual({
    status: 0,
    findings: [],
  });
});

test('a config that is not there is one finding', () => {
  const missing = run(folder({}), { json: true });
  expect({ status: missing.status, findings: JSON.parse(missing.stdout) }).toEqual({
    status: 2,
    findings: [
      {
        code: 'E100',
        level: 'error',
        where: null,
        message: 'textback.yaml cannot be read',
        fix: 'run textback init to make one, or name it with -c',
      },
    ],
  });
});

test('a .env that cannot be read is one finding', () => {
  const path = folder({ 'textback.yaml': config() });
  mkdirSync(join(dirname(path), '.env'));
  const { status, stdout } = run(path);
  expect(status).toBe(2);
  expect(stdout).toContain('.env is there but cannot be read (E125)');
});

test('--schema prints the JSON schema, whatever the config is like', () => {
  const { status, stdout } = run('nowhere.yaml', { schema: true });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'textback.yaml', type: 'object' });
});
