/** A root folder with a program's shared libraries and nothing else: no Node, no shell, no /proc. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Whether this user may enter another root at all. */
export const mayEnter = spawnSync('unshare', ['--map-root-user', 'true']).status === 0;

/** Puts what `program` is linked to in its place under `root`. Returns the names of the libraries. */
export function furnish(root: string, program: string): string[] {
  const linked = execFileSync('ldd', [program], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
  for (const library of linked) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    copyFileSync(library, join(root, library));
  }
  for (const folder of ['tmp', 'home']) mkdirSync(join(root, folder));
  return linked.map(library => basename(library)).toSorted();
}

/** The command line that runs `command` in there, in the folder /home. */
export function inside(root: string, command: string[]): [program: string, args: string[]] {
  return ['unshare', ['--map-root-user', `--root=${root}`, '--wd=/home', ...command]];
}
