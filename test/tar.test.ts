import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BrokenTar, pack, unpack } from '../src/tar.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'textback-tar-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const here = (name: string) => join(folder, name);

function packed(sizes: number[]): string {
  const entries = sizes.map((size, index) => {
    const from = here(`${index}.in`);
    writeFileSync(from, Buffer.alloc(size, index + 1));
    return { name: `files/${index}`, from };
  });
  pack(here('it.tar'), entries);
  return here('it.tar');
}

const SIZES = [0, 1, 511, 512, 513, 2_500_000];

test('what was packed comes out as it went in, whatever its size', () => {
  const tar = packed(SIZES);
  unpack(tar, here('out'), () => true);
  for (const [index, size] of SIZES.entries()) {
    expect(readFileSync(here(`out/files/${index}`)).equals(Buffer.alloc(size, index + 1))).toBe(
      true,
    );
  }
  expect(statSync(tar).mode & 0o777).toBe(0o600);
});

test("the system's own tar unpacks it too", () => {
  const tar = packed(SIZES);
  execFileSync('tar', ['-xf', tar, '-C', folder]);
  expect(SIZES.map((_, index) => statSync(here(`files/${index}`)).size)).toEqual(SIZES);
});

test.each([100, 512, 1000, 1024, 2000, 3000])('cut off after %i bytes it is known to be', size => {
  const tar = packed([1000, 1000]);
  truncateSync(tar, size);
  expect(() => unpack(tar, here('out'), () => true)).toThrow(BrokenTar);
});

test('a name nobody asked for is not written anywhere', () => {
  writeFileSync(here('in'), 'x');
  pack(here('it.tar'), [{ name: '../escaped', from: here('in') }]);
  expect(() => unpack(here('it.tar'), here('out'), name => name === 'files/0')).toThrow(BrokenTar);
});
