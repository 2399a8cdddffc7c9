const HEAD = 13;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
const TRAILER = 0x3b;
/** How a picture is shown: its duration and transparency. */
const CONTROL = 0xf9;
const APPLICATION = 0xff;
/** The applications that only say how often an animation repeats; others carry XMP and the like. */
const REPEATS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

export function stripGif(bytes: Buffer): Buffer | null {
  if (bytes.length < HEAD || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null;
  let at = HEAD + paletteSize(bytes[10]!);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    if (bytes[at] === TRAILER) return Buffer.concat([...kept, Buffer.from([TRAILER])]);
    const end = blockEnd(bytes, at);
    if (end === null) return null;
    if (isNeeded(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function paletteSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

function isNeeded(bytes: Buffer, at: number): boolean {
  if (bytes[at] === PICTURE || bytes[at + 1] === CONTROL) return true;
  return bytes[at + 1] === APPLICATION && REPEATS.has(bytes.toString('latin1', at + 3, at + 14));
}

function blockEnd(bytes: Buffer, at: number): number | null {
  if (bytes[at] === EXTENSION) return dataEnd(bytes, at + 2);
  if (bytes[at] !== PICTURE) return null;
  const flags = bytes[at + 9];
  return flags === undefined ? null : dataEnd(bytes, at + 11 + paletteSize(flags));
}

/** Data comes in pieces, each after its length; a piece of none ends it. */
function dataEnd(bytes: Buffer, from: number): number | null {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at]!;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}
