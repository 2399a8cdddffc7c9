/** Finds the known word behind a misspelt one: same first letter; 5-9 letters one slip, more: two. */
export class SpellingBook {
  private readonly known = new Set<string>();
  private readonly thinned = new Map<string, string[]>();
  private readonly ordinary: ReadonlySet<string>;
  /** `words` may be meant by a misspelling; `ordinary` words are never taken for a misspelling. */
  constructor(words: Iterable<string>, ordinary: ReadonlySet<string>) {
    this.ordinary = ordinary;
    for (const word of words) this.learn(word);
  }

  private learn(word: string): void {
    if (this.known.has(word)) return;
    this.known.add(word);
    for (const key of thin(word, slips(word))) {
      const words = this.thinned.get(key);
      if (words) words.push(word);
      else this.thinned.set(key, [word]);
    }
  }

  /** The word meant, or the word itself. */
  meant(word: string): string {
    if (word.length < 5 || word.length > 20 || this.isWord(word)) return word;
    let best = word;
    let least = slips(word) + 1;
    for (const key of thin(word, slips(word)))
      for (const candidate of this.thinned.get(key) ?? []) {
        if (candidate[0] !== word[0] || slips(candidate) === 0) continue;
        const distance = editDistance(word, candidate);
        if (distance > 1 && candidate[1] !== word[1]) continue;
        if (distance < least) [best, least] = [candidate, distance];
      }
    return best;
  }

  private isWord(word: string): boolean {
    return this.known.has(word) || this.ordinary.has(word) || /\d/.test(word);
  }
}

const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 10 ? 1 : 2);

/** The word and everything left of it after dropping up to `count` letters, never the first. */
function thin(word: string, count: number): Set<string> {
  const all = new Set([word]);
  let layer = [word];
  for (let round = 0; round < count; round++) {
    const thinner: string[] = [];
    for (const w of layer)
      for (let i = 1; i < w.length; i++) {
        const key = w.slice(0, i) + w.slice(i + 1);
        if (all.has(key)) continue;
        all.add(key);
        thinner.push(key);
      }
    layer = thinner;
  }
  return all;
}

/** Damerau-Levenshtein (adjacent letters swapped count once). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
