/** Words of anybody on the lines of a terminal. */

/** What must not reach a terminal from a stranger's text. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}]+/gu;

export function clean(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
}

/** Lines of at most `width` columns, broken at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  const words = clean(text).split(' ');
  for (const word of words.flatMap(word => pieces(word, width))) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number): string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
}
