import { z } from 'zod';

/**
 * What the file is built from. The error text of each says what should stand there
 * ("a whole number of minutes from 0 to 60"); explain.ts builds the sentence around it.
 */

type Mend = (written: string) => string | null;
interface Reader<T> {
  code: string;
  what: string;
  read: (text: string) => T | null;
  mend?: Mend;
}

/** A text that `read` understands; where it does not, `mend` may say what to write. */
export function written<T>({ code, what, read, mend = () => null }: Reader<T>) {
  return z.string({ error: what }).transform((text, context): T => {
    const value = read(text);
    if (value !== null) return value;
    context.issues.push({
      code: 'custom',
      message: what,
      input: text,
      params: { code, fix: mend(text) },
    });
    return z.NEVER;
  });
}

export const text = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

export function whole(unit: string, from: number, to: number) {
  const error = `a whole number of ${unit} from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
}

export const number = (error: string, from: number) => z.number({ error }).min(from, { error });

export const yesNo = () => z.boolean({ error: 'true or false' });

export function oneOf<const T extends readonly string[]>(words: T) {
  const known = words.map(word => `"${word}"`);
  return z.enum(words, { error: `${known.slice(0, -1).join(', ')} or ${known.at(-1)}` });
}

export const section = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: 'a section of "key: value" lines' });

export const list = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: `a list of ${what}` });

/** A list that may be left out, but not empty. */
export const filledList = <T extends z.ZodType>(item: T, one: string, many: string) =>
  list(item, many).min(1, { error: `a list of at least one ${one}` });
