import { fold, segments } from '../../core/wording/segments.ts';

/** What to type for a sign that texts do not have; of any other the advice is to leave it out. */
const PLAIN: Record<string, string> = {
  '→': '->',
  '←': '<-',
  '×': 'x',
  '−': '-',
  '‑': '-',
  '±': '+/-',
  '≈': 'about',
  '≥': 'at least',
  '≤': 'at most',
  '°': ' degrees',
  '′': "'",
  '″': '"',
  '•': '-',
  '·': '-',
  '●': '-',
  '▪': '-',
  '№': 'No.',
  '¢': 'c',
  '©': '(c)',
  '®': '(R)',
  '™': '(TM)',
  '²': '2',
  '³': '3',
  º: 'o',
  ª: 'a',
};

/** Measuring is slow; what English and Spanish are written with is known to be cheap. */
const PLAINEST = /^[ -_a-~\náéíóúüñÁÉÍÓÚÜÑ¿¡]*$/;
const measured = new Map<string, boolean>();

/** The signs of a text, once each, that the cheap alphabet (GSM-7) lacks and that cannot be folded into it. */
export function costly(text: string): string[] {
  return PLAINEST.test(text) ? [] : [...new Set(signsOf(text))].filter(sign => !isCheap(sign));
}

/** The text as it is sent once they are mended. */
export function withoutCostly(text: string): string {
  if (PLAINEST.test(text)) return text;
  return signsOf(text)
    .map(sign => (isCheap(sign) ? sign : (PLAIN[sign] ?? '')))
    .join('');
}

/** 'write "->" for "→"'. */
export function plainly(sign: string): string {
  const plain = PLAIN[sign];
  return plain === undefined ? `leave out ${named(sign)}` : `write "${plain}" for ${named(sign)}`;
}

/** A sign in quotes, or by its number where nothing can be seen of it. */
export function named(sign: string): string {
  if (/[^\p{C}\p{Z}\p{M}]/u.test(sign)) return `"${sign}"`;
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `an invisible sign (U+${code})`;
}

/** As they are seen: an emoji of several parts is one. */
function signsOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(part => part.segment);
}

function isCheap(sign: string): boolean {
  const known = measured.get(sign) ?? segments(fold(sign)).encoding === 'GSM-7';
  measured.set(sign, known);
  return known;
}
