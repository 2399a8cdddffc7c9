import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { load } from '../../src/config/load.ts';
import { config, findings, folder, KEYS, loaded, problems } from './folder.ts';
import { paths } from './paths.ts';

const EXAMPLE = readFileSync(new URL('../../config.example.yaml', import.meta.url), 'utf8');
const NO_ENV = {} as typeof KEYS;
const telnyx = (section: string) => config({ telnyx: `telnyx: ${section}` });
const KEY_SHAPE =
  'does not hold a public key: 32 bytes in base64, 44 signs with = at the end → copy it from the Telnyx portal: Account, Keys & Credentials, Public Key';

test('a variable that is not set is named, once, with the place that needs it', () => {
  const fix = (name: string) =>
    `add a line ${name}=… to the file .env beside the config, or set it in the environment`;
  expect(problems(config(), {}, NO_ENV)).toEqual([
    `2:20 E120 the variable TELNYX_API_KEY is not set → ${fix('TELNYX_API_KEY')}`,
    `2:53 E120 the variable TELNYX_PUBLIC_KEY is not set → ${fix('TELNYX_PUBLIC_KEY')}`,
  ]);
  expect(problems(config(), {}, { ...KEYS, TELNYX_API_KEY: '' })).toEqual([
    `2:20 E120 the variable TELNYX_API_KEY is empty → ${fix('TELNYX_API_KEY')}`,
  ]);
});

test('a file .env beside the config gives the variables that the environment does not', () => {
  const env = `TELNYX_API_KEY=from_file\nTELNYX_PUBLIC_KEY="${KEYS.TELNYX_PUBLIC_KEY}"\n`;
  const path = folder({ 'textback.yaml': config(), '.env': env });
  expect(load(path, {}).settings.telnyx.apiKey).toBe('from_file');
  expect(load(path, { TELNYX_API_KEY: 'from_env' }).settings.telnyx.apiKey).toBe('from_env');
});

test('a variable may stand anywhere in a text', () => {
  const business = `business: { name: "\${TRADE} of Austin", timezone: UTC }`;
  const path = folder({ 'textback.yaml': config({ business }) });
  expect(load(path, { ...KEYS, TRADE: 'Plumbers' }).settings.business.name).toBe(
    'Plumbers of Austin',
  );
});

test('a variable can only give a text, and a wrong one is mended where it is set', () => {
  const found = findings(
    folder({
      'textback.yaml': config({}, `keep: { photos_days: "\${DAYS}" }\nlog: { level: "\${LEVEL}" }`),
    }),
    { ...KEYS, DAYS: '30', LEVEL: 'loud' },
  );
  expect(found.map(({ where, code, fix }) => ({ where, code, fix }))).toEqual([
    {
      where: 'textback.yaml:5:22',
      code: 'E105',
      fix: 'write the value itself: a variable only gives a text',
    },
    { where: 'textback.yaml:6:15', code: 'E107', fix: 'check the value of LEVEL' },
  ]);
});

test('a variable with a name that cannot be one is told', () => {
  expect(problems(config({}, `database: "\${MY-DB}"`))).toEqual([
    '5:11 E121 what stands in the braces after $ is not the name of a variable → write letters, digits and _ there: TELNYX_API_KEY, say',
  ]);
});

test('the keys may stand in files of their own, relative to the config', () => {
  const yaml = telnyx('{ api_key_file: api.txt, public_key_file: public.txt }');
  const files = { 'api.txt': 'KEY1\n', 'public.txt': `${KEYS.TELNYX_PUBLIC_KEY}\n` };
  expect(loaded(yaml, files).settings.telnyx).toMatchObject({
    apiKey: 'KEY1',
    publicKey: KEYS.TELNYX_PUBLIC_KEY,
  });
});

test('a key file that cannot be read, or holds nothing, is told', () => {
  const yaml = telnyx(`{ api_key_file: nowhere, public_key: "${KEYS.TELNYX_PUBLIC_KEY}" }`);
  expect(problems(yaml)).toEqual([
    '2:25 E122 the file named by telnyx.api_key_file cannot be read → check the path (it is relative to the config file) and who may read it',
  ]);
  expect(problems(yaml, { nowhere: '\n' })).toEqual([
    '2:25 E122 the file named by telnyx.api_key_file is empty → put the key into it',
  ]);
});

test('a key is given either in place or in a file', () => {
  const twice = telnyx(`{ api_key: a, api_key_file: b, public_key: "${KEYS.TELNYX_PUBLIC_KEY}" }`);
  expect(problems(twice)).toEqual([
    '2:23 E124 telnyx has both api_key and api_key_file → keep one of the two',
  ]);
  expect(problems(telnyx('{ api_key: a }'))).toEqual([
    `2:1 E106 telnyx.public_key is missing → add public_key: \${TELNYX_PUBLIC_KEY} and put the key into the file .env`,
  ]);
});

test.each([
  ['of 31 bytes', Buffer.alloc(31, 7).toString('base64')],
  ['cut off', KEYS.TELNYX_PUBLIC_KEY.slice(0, -2)],
  ['that is the API key', 'KEY0123456789ABCDEF_secret'],
  ['in hex', Buffer.alloc(32, 7).toString('hex')],
])('a public key %s is told without being shown', (_, key) => {
  expect(problems(config(), {}, { ...KEYS, TELNYX_PUBLIC_KEY: key })).toEqual([
    `2:53 E123 telnyx.public_key ${KEY_SHAPE}`,
  ]);
});

test('no finding shows the value of a variable, wherever it was put by mistake', () => {
  const secret = 'KEY0181cafe4165550188';
  for (const path of paths(EXAMPLE)) {
    const document = parseDocument(EXAMPLE);
    document.setIn(path, `\${SECRET}`);
    const found = findings(folder({ 'textback.yaml': String(document) }), {
      ...KEYS,
      SECRET: secret,
    });
    expect(JSON.stringify(found)).not.toContain(secret.slice(0, 12));
    expect(JSON.stringify(found)).not.toContain(secret.slice(-10));
  }
});

test.each([
  ['in the wrong place', 'telnyx: KEY0181cafe'],
  ['without a space after its colon', 'telnyx:\n  api_key:KEY0181cafe'],
  ['as a number', 'telnyx: { api_key: 0181, public_key: KEY0181cafe }'],
  ['on the wrong side of the colon', 'telnyx: { KEY0181cafe: api_key }'],
  ['in a list', 'telnyx: [KEY0181cafe]'],
  ['in broken YAML', 'telnyx: "KEY0181cafe" KEY0181cafe: "'],
])('a key written %s is not shown', (_, section) => {
  const found = findings(folder({ 'textback.yaml': config({ telnyx: section }) }));
  expect(found.filter(({ level }) => level === 'error')).not.toEqual([]);
  expect(JSON.stringify(found)).not.toContain('0181');
});

test('the private address of a calendar is not shown', () => {
  const booking =
    'booking: { windows: { mon: "08:00-10:00" }, busy_calendars: ["htps://x/private-9"] }';
  const found = findings(folder({ 'textback.yaml': config({}, booking) }));
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain('private-9');
});
