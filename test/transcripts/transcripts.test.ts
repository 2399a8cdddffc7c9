/** Every transcript beside this file goes as it is written. UPDATE=1 writes down how it went. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import type { House } from './house.ts';
import { play } from './play.ts';
import { quickHouse } from './quick-house.ts';
import { realHouse } from './real-house.ts';
import { parse } from './transcript.ts';

const HERE = new URL('./', import.meta.url);
const files = readdirSync(HERE).filter(name => name.endsWith('.txt'));

async function played(file: string, open: (yaml: string) => House | Promise<House>) {
  const transcript = parse(file);
  const house = await open(transcript.yaml);
  try {
    return await play(transcript, house);
  } finally {
    await house.close();
  }
}

describe.concurrent.each(files)('%s', name => {
  const path = new URL(name, HERE);

  test('goes as it is written', async ({ expect }) => {
    const file = readFileSync(path, 'utf8');
    const went = await played(file, quickHouse);
    if (process.env['UPDATE']) writeFileSync(path, went);
    else expect(went).toBe(file);
  });

  test('goes the same with the real daemon and the simulated phone company', async ({ expect }) => {
    const file = readFileSync(path, 'utf8');
    expect(await played(file, realHouse)).toBe(file);
  });
});
