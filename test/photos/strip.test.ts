import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orientationIn } from '../../src/photos/orientation.ts';
import { sniff } from '../../src/photos/sniff.ts';
import { strip } from '../../src/photos/strip.ts';
import {
  fromFilm,
  fromPhone,
  PLAIN,
  segment,
  TELLTALES,
  telltaleGif,
  telltalePng,
  telltaleWebp,
  webp,
  webpChunk,
} from './pictures.ts';

const TELLING = {
  jpeg: fromPhone(),
  png: telltalePng(),
  webp: telltaleWebp(),
  gif: telltaleGif(),
};
const formats = ['jpeg', 'png', 'webp', 'gif'] as const;

function stripped(bytes: Buffer): Buffer | null {
  return strip(bytes, sniff(bytes).type);
}

function tells(bytes: Buffer): string[] {
  return TELLTALES.filter(words => bytes.includes(words));
}

for (const format of formats) {
  test(`a ${format} leaves without place, time, captions or anything hidden after its end`, () => {
    expect(tells(TELLING[format])).not.toEqual([]);
    expect(tells(stripped(TELLING[format])!)).toEqual([]);
  });

  test(`a ${format} that tells nothing stays as it is, and stripping twice is stripping once`, () => {
    expect(stripped(PLAIN[format])).toEqual(PLAIN[format]);
    const once = stripped(TELLING[format])!;
    expect(stripped(once)).toEqual(once);
  });

  test(`a ${format} that was cut off anywhere is never called clean`, () => {
    const whole = stripped(TELLING[format])!;
    for (let length = 0; length < whole.length; length++) {
      expect(stripped(whole.subarray(0, length)), `cut at ${length}`).toBeNull();
    }
  });

  test(`whatever a hostile ${format} says about itself, stripping ends, and what is called clean is understood to its end`, () => {
    const damage = fc.array(fc.tuple(fc.nat(TELLING[format].length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(damage, places => {
        const hostile = Buffer.from(TELLING[format]);
        for (const [at, value] of places) hostile[at] = value;
        const result = strip(hostile, `image/${format}`);
        if (result === null) return;
        expect(strip(result, `image/${format}`)).toEqual(result);
        expect(result.length).toBeLessThanOrEqual(hostile.length + 36);
      }),
      { numRuns: 3000 },
    );
  });
}

test('a photo taken sideways is still shown upright, whichever way the phone writes its numbers', () => {
  for (const order of ['II', 'MM'] as const) {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      const result = stripped(fromPhone(orientation, order))!;
      const exifAt = result.indexOf('Exif\0\0');
      expect(orientationIn(result.subarray(exifAt + 6))).toBe(orientation);
      expect(result.indexOf('JFIF')).toBeLessThan(exifAt);
    }
  }
});

test('an upright photo, or one with an orientation that does not exist, carries no EXIF at all', () => {
  for (const orientation of [0, 1, 9, 255]) {
    expect(stripped(fromPhone(orientation))!.includes('Exif')).toBe(false);
  }
});

test('colours survive: the profile and the Adobe segment stay', () => {
  const result = stripped(TELLING.jpeg)!;
  expect(result.includes('ICC_PROFILE\0\x01\x01colours')).toBe(true);
  expect(result.includes('Adobe')).toBe(true);
});

test('a photo of several scans keeps them all, and loses what was put between them', () => {
  const scan = PLAIN.jpeg.subarray(PLAIN.jpeg.indexOf(Buffer.from([0xff, 0xda])), -2);
  const [head, end] = [PLAIN.jpeg.subarray(0, -2), PLAIN.jpeg.subarray(-2)];
  const between = segment(0xfe, Buffer.from('comment of home'));
  expect(stripped(Buffer.concat([head, between, scan, end]))).toEqual(
    Buffer.concat([head, scan, end]),
  );
});

test('a webp no longer announces what was taken out of it', () => {
  const result = stripped(TELLING.webp)!;
  expect(result[20]).toBe(0);
  expect(result.readUInt32LE(4)).toBe(result.length - 8);
});

test('frames of an animation are searched too, and frames within frames do not exist', () => {
  let nest = webpChunk('XMP ', Buffer.from('xmp of home'));
  for (let depth = 0; depth < 5; depth++)
    nest = webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), nest]));
  const result = stripped(webp(PLAIN.webp.subarray(12), nest))!;
  expect(result.includes('xmp of home')).toBe(false);
});

test('bytes at random are no reason to fail', () => {
  const start = fc.constantFrom(...Object.values(PLAIN).map(picture => picture.subarray(0, 12)));
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, rest) => {
      const bytes = Buffer.concat([head.subarray(0, 2), rest]);
      for (const format of formats) expect(() => strip(bytes, `image/${format}`)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('films, documents and formats nobody here understands are never called clean', () => {
  for (const bytes of [fromFilm(), Buffer.from('%PDF-1.7'), Buffer.from('BM'), Buffer.alloc(0)]) {
    expect(stripped(bytes)).toBeNull();
  }
});

test('ten megabytes made to keep it busy take a moment, not a minute', () => {
  const busy = Buffer.alloc(10_000_000, Buffer.from([0xff, 0x00]));
  const scan = PLAIN.jpeg.subarray(0, -2);
  const began = performance.now();
  expect(stripped(Buffer.concat([scan, busy]))).toBeNull();
  expect(stripped(Buffer.concat([PLAIN.jpeg.subarray(0, 2), Buffer.alloc(1e7, 0xff)]))).toBeNull();
  expect(
    strip(Buffer.concat([PLAIN.gif.subarray(0, -1), Buffer.alloc(1e7, 0x21)]), 'image/gif'),
  ).toBeNull();
  expect(performance.now() - began).toBeLessThan(3000);
});
