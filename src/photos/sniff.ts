/** What a file is, by its own first bytes: neither its sender nor its name is believed. */
export interface FileType {
  /** MIME type. */
  type: string;
  extension: string;
}

const UNKNOWN: FileType = { type: 'application/octet-stream', extension: 'bin' };

/** The first that fits, against the beginning of the file read as Latin-1. */
const SIGNATURES: [RegExp, string, string][] = [
  [/^\xff\xd8\xff/, 'image/jpeg', 'jpg'],
  [/^\x89PNG\r\n/, 'image/png', 'png'],
  [/^GIF8[79]a/, 'image/gif', 'gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp', 'webp'],
  [/^.{4}ftyp(hei|hev|mif|msf)/s, 'image/heic', 'heic'],
  [/^.{4}ftypavi/s, 'image/avif', 'avif'],
  [/^.{4}ftyp3g/s, 'video/3gpp', '3gp'],
  [/^.{4}ftypqt/s, 'video/quicktime', 'mov'],
  [/^.{4}ftypM4A/s, 'audio/mp4', 'm4a'],
  [/^.{4}ftyp/s, 'video/mp4', 'mp4'],
  [/^BM.{12}[(l|]/s, 'image/bmp', 'bmp'],
  [/^%PDF-/, 'application/pdf', 'pdf'],
  [/^#!AMR/, 'audio/amr', 'amr'],
  [/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'audio/mpeg', 'mp3'],
  [/^RIFF.{4}WAVE/s, 'audio/wav', 'wav'],
  [/^OggS/, 'audio/ogg', 'ogg'],
  [/^BEGIN:VCARD/i, 'text/vcard', 'vcf'],
  [/^BEGIN:VCALENDAR/i, 'text/calendar', 'ics'],
];

export function sniff(bytes: Buffer): FileType {
  const start = bytes.toString('latin1', 0, 32);
  const found = SIGNATURES.find(([signature]) => signature.test(start));
  return found ? { type: found[1], extension: found[2] } : UNKNOWN;
}
