/** Who may import whom, and what each room may not do. So that nobody has to remember it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

const IMPORT = /^(?:import|export) (type )?[^;]*?from '(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm;

const imports = files.flatMap(({ name, text }) =>
  [...text.matchAll(IMPORT)].map(([, type, named, asked]) => ({
    from: name,
    to: normalize(join(dirname(name), named ?? asked ?? '')),
    typesOnly: type !== undefined,
  })),
);

/** Lower rooms know nothing of higher ones. */
const FLOORS = [
  'core',
  'installation-key',
  'config store telnyx photos',
  'app',
  'busy',
  'the house',
  'daemon',
  'demo',
  'cli',
  'main',
];

function room(file: string): string {
  const folder = file.split('/');
  if (folder.length > 1) return folder[0] ?? '';
  if (['main.ts', 'daemon.ts', 'installation-key.ts'].includes(file)) return file.slice(0, -3);
  return 'the house';
}

function floor(file: string): number {
  return FLOORS.findIndex(rooms => rooms === room(file) || rooms.split(' ').includes(room(file)));
}

test('every file stands on a floor', () => {
  expect(files.filter(({ name }) => floor(name) < 0).map(({ name }) => name)).toEqual([]);
});

test('imports run downward, and rooms on one floor do not know each other', () => {
  const wrong = imports.filter(({ from, to }) => {
    const sideways = floor(from) === floor(to) && room(from) !== room(to);
    return floor(from) < floor(to) || sideways;
  });
  expect(wrong).toEqual([]);
});

test('no file imports itself, by whatever way round', () => {
  const reached = new Map<string, Set<string>>();
  const reach = (file: string): Set<string> => {
    const known = reached.get(file);
    if (known) return known;
    const all = new Set<string>();
    reached.set(file, all);
    for (const { to } of imports.filter(it => it.from === file && !it.typesOnly)) {
      all.add(to);
      for (const further of reach(to)) all.add(further);
    }
    return all;
  };
  expect(files.filter(({ name }) => reach(name).has(name)).map(({ name }) => name)).toEqual([]);
});

/** What a room may not contain, and why. */
const BANS: [room: RegExp, pattern: RegExp, why: string][] = [
  [
    /^core\//,
    /\bDate\.now\(|new Date\(\)|Temporal\.Now|Math\.random|process\.|node:fs|node:http/,
    'core is pure',
  ],
  [
    /^(?!telnyx\/|demo\/)/,
    /call_control_id|hangup_cause|messaging_profile/,
    'only telnyx/ knows its words',
  ],
  [/^(?!store\/|daemon-lock|demo\/)/, /better-sqlite3/, 'only store/ knows SQLite'],
  [/^(?!core\/numbers|config\/)/, /libphonenumber/, 'numbers are judged in one place'],
  [/^(?!main\.ts|cli\/serve)/, /process\.exit\(/, 'one way out'],
];

for (const [where, pattern, why] of BANS) {
  test(`${why}: ${pattern.source}`, () => {
    const wrong = files.filter(({ name, text }) => where.test(name) && pattern.test(text));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
}
