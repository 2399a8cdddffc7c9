/** `textback install-service`: a systemd unit for this program and this config, started and enabled. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isSea } from 'node:sea';
import { load } from '../config/load.ts';
import { UserError } from '../core/user-error.ts';
import { print } from './page.ts';
import { unit } from './unit.ts';

const UNIT = '/etc/systemd/system/textback.service';
const STEPS = [
  ['systemctl', 'daemon-reload'],
  ['systemctl', 'enable', 'textback'],
  ['systemctl', 'restart', 'textback'],
] as const;

interface Options {
  user?: string;
  dryRun?: boolean;
}

/** Resolves to the exit status. Says each step before it does it; with `dryRun` it only says them. */
export function installService(configPath: string, { user, dryRun = false }: Options): number {
  const config = resolve(configPath);
  const { database } = load(config, process.env).settings;
  const text = unit({
    command: isSea() ? [process.execPath] : [process.execPath, resolve(process.argv[1] ?? '')],
    ...{ config, folder: dirname(database), user: user ?? ownerOf(config) },
  });
  if (dryRun) print([`# ${UNIT}`, text.trimEnd(), ...STEPS.map(step => `# ${step.join(' ')}`)]);
  else install(text);
  return 0;
}

function install(text: string): void {
  if (process.getuid?.() !== 0) {
    throw new UserError(
      'E330',
      'a service can only be installed by root',
      'run it with sudo, or look at it with --dry-run',
    );
  }
  print([`Writing ${UNIT}`]);
  writeFileSync(UNIT, text);
  for (const [program, ...args] of STEPS) {
    print([`Running ${program} ${args.join(' ')}`]);
    run(program, args);
  }
  print(['It runs, and starts with the machine. Its log: journalctl -u textback -f']);
}

function run(program: string, args: string[]): void {
  try {
    execFileSync(program, args, { stdio: 'inherit' });
  } catch {
    const fix = 'see systemctl status textback, and journalctl -u textback';
    throw new UserError('E331', `${program} ${args.join(' ')} failed`, fix);
  }
}

/** The service runs as whoever owns the config, which holds the keys. */
function ownerOf(config: string): string {
  const { uid } = statSync(config);
  if (uid === 0) {
    throw new UserError(
      'E332',
      `${config} belongs to root, as whom textback need not run`,
      'name a user with --user; the config and its folder must be theirs',
    );
  }
  const line = new RegExp(`^([^:]+):[^:]*:${uid}:`, 'm').exec(readFileSync('/etc/passwd', 'utf8'));
  return line?.[1] ?? String(uid);
}
