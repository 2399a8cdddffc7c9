import type { Word } from '../text/words.ts';

/** A clock time of the text, minutes after midnight; `last` is its last word. */
export interface Clock {
  minutes: number;
  last: number;
  /** "am" or "pm" was said (and so a part of the day). */
  half: 'am' | 'pm' | null;
  /** 1 to 3 digits alone: a time only where one is expected. */
  bare: boolean;
}

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};
const NOON = /^(noon|noonish|noontime|mediodia|midi|midday)$/;

/** The clock time that begins at `at`, or null. Working hours: 1 to 6 are afternoon unless "am" is said. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  const word = words[at];
  if (word === undefined) return null;
  if (NOON.test(word.plain)) return { minutes: 720, last: at, half: null, bare: false };
  const parts = /^(\d{1,2})(?:[:h]?(\d\d))?(?:h|ish)?(am|pm|a|p)?(?:ish)?$/.exec(
    word.plain.replace(':', ':'),
  );
  const spelled = NUMBER_WORDS[word.plain];
  if (parts === null && spelled === undefined) return null;
  if (/^\d{3,4}[ap]$/.test(word.plain)) return null;
  const hour = spelled ?? Number(parts![1]);
  const minute = Number(parts?.[2] ?? 0);
  if (hour > 23 || minute > 59 || (hour === 0 && parts?.[2] === undefined)) return null;
  const half = halfOfDay(words, at, parts?.[3]);
  const bare = half.half === null && !/:|\dh|ish/.test(word.plain);
  return {
    minutes: workingHour(hour, half.half) * 60 + minute + half.more,
    last: half.last,
    half: half.half,
    bare,
  };
}

/** "las 2 y media". */
const MORE: Record<string, number> = { media: 30, demie: 30, cuarto: 15, quart: 15 };

function halfOfDay(
  words: readonly Word[],
  at: number,
  written: string | undefined,
): { half: Clock['half']; last: number; more: number } {
  if (written) return { half: written.startsWith('a') ? 'am' : 'pm', last: at, more: 0 };
  let next = at + 1;
  if (/^(oclock|ish)$/.test(words[next]?.plain ?? '')) next++;
  const word = words[next];
  const near = word !== undefined && /^\s?$/.test(word.gap);
  if (near && /^(am|pm)$/.test(word.plain))
    return { half: word.plain as 'am' | 'pm', last: next, more: 0 };
  if (near && /^[ap]$/.test(word.plain) && words[next + 1]?.plain === 'm')
    return { half: word.plain === 'a' ? 'am' : 'pm', last: next + 1, more: 0 };
  const more = /^(y|et)$/.test(word?.plain ?? '') ? MORE[words[next + 1]?.plain ?? ''] : undefined;
  if (near && more !== undefined) return { half: null, last: next + 1, more };
  return { half: null, last: next - 1, more: 0 };
}

const workingHour = (hour: number, half: Clock['half']): number => {
  if (half === 'am') return hour === 12 ? 0 : hour;
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
};

/** "HH:MM". */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
