/** "a, b, c" as an expression for any of them, to be looked for in a plain text. */
export const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*,\s*/)
    .join('|')})`;

/** The parts one after the other, as whole words of a plain text. */
export const said = (...parts: string[]): RegExp => new RegExp(` ${parts.join('')}\\b`);

/** Any of the listed phrases, as whole words of a plain text. */
export const listed = (words: string): RegExp => new RegExp(` ${any(words)}(?!\\w)`);
