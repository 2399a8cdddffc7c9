const HEAD = 12;
const CHUNK_HEAD = 8;
/** Ahead of the chunks inside a frame of an animation: its place, size and duration. */
const FRAME_HEAD = 16;
const PICTURE = ['VP8 ', 'VP8L', 'ALPH'];
const IN_FRAME = new Set(PICTURE);
const IN_FILE = new Set([...PICTURE, 'VP8X', 'ICCP', 'ANIM', 'ANMF']);
const HAS_EXIF_OR_XMP = 0x08 | 0x04;

export function stripWebp(bytes: Buffer): Buffer | null {
  if (bytes.length < HEAD || bytes.toString('latin1', 8, HEAD) !== 'WEBP') return null;
  const end = CHUNK_HEAD + bytes.readUInt32LE(4);
  if (end < HEAD || end > bytes.length) return null;
  const content = stripChunks(bytes.subarray(HEAD, end), IN_FILE);
  return content && chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), content]));
}

/** Null: a chunk claims to be longer than what is there. */
function stripChunks(bytes: Buffer, needed: Set<string>): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + CHUNK_HEAD > bytes.length) return null;
    const name = bytes.toString('latin1', at, at + 4);
    const end = at + CHUNK_HEAD + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) return null;
    if (needed.has(name)) {
      const content = stripContent(name, bytes.subarray(at + CHUNK_HEAD, end));
      if (content === null) return null;
      kept.push(chunk(name, content));
    }
    at = end + (end % 2);
  }
  return Buffer.concat(kept);
}

function stripContent(name: string, content: Buffer): Buffer | null {
  if (name === 'VP8X') return withoutFlags(content);
  if (name !== 'ANMF') return content;
  if (content.length < FRAME_HEAD) return null;
  const inner = stripChunks(content.subarray(FRAME_HEAD), IN_FRAME);
  return inner && Buffer.concat([content.subarray(0, FRAME_HEAD), inner]);
}

/** The extended header must not announce what is no longer there. */
function withoutFlags(header: Buffer): Buffer | null {
  if (header.length < 10) return null;
  const copy = Buffer.from(header);
  copy[0] = copy[0]! & ~HAS_EXIF_OR_XMP;
  return copy;
}

/** Padded to an even length, which the length itself does not count. */
function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(CHUNK_HEAD);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
