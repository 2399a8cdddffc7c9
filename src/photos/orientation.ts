/** Which way is up: the one thing in EXIF without which a photo would be shown wrongly. */
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/** From a TIFF block as EXIF has it: 2 to 8; null where it says nothing, or "upright". */
export function orientationIn(tiff: Buffer): number | null {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return null;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return null;
  const first = directory + 2;
  const entries = Math.min(short(directory), Math.floor((tiff.length - first) / ENTRY));
  for (let entry = first; entry < first + entries * ENTRY; entry += ENTRY) {
    if (short(entry) !== ORIENTATION || short(entry + 2) !== SHORT) continue;
    const orientation = short(entry + 8);
    return orientation >= 2 && orientation <= 8 ? orientation : null;
  }
  return null;
}

/** A TIFF block that holds nothing else. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + ENTRY + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(SHORT, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}
