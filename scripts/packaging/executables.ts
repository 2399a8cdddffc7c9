/** One executable a target, made by this machine's Node of the same version. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleForExecutable } from './bundle.ts';

const TARGETS = ['linux-x64', 'linux-arm64'] as const;
export type Target = (typeof TARGETS)[number];

const CACHE = 'node_modules/.cache/textback';

/** Returns the paths of what was made. */
export async function buildExecutables(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const target of TARGETS) files.push(await buildExecutable(folder, target));
  writeFileSync(join(folder, 'SHA256SUMS'), files.map(checksum).join(''));
  return files;
}

/** Needs the network once for a target other than this machine. Returns the path. */
export async function buildExecutable(folder: string, target: Target): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const main = join(CACHE, `${target}.mjs`);
  const config = join(CACHE, `${target}.json`);
  const output = join(folder, `textback-${target}`);
  await bundleForExecutable(main, target);
  const sea = {
    ...{ main, mainFormat: 'module', output, executable: nodeFor(target) },
    ...{ disableExperimentalSEAWarning: true, useCodeCache: false },
    assets: { 'sqlite.node': `node_modules/better-sqlite3/prebuilds/${target}.node` },
  };
  writeFileSync(config, JSON.stringify(sea));
  execFileSync(process.execPath, ['--build-sea', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return output;
}

/** The runtime for another machine, of exactly this one's version: others crash. */
function nodeFor(target: Target): string {
  if (target === `${process.platform}-${process.arch}`) return process.execPath;
  const folder = folderOf(target);
  if (!existsSync(folder)) {
    const name = `node-${target}@${process.versions.node}`;
    const pack = ['pack', '--silent', '--pack-destination', CACHE, name];
    const tar = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    mkdirSync(`${folder}.half`, { recursive: true });
    execFileSync('tar', ['-xzf', join(CACHE, tar), '-C', `${folder}.half`, '--strip-components=1']);
    renameSync(`${folder}.half`, folder);
  }
  return join(folder, 'bin/node');
}

/** Whether it can be made without the network. */
export function isAtHand(target: Target): boolean {
  return target === `${process.platform}-${process.arch}` || existsSync(folderOf(target));
}

function folderOf(target: Target): string {
  return resolve(CACHE, `node-${target}-${process.versions.node}`);
}

function checksum(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return `${hash}  ${file.split('/').at(-1)}\n`;
}
