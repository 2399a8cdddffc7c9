import { orientationIn, orientationOnly } from './orientation.ts';

const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
const SOS = 0xda;
const END = 0xd9;
const APP1 = 0xe1;
const COMMENT = 0xfe;
/** The application segments that a picture needs for its size and its colours. */
const KEPT: Record<number, string> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' };
const EXIF = 'Exif\0\0';

/** Segment by segment; what follows the end of the picture (second pictures, films) goes too. */
export function stripJpeg(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 2).equals(SOI)) return null;
  const kept: Buffer[] = [];
  let orientation: Buffer | null = null;
  let at = 2;
  for (;;) {
    const marker = markerAt(bytes, at);
    if (marker === null) return null;
    if (marker.code === END) return Buffer.concat([SOI, ...withFirst(kept, orientation), EOI]);
    const end = segmentEnd(bytes, marker.after);
    if (end === null || !isSegment(marker.code)) return null;
    const content = bytes.subarray(marker.after + 2, end);
    if (marker.code === APP1) orientation ??= exifOrientation(content);
    at = marker.code === SOS ? scanEnd(bytes, end) : end;
    if (isNeeded(marker.code, content)) kept.push(bytes.subarray(marker.after - 2, at));
  }
}

/** A marker may be preceded by any number of fill bytes. */
function markerAt(bytes: Buffer, at: number): { code: number; after: number } | null {
  if (bytes[at] !== 0xff) return null;
  let next = at + 1;
  while (bytes[next] === 0xff) next++;
  const code = bytes[next];
  return code === undefined ? null : { code, after: next + 1 };
}

function segmentEnd(bytes: Buffer, at: number): number | null {
  if (at + 2 > bytes.length) return null;
  const length = bytes.readUInt16BE(at);
  return length < 2 || at + length > bytes.length ? null : at + length;
}

/** Tables, frames, scans, application data and comments; the rest is of no photo. */
function isSegment(code: number): boolean {
  return (code >= 0xc0 && code <= 0xcf) || (code >= SOS && code <= 0xef) || code === COMMENT;
}

function isNeeded(code: number, content: Buffer): boolean {
  if (code === COMMENT) return false;
  if (code < 0xe0) return true;
  const name = KEPT[code];
  return name !== undefined && content.toString('latin1', 0, name.length) === name;
}

/** Where the next marker stands that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    const isData = next === 0x00 || next === 0xff || (next! >= 0xd0 && next! <= 0xd7);
    if (!isData) return at;
  }
  return bytes.length;
}

function exifOrientation(content: Buffer): Buffer | null {
  if (content.toString('latin1', 0, EXIF.length) !== EXIF) return null;
  const orientation = orientationIn(content.subarray(EXIF.length));
  return orientation === null ? null : exifSegment(orientationOnly(orientation));
}

function exifSegment(tiff: Buffer): Buffer {
  const head = Buffer.from([0xff, APP1, 0, 2 + EXIF.length + tiff.length]);
  return Buffer.concat([head, Buffer.from(EXIF, 'latin1'), tiff]);
}

/** JFIF wants to be the first segment, so EXIF comes after it. */
function withFirst(segments: Buffer[], exif: Buffer | null): Buffer[] {
  if (exif === null) return segments;
  const hasJfif = segments[0]?.[1] === 0xe0;
  return segments.toSpliced(hasJfif ? 1 : 0, 0, exif);
}
