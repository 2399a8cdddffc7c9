#!/usr/bin/env node
// Plain JavaScript that any Node can parse: an old one must hear why it will not do,
// before it meets TypeScript or a native module built for a newer one.
import { existsSync } from 'node:fs';
import module from 'node:module';

const NEEDED = 26;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  process.stderr.write(
    `textback needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n` +
      'In a clone, run it as `npx textback …`: scripts/setup installs the right Node beside it.\n',
  );
  process.exit(2);
}

module.enableCompileCache?.();
const source = new URL('../src/main.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href);
