/** scripts/build: see there. */
import { statSync } from 'node:fs';
import { bundleForNpm } from './bundle.ts';
import { buildExecutables } from './executables.ts';

await bundleForNpm('dist');
console.log('dist/main.js: for npm pack');
if (process.argv.includes('--executables')) {
  for (const file of await buildExecutables('dist')) {
    console.log(`${file}: ${Math.round(statSync(file).size / 1e6)} MB`);
  }
}
