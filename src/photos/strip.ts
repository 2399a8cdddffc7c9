/**
 * Pictures without what they tell besides the picture: where, when and with what they were taken.
 * Each format keeps what it needs to be shown, and nothing else; where a file's structure is not
 * understood to its end, nothing is promised about it.
 */
import { stripGif } from './gif.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

const STRIPPERS: Record<string, (bytes: Buffer) => Buffer | null> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
};

/** `type`: MIME, as sniffed. Null: it cannot be told what else the file holds. Never throws. */
export function strip(bytes: Buffer, type: string): Buffer | null {
  return STRIPPERS[type]?.(bytes) ?? null;
}
