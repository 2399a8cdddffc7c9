/** Real pictures of two pixels, and the same as a phone would send them: with all it knows written in. */
import { crc32 } from 'node:zlib';

const bytes = (base64: string) => Buffer.from(base64, 'base64');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

export const PLAIN = {
  jpeg: bytes(
    '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAABAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAZEAEAAgMAAAAAAAAAAAAAAAAAAQIDM3H/xAAVAQEBAAAAAAAAAAAAAAAAAAADBv/EABgRAAMBAQAAAAAAAAAAAAAAAAABAzJx/9oADAMBAAIRAxEAPwCZybLdkBSzwuB02z//2Q==',
  ),
  png: bytes(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWM4IScnJ3cCAAcjAglsbbqYAAAAAElFTkSuQmCC',
  ),
  webp: bytes(
    'UklGRjwAAABXRUJQVlA4IDAAAADwAQCdASoCAAEAAUAmJaACdLoAAwkG+4AA/vudDtU8/52ey2Nr//iHOhzocySAAAA=',
  ),
  gif: bytes('R0lGODlhAgABAIEAAExpccgeHh4eyAAAACH5BAUAAAAALAAAAAACAAEAAAICjAoAOw=='),
};

/** Words that must not be found in what is passed on. */
export const TELLTALES = ['GPS at home', 'xmp of home', 'iptc of home', 'comment of home'];

/** A TIFF block with an orientation and a GPS directory. `order`: of its bytes. */
export function exif(orientation: number, order: 'II' | 'MM' = 'MM'): Buffer {
  const short = (n: number) => (order === 'II' ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const long = (n: number) => (order === 'II' ? [...short(n), 0, 0] : [0, 0, ...short(n)]);
  const value = [...short(orientation), 0, 0];
  const directory = [
    ...short(2),
    ...[...short(0x0112), ...short(3), ...long(1), ...value],
    ...[...short(0x8825), ...short(4), ...long(1), ...long(38)],
    ...long(0),
  ];
  const gps = [...short(1), ...short(0x1b), ...short(2), ...long(11), ...long(56), ...long(0)];
  const head = Buffer.from([...latin1(order), ...short(42), ...long(8), ...directory, ...gps]);
  return Buffer.concat([head, latin1('GPS at home')]);
}

export function segment(marker: number, content: Buffer): Buffer {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content]);
}

/** As an iPhone or a Pixel sends it: turned, located, captioned, with a film after its end. */
export function fromPhone(orientation = 6, order: 'II' | 'MM' = 'MM'): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, latin1('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    segment(0xe1, latin1('http://ns.adobe.com/xap/1.0/\0<x>xmp of home</x>')),
    segment(0xe1, Buffer.concat([latin1('Exif\0\0'), exif(orientation, order)])),
    segment(0xe2, latin1('ICC_PROFILE\0\x01\x01colours')),
    segment(0xe2, latin1('MPF\0 comment of home')),
    segment(0xed, latin1('Photoshop 3.0\0 iptc of home')),
    segment(0xee, latin1('Adobe\0\x64\0\0\0\0\x01')),
    segment(0xfe, latin1('comment of home')),
    PLAIN.jpeg.subarray(2),
    fromFilm('xmp of home, GPS at home'),
  ]);
}

export function fromFilm(words = ''): Buffer {
  return Buffer.concat([latin1('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), latin1(words)]);
}

export function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([latin1(name), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

export function telltalePng(): Buffer {
  const afterHeader = 8 + 25;
  return Buffer.concat([
    PLAIN.png.subarray(0, afterHeader),
    pngChunk('eXIf', exif(1)),
    pngChunk('tEXt', latin1('Comment\0comment of home')),
    pngChunk('iTXt', latin1('XML:com.adobe.xmp\0\0\0\0\0xmp of home')),
    pngChunk('zTXt', latin1('Raw profile type iptc\0\0iptc of home')),
    pngChunk('tIME', Buffer.from([7, 234, 11, 21, 15, 52, 0])),
    PLAIN.png.subarray(afterHeader),
    latin1('comment of home'),
  ]);
}

export function webpChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

export function webp(...chunks: Buffer[]): Buffer {
  return webpChunk('RIFF', Buffer.concat([latin1('WEBP'), ...chunks]));
}

/** Extended format; announces EXIF and XMP, as it must. */
export function telltaleWebp(): Buffer {
  return webp(
    webpChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 1, 0, 0, 0, 0, 0])),
    PLAIN.webp.subarray(12),
    webpChunk('EXIF', exif(1)),
    webpChunk('XMP ', latin1('xmp of home')),
    webpChunk('hide', latin1('comment of home, iptc of home')),
  );
}

export function telltaleGif(): Buffer {
  const afterPalette = 13 + 12;
  const said = (words: string) => [words.length, ...latin1(words), 0];
  return Buffer.concat([
    PLAIN.gif.subarray(0, afterPalette),
    Buffer.from([0x21, 0xff, 11, ...latin1('NETSCAPE2.0'), 3, 1, 0, 0, 0]),
    Buffer.from([0x21, 0xff, 11, ...latin1('XMP DataXMP'), ...said('xmp of home')]),
    Buffer.from([0x21, 0xfe, ...said('comment of home, GPS at home')]),
    PLAIN.gif.subarray(afterPalette),
    latin1('iptc of home'),
  ]);
}
