import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';

/** A path as written in the config: relative to its folder, or from the home folder after ~/. */
export function pathFrom(configPath: string, written: string): string {
  return resolve(
    dirname(configPath),
    written.replace(/^~(?=\/|$)/, () => homedir()),
  );
}
