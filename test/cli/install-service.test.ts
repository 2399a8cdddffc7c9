import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unit } from '../../src/cli/unit.ts';
import { type Office, office, textback } from './command-line.ts';

let it: Office;
beforeEach(() => {
  it = office();
});
afterEach(() => it.leave());

const DEPLOYED = new URL('../../deploy/textback.service', import.meta.url);
const STANDARD = {
  command: ['/usr/local/bin/textback'],
  ...{ config: '/var/lib/textback/textback.yaml', folder: '/var/lib/textback', user: 'textback' },
};

test('the unit in deploy/ is the one that would be installed there', () => {
  expect(readFileSync(DEPLOYED, 'utf8')).toBe(unit(STANDARD));
});

test('what would be done is shown, and nothing is done', async () => {
  const { status, out } = await textback([
    'install-service',
    '--dry-run',
    '--user',
    'mike',
    '-c',
    it.config,
  ]);
  expect(status).toBe(0);
  for (const line of ['User=mike', `ReadWritePaths=${it.folder}`, '# systemctl enable textback']) {
    expect(out).toContain(line);
  }
  expect(out).toMatch(new RegExp(`ExecStart=\\S+ \\S+textback.js serve -c ${it.config}\n`));
  expect(existsSync('/etc/systemd/system/textback.service')).toBe(false);
});

test.runIf(process.getuid?.() === 0)(
  'it runs as the owner of the config, and never as root by default',
  async () => {
    const shown = () => textback(['install-service', '--dry-run', '-c', it.config]);
    expect(await shown()).toMatchObject({ status: 1, err: expect.stringContaining('--user') });
    chownSync(it.config, 54_321, 54_321);
    expect((await shown()).out).toContain('User=54321\n');
  },
);

test('homes are hidden from it, unless it lives in one', () => {
  const nvm = ['/home/mike/.nvm/bin/node', '/home/mike/.nvm/lib/textback.js'];
  expect(unit(STANDARD)).toContain('ProtectHome=yes');
  expect(unit({ ...STANDARD, command: nvm })).toContain('ProtectHome=no');
});

test('a path with a space or a percent sign stays one path', () => {
  expect(unit({ ...STANDARD, config: '/srv/my 100%/a.yaml' })).toContain(
    '-c "/srv/my 100%%/a.yaml"',
  );
});

const canVerify = existsSync('/usr/bin/systemd-analyze');
test.skipIf(!canVerify)('systemd understands every line of it', () => {
  const file = join(it.folder, 'textback.service');
  writeFileSync(
    file,
    unit({ ...STANDARD, command: ['/bin/true'], user: 'root', folder: it.folder }),
  );
  expect(
    execFileSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  ).toBe('');
});
