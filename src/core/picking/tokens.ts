import { LEXICON } from './lexicon.ts';
import { plain } from './plain.ts';
import type { Token } from './token.ts';

const PUNCTUATION = /[.,;:!?()\n-]/;

/** The answer as what its words stand for, in order. */
export function tokens(text: string): Token[] {
  const letters = plain(text);
  const found: Token[] = [];
  for (let at = 0; at < letters.length; ) {
    const next = tokenAt(letters, at);
    found.push(...next.tokens);
    at += next.length;
  }
  return found.map((token, index) =>
    token.is === 'number' && standsAmongWords(found, index) ? { is: 'word' } : token,
  );
}

function tokenAt(letters: string, at: number): { tokens: Token[]; length: number } {
  for (const { pattern, meaning } of LEXICON) {
    pattern.lastIndex = at;
    const match = pattern.exec(letters);
    if (!match) continue;
    const tokens = typeof meaning === 'function' ? meaning(match.slice(1)) : meaning;
    return { tokens: [tokens].flat(), length: match[0].length };
  }
  const sign = PUNCTUATION.test(letters[at]!);
  return { tokens: sign ? [{ is: 'break' }] : [], length: 1 };
}

/** "2 dogs", "suite 2": the number of something else. */
function standsAmongWords(tokens: Token[], index: number): boolean {
  return tokens[index - 1]?.is === 'word' || tokens[index + 1]?.is === 'word';
}
