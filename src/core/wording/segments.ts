/** What a text costs: its encoding and segments, and how to keep both down. */
import { SegmentedMessage } from 'sms-segments-calculator';

export interface Segmented {
  encoding: 'GSM-7' | 'UCS-2';
  segments: number;
  /** Septets (GSM-7) or 16-bit units (UCS-2). */
  units: number;
}

const BITS = { 'GSM-7': 7, 'UCS-2': 16 };
/** One septet each in GSM-7, whatever stands beside them: most texts hold nothing else. */
const PLAIN = /^[\n !-Z_a-z¡£¥§¿ÄÅÆÉÑÖØÜßàäåæèéìñòöøùü]+$/;
const ALONE = 160;
const JOINED = 153;

export function segments(text: string): Segmented {
  if (PLAIN.test(text)) {
    const units = text.length;
    return { encoding: 'GSM-7', segments: units <= ALONE ? 1 : Math.ceil(units / JOINED), units };
  }
  const message = new SegmentedMessage(text);
  const encoding = message.encodingName;
  return { encoding, segments: message.segmentsCount, units: message.messageSize / BITS[encoding] };
}

/**
 * The text with typographic quotes, dashes, spaces and the like as GSM-7 has them. Accents that
 * GSM-7 lacks (á í ó ú) go only where that makes the whole text GSM-7; emoji stay.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = typewritten(text.normalize('NFC'));
  if (segments(plain).encoding === 'GSM-7') return plain;
  const unaccented = [...plain].map(withoutForeignAccent).join('');
  return segments(unaccented).encoding === 'GSM-7' ? unaccented : plain;
}

/** The text, cut at a word and ended with "..." where it needs more than `most` segments. */
export function clip(text: string, most: number): string {
  if (segments(text).segments <= most) return text;
  const letters = [...new Intl.Segmenter('en').segment(text)].map(part => part.segment);
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const short = `${letters.slice(0, middle).join('')}...`;
    if (segments(short).segments <= most) fits = middle;
    else tooMany = middle;
  }
  return `${atWord(letters.slice(0, fits).join(''), letters[fits] ?? '')}...`;
}

/** The library's map, less its habit of widening: one space for a space, "12 1/2" for "12½". */
function typewritten(text: string): string {
  const spaced = text
    .replace(/[^\S\n\r]/g, ' ')
    .replace(/(?<=\d)[¼½¾]/g, ' $&')
    .replace(/\u00ad/g, '');
  return new SegmentedMessage(spaced, 'auto', true).graphemes.join('');
}

function withoutForeignAccent(letter: string): string {
  if (segments(letter).encoding === 'GSM-7') return letter;
  return letter.normalize('NFD').replace(/\p{M}/gu, '') || letter;
}

function atWord(start: string, next: string): string {
  if (/^\s/.test(next)) return start.trimEnd();
  const lastSpace = start.search(/\s\S*$/);
  return (lastSpace > 0 ? start.slice(0, lastSpace) : start).trimEnd();
}
