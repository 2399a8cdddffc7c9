import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
} from 'vitest';
import { bundleForNpm } from '../scripts/packaging/bundle.ts';
import { buildExecutable, isAtHand } from '../scripts/packaging/executables.ts';
import { fresh } from '../src/demo/account/states.ts';
import { furnish, inside, mayEnter } from './bare-root.ts';
import { KEY, LINE, OWNER, town } from './cli/town.ts';
import { FORWARDED, Rig } from './crash/rig.ts';
import { eventually } from './end-to-end/house.ts';

const CALLER = '+15122000000';
const PROJECT = resolve(import.meta.dirname, '..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'textback-packages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let rig: Rig;
beforeEach(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.close());

/** What `npm install` would leave, but for the libraries, which are those of this project. */
async function npmPackage(): Promise<string[]> {
  const place = join(folder, 'node_modules/textback');
  mkdirSync(place, { recursive: true });
  await bundleForNpm(join(place, 'dist'));
  for (const file of ['package.json', 'bin'])
    cpSync(join(PROJECT, file), join(place, file), { recursive: true });
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return [process.execPath, join(place, 'bin/textback.js')];
}

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
/** Where Debian puts libc6-, libstdc++6- and libatomic1-arm64-cross. */
const ARM = '/usr/aarch64-linux-gnu';
const canRunArm =
  isLinuxX64 &&
  isAtHand('linux-arm64') &&
  existsSync(`${ARM}/lib/libatomic.so.1`) &&
  has('qemu-aarch64');

function has(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some(place => existsSync(join(place, program)));
}

const PACKAGES: [string, boolean, () => Promise<string[]>][] = [
  ['the npm package', true, npmPackage],
  [
    'the executable for linux x64',
    isLinuxX64,
    async () => [await buildExecutable(folder, 'linux-x64')],
  ],
  [
    'the executable for linux arm64, by qemu',
    canRunArm,
    async () => ['qemu-aarch64', '-L', ARM, await buildExecutable(folder, 'linux-arm64')],
  ],
];

/** Far from the project, so that nothing of it is found by accident. */
const elsewhere = () => ({
  cwd: rig.folder,
  env: { PATH: process.env['PATH'], TMPDIR: rig.folder },
});

for (const [name, isPossible, make] of PACKAGES) {
  describe.skipIf(!isPossible)(name, () => {
    let command: string;
    let args: string[];
    beforeAll(async () => {
      [command = '', ...args] = await make();
    }, 120_000);
    const run = (...words: string[]) =>
      execFileSync(command, [...args, ...words], { ...elsewhere(), encoding: 'utf8' });

    test('serves, texts back, and stops when asked', { timeout: 120_000 }, async () => {
      const daemon = spawn(command, [...args, 'serve'], {
        ...elsewhere(),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(daemon.stdout, 'data');
      rig.company.call({ from: CALLER, to: FORWARDED });
      await eventually(() => rig.company.texts.length === 1, Boolean, 30_000);
      run('backup', 'b.tar');
      daemon.kill('SIGTERM');
      expect(await once(daemon, 'exit')).toEqual([0, null]);
      expect(run('restore', 'b.tar')).toContain('it is whole');
      expect(JSON.parse(run('queue', '--json'))).toHaveLength(1);
      expect(readdirSync(rig.folder).filter(file => file.startsWith('textback-'))).toEqual([]);
    });

    test('knows its version', () => {
      const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
      expect(run('--version')).toBe(`${version}\n`);
    });

    test('reads and checks like the program in its source', { timeout: 120_000 }, () => {
      expect(run('check')).toBe(
        execFileSync(process.execPath, [join(PROJECT, 'bin/textback.js'), 'check'], {
          ...elsewhere(),
          encoding: 'utf8',
        }),
      );
    });
  });
}

const canBeAlone = isLinuxX64 && mayEnter;
describe.skipIf(!canBeAlone)('on a machine with nothing but the libraries it names', () => {
  const PROGRAM = '/textback-linux-x64';
  const root = () => join(folder, 'root');
  let libraries: string[];
  beforeAll(async () => {
    mkdirSync(root());
    libraries = furnish(root(), await buildExecutable(root(), 'linux-x64'));
  }, 120_000);

  test('these are of libc6, libstdc++6 and libatomic1', () => {
    expect(libraries).toEqual([
      ...['ld-linux-x86-64.so.2', 'libatomic.so.1', 'libc.so.6', 'libdl.so.2', 'libgcc_s.so.1'],
      ...['libm.so.6', 'libpthread.so.0', 'libstdc++.so.6'],
    ]);
  });

  test('five answers lead from nothing to a text sent', { timeout: 120_000 }, async () => {
    const { company, publicUrl } = await town();
    fresh(company.account, LINE);
    company.deliverTo(`${publicUrl}/webhooks/telnyx`);
    const answers = {
      ...{ '--public-key': company.publicKey, '--name': "Mike's Plumbing", '--cell': OWNER },
      ...{ '--timezone': 'Central', '--public-url': publicUrl },
    };
    const standIn = { '--api-url': company.apiUrl, '--listen': new URL(publicUrl).host };
    const flags = Object.entries({ ...answers, ...standIn }).flat();
    const env = { PATH: process.env['PATH'], TELNYX_API_KEY: KEY };
    const init = spawn(...inside(root(), [PROGRAM, 'init', '--yes', ...flags]), {
      ...{ env, stdio: ['ignore', 'ignore', 'inherit'] },
    });
    // 1: the number is still to be registered.
    expect(await once(init, 'exit')).toEqual([1, null]);
    const daemon = spawn(...inside(root(), [PROGRAM, 'serve']), {
      ...{ env: { PATH: env.PATH }, stdio: ['ignore', 'pipe', 'inherit'] },
    });
    onTestFinished(() => void daemon.kill('SIGKILL'));
    await once(daemon.stdout!, 'data');
    company.call({ from: CALLER, to: LINE });
    await eventually(() => company.texts.length === 1, Boolean, 30_000);
    expect(company.texts[0]).toMatchObject({ from: LINE, to: CALLER });
    daemon.kill('SIGTERM');
    expect(await once(daemon, 'exit')).toEqual([0, null]);
  });
});
