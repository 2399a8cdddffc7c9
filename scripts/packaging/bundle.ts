/** The program as few files of plain JavaScript. */
import { rmSync } from 'node:fs';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { migrationFiles } from '../../src/store/migration-files.ts';

const COMMON = {
  ...{ bundle: true, platform: 'node', target: 'node26', legalComments: 'none' },
  ...{ format: 'esm', keepNames: true, logLevel: 'warning', minifySyntax: true },
} satisfies BuildOptions;

/** For npm, which installs the libraries itself. Commands stay apart, so that each loads only its own. */
export async function bundleForNpm(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    ...COMMON,
    ...{ entryPoints: ['src/main.ts'], outdir: folder, chunkNames: 'part-[hash]' },
    ...{ splitting: true, packages: 'external', plugins: [inside(await worker())] },
  });
}

/** Everything in one file but Node itself and SQLite's code for this target, such as "linux-arm64". */
export async function bundleForExecutable(file: string, target: string): Promise<void> {
  await build({
    ...COMMON,
    ...{ entryPoints: ['src/main.ts'], outfile: file },
    ...{ alias: { 'better-sqlite3': `better-sqlite3/${target}` } },
    ...{ plugins: [inside(await worker()), nativeAsset], banner: { js: REQUIRE } },
  });
}

/** Libraries written for `require` are in the file, but ask for Node's own parts by it. */
const REQUIRE = `import { createRequire as textbackRequire } from 'node:module';
const require = textbackRequire('/');`;

/** Code for a thread has no file of its own in a package. */
async function worker(): Promise<string> {
  const { outputFiles } = await build({
    ...{ ...COMMON, entryPoints: ['src/busy/worker.ts'] },
    ...{ format: 'cjs', write: false, minify: true },
  });
  return outputFiles[0]!.text;
}

/** Puts what the source reads from files beside it into the place of what reads them. */
function inside(workerCode: string): Plugin {
  const replaced: [RegExp, string][] = [
    [
      /store\/migration-files\.ts$/,
      `export const migrationFiles = () => ${JSON.stringify(migrationFiles())};`,
    ],
    [
      /src\/busy\/thread\.ts$/,
      `import { Worker } from 'node:worker_threads';
       const code = ${JSON.stringify(workerCode)};
       export const busyThread = options => new Worker(code, { ...options, eval: true });`,
    ],
  ];
  return {
    name: 'inside',
    setup({ onLoad }) {
      for (const [filter, contents] of replaced) onLoad({ filter }, () => ({ contents }));
    },
  };
}

/** A library of machine code travels as an asset, and is a file only while it is being loaded. */
const nativeAsset: Plugin = {
  name: 'native-asset',
  setup({ onLoad }) {
    onLoad({ filter: /\.node$/ }, () => ({
      contents: `const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
        const { join } = require('node:path');
        const folder = mkdtempSync(join(require('node:os').tmpdir(), 'textback-'));
        const file = join(folder, 'sqlite.node');
        try {
          writeFileSync(file, new Uint8Array(require('node:sea').getRawAsset('sqlite.node')), { mode: 0o500 });
          process.dlopen(module, file);
        } finally {
          rmSync(folder, { recursive: true });
        }`,
    }));
  },
};
