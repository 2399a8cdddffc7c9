/** An answer in plain letters: lower case, no accents, numbers as digits. */

const NUMBERS: [RegExp, string][] = [
  [/\b(option|number|slot|choice|window) one\b/g, '$1 1'],
  [/^((?:yes|yeah|ok|hi|hey|lets do|ill take|i guess)[ ,]+)?one(?= |$|[.,!])(?! of)/, '$11'],
  [/\b(two|dos)\b/g, '2'],
  [/\b(three|tres)\b/g, '3'],
  [/\b(four|cuatro)\b/g, '4'],
  [/\b(five|cinco)\b/g, '5'],
  [/\b(six|seis)\b/g, '6'],
  [/\b(seven|siete)\b/g, '7'],
  [/\b(eight|ocho)\b/g, '8'],
  [/\b(nine|nueve)\b/g, '9'],
  [/\b(ten|diez)\b/g, '10'],
  [/\b(eleven|once)\b/g, '11'],
  [/\b(twelve|doce)\b/g, '12'],
  [/\b(?:12 )?(?:noon|midday|medio ?dia)\b/g, '12pm'],
  [/\b((?:a|de) la) una\b/g, '$1 1'],
  [/\buno\b|(?<=^la )una\b|(?<=opcion )una\b/g, '1'],
  [/(\d) y media\b/g, '$1:30'],
  [/(\d) y cuarto\b/g, '$1:15'],
  [/(\d) (?:de|en|por) la manana\b/g, '$1am'],
  [/(\d) (?:de|en|por) la (?:tarde|noche)\b/g, '$1pm'],
  [/(\d) ?([ap])\. ?m\b\.?/g, '$1$2m'],
];

/** Reasons tell of other days and hours than the one that is picked. */
const REASON = /(?<=\w)\W+(?:because|cuz|bc|cause|since|unless|porque|ya que)\b.*/s;

/** "No heat at all" takes none of the windows, let alone all. */
const NOT_ALL = /\b(?:no (?:\w+ ){1,2})?at all\b/g;

export function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[👍👌✅]/gu, ' ok ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufe0f\u20e3'’‘`]/g, '')
    .replace(/[^a-z0-9#:/.,;!?()&@\n-]+/g, ' ')
    .replace(REASON, '')
    .replace(NOT_ALL, '')
    .trim();
  return NUMBERS.reduce(
    (changed, [from, to]) => changed.replace(from, to),
    letters.replace(/(?<!\b(?:a|(?:despues|antes|la) de|desde) )\bl([oa])s dos\b/g, 'amb$1s'),
  );
}
