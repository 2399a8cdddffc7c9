/** One file out of many, and back: the plain tar (ustar) that every system can unpack. */
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BLOCK = 512;
const CHUNK = 1024 * 1024;
/** What eleven octal digits can say. */
const LARGEST = 8 ** 11 - 1;

export interface Entry {
  /** Within the tar, e.g. "photos/1-2.jpg". At most 100 ASCII letters. */
  name: string;
  /** The file to read it from. */
  from: string;
}

export class BrokenTar extends Error {}

/** Writes a new file that only its owner may read, and waits until it is on disk. Returns its size. */
export function pack(path: string, entries: Entry[]): number {
  const tar = openSync(path, 'wx', 0o600);
  try {
    for (const entry of entries) add(tar, entry);
    writeSync(tar, Buffer.alloc(2 * BLOCK));
    fsyncSync(tar);
    return fstatSync(tar).size;
  } finally {
    closeSync(tar);
  }
}

/** Unpacks the entries whose names `wanted` knows. Throws BrokenTar if the file is cut off or no tar. */
export function unpack(path: string, folder: string, wanted: (name: string) => boolean): void {
  const tar = openSync(path, 'r');
  try {
    for (let header = read(tar, BLOCK); header.some(Boolean); header = read(tar, BLOCK)) {
      const { name, size } = parse(header);
      if (!wanted(name)) throw new BrokenTar(`it holds ${JSON.stringify(name)}`);
      extract(tar, size, join(folder, name));
      read(tar, padding(size));
    }
  } finally {
    closeSync(tar);
  }
}

function add(tar: number, { name, from }: Entry): void {
  const file = openSync(from, 'r');
  try {
    const { size, mtimeMs } = fstatSync(file);
    if (size > LARGEST) throw new Error(`${from} is too large for a tar`);
    writeSync(tar, headerOf(name, size, Math.floor(mtimeMs / 1000)));
    for (let left = size; left > 0; ) {
      const chunk = read(file, Math.min(CHUNK, left));
      writeSync(tar, chunk);
      left -= chunk.length;
    }
    writeSync(tar, Buffer.alloc(padding(size)));
  } finally {
    closeSync(file);
  }
}

function extract(tar: number, size: number, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const file = openSync(to, 'wx', 0o600);
  try {
    for (let left = size; left > 0; ) {
      const chunk = read(tar, Math.min(CHUNK, left));
      writeSync(file, chunk);
      left -= chunk.length;
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function headerOf(name: string, size: number, mtime: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number) =>
    header.write(value.toString(8).padStart(digits, '0'), at, 'latin1');
  header.write(name, 0, 100, 'latin1');
  octal(0o600, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(mtime, 136, 11);
  header.write('0', 156);
  header.write('ustar\x0000', 257, 'latin1');
  octal(checksum(header), 148, 6);
  header.write('\0 ', 154, 'latin1');
  return header;
}

function parse(header: Buffer): { name: string; size: number } {
  const field = (from: number, to: number) => header.toString('latin1', from, to).split('\0')[0]!;
  if (Number.parseInt(field(148, 156), 8) !== checksum(header)) throw new BrokenTar('it is no tar');
  return { name: field(0, 100), size: Number.parseInt(field(124, 136), 8) };
}

/** Of all bytes of the header, with spaces where the sum itself stands. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function read(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const got = readSync(file, bytes, at, size - at, null);
    if (got === 0) throw new BrokenTar('it is cut off');
    at += got;
  }
  return bytes;
}
