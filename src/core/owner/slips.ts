/** A command with a slip of the thumb must not go to a customer. */

/** With these in front and a number behind, hardly anybody writes to a customer. */
const VERBS = ['done', 'lost', 'spam', 'snooze', 'script', 'take', 'note', 'book', 'busy'];

/** "dnoe 2": what was meant, in capitals; null: it is no misspelt command. */
export function misspeltVerb(words: string): string | null {
  const [, word = '', rest = ''] = /^([a-z]{3,8})\s*(#?\d{1,6}\b.*)$/is.exec(words) ?? [];
  const said = word.toLowerCase();
  if (VERBS.includes(said)) return null;
  const meant = VERBS.find(verb => isSlip(said, verb));
  return meant ? `${meant.toUpperCase()} ${rest}` : null;
}

/** One letter too many, too few or wrong, or two changed places; the first is right. */
function isSlip(said: string, verb: string): boolean {
  if (said[0] !== verb[0]) return false;
  const sorted = (word: string) => [...word].sort().join('');
  if (sorted(said) === sorted(verb)) return true;
  const [short = '', long = ''] = [said, verb].sort((a, b) => a.length - b.length);
  if (long.length - short.length === 1)
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  const wrong = [...said].filter((letter, at) => letter !== verb[at]).length;
  return said.length === verb.length && wrong === 1 && said.length > 4;
}
