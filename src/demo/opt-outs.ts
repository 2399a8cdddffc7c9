export type Keyword = 'STOP' | 'START' | 'HELP';

const KEYWORDS: Record<Keyword, string[]> = {
  STOP: ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
  START: ['START', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

/** The keyword a whole text consists of, if any: it sets off Telnyx's own answer. */
export function keywordOf(text: string): Keyword | null {
  const word = text.trim().toUpperCase();
  for (const [keyword, words] of Object.entries(KEYWORDS)) {
    if (words.includes(word)) return keyword as Keyword;
  }
  return null;
}

/** Telnyx's own block list: whoever texted STOP cannot be texted until START. */
export class OptOuts {
  readonly #blocked = new Set<string>();

  heed(number: string, keyword: Keyword | null): void {
    if (keyword === 'STOP') this.#blocked.add(number);
    if (keyword === 'START') this.#blocked.delete(number);
  }

  has(number: string): boolean {
    return this.#blocked.has(number);
  }
}
