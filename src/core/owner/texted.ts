/** The owner's words, texted from the owner's phone: a command on a lead, or something to look up. */

import type { Window } from '../booking/windows.ts';
import type { BookingCommand, Command } from '../command.ts';
import type { Instant, Outcome } from '../model.ts';
import { parseSpan, parseWhen } from '../spoken/time.ts';
import { misspeltVerb } from './slips.ts';

export type OwnerText =
  | { is: 'command'; lead: number | null; command: Command | BookingCommand }
  | { is: 'busy'; window: Window }
  | { is: 'summary'; lead: number }
  | { is: 'queue' }
  | { is: 'help' }
  /** A command that lacks something; the answer says what. */
  | { is: 'unclear'; answer: string };

export const OWNER_HELP = [
  'Q the queue. 12 what is known of lead 12.',
  '12 on my way: texts that to lead 12, and you take over.',
  'DONE 12, LOST 12, SPAM 12, SNOOZE 12 2h, CALL 12 tue 9, NOTE 12 gate code 4411.',
  'OK 12, OFF 12, BOOK 12 tue 8-10, BUSY tue 1-3.',
  'SCRIPT 12 hands back to the script.',
].join('\n');

/** "2omw", but neither "2pm works" nor "3rd floor". */
const GLUED = /^#?(\d{1,6})(?!(?:am|pm|a|p|h|hrs?|m|mins?|st|nd|rd|th|x|k)\b)([a-z].*)$/is;

const OUTCOMES: Record<string, Outcome> = {
  reached: 'reached',
  booked: 'booked',
  lost: 'lost',
  spam: 'spam',
  'wrong number': 'wrong_number',
};

/** Upper or lower case. STOP, START and HELP never get here: they belong to the carrier. */
export function parseOwnerText(text: string, now: Instant, zone: string): OwnerText {
  const words = text.trim();
  if (/^(\?+|commands?\W*)$/i.test(words)) return { is: 'help' };
  if (/^q(ueue)?\W*$/i.test(words)) return { is: 'queue' };
  const misspelt = misspeltVerb(words);
  if (misspelt) return { is: 'unclear', answer: `Did you mean ${misspelt}? Nothing was sent.` };
  const booking = parseBooking(words, now, zone);
  if (booking) return booking;
  const verb = words.match(
    /^(done|lost|spam|snooze|script|call|note|take)(?![a-z])\s*#?(\d{1,6})?\b\s*(.*)$/is,
  );
  if (verb)
    return (
      onVerb(verb[1]!.toLowerCase(), lead(verb[2]), verb[3]!.trim(), now, zone) ?? said(null, words)
    );
  const numbered = words.match(/^#?(\d{1,6})(?:[\s:,.]+(.*))?$/s) ?? words.match(GLUED);
  if (!numbered) return said(null, words);
  const rest = (numbered[2] ?? '').trim();
  return rest === ''
    ? { is: 'summary', lead: Number(numbered[1]) }
    : said(Number(numbered[1]), rest);
}

/** Null: it is not about arrival windows. Words that look like it never go to a caller by mistake. */
function parseBooking(words: string, now: Instant, zone: string): OwnerText | null {
  const plain =
    words.match(/^(ok|off)(?:\s*#?(\d{1,6}))?\W*$/i) ??
    words.match(/^#?()(\d{1,6})\s+(?:confirm|off)$/i);
  if (plain) {
    const off = /off/i.test(words);
    return { is: 'command', lead: lead(plain[2]), command: { do: off ? 'off' : 'confirm' } };
  }
  const timed = words.match(/^(book\s+#?(\d{1,6})|busy)\b\s*(.*)$/is);
  if (!timed) return null;
  const span = parseSpan(timed[3] ?? '', now, zone);
  const number = lead(timed[2]);
  if (span === null) {
    const example = number === null ? 'BUSY tue 1-3' : `BOOK ${number} tue 8-10`;
    return { is: 'unclear', answer: `When? For example: ${example}` };
  }
  const window = { ...span, zone };
  return number === null
    ? { is: 'busy', window }
    : { is: 'command', lead: number, command: { do: 'book', window } };
}

function said(lead: number | null, words: string): OwnerText {
  const bare = /^(done|script|take)$/i.exec(words)?.[1]?.toLowerCase();
  if (bare === 'done') return { is: 'command', lead, command: { do: 'done', outcome: 'reached' } };
  if (bare) return { is: 'command', lead, command: { do: bare as 'script' | 'take' } };
  return { is: 'command', lead, command: { do: 'say', words } };
}

/** Null: it only looks like a command ("call you in 10"), so it is words to the caller. */
function onVerb(
  verb: string,
  lead: number | null,
  rest: string,
  now: Instant,
  zone: string,
): OwnerText | null {
  if (lead === null && rest !== '') return null;
  const act = (command: Command): OwnerText => ({ is: 'command', lead, command });
  switch (verb) {
    case 'done':
      return act({ do: 'done', outcome: OUTCOMES[rest.toLowerCase()] ?? 'reached' });
    case 'lost':
    case 'spam':
      return act({ do: 'done', outcome: verb });
    case 'script':
    case 'take':
      return act({ do: verb });
    case 'note':
      return rest === ''
        ? {
            is: 'unclear',
            answer: `What shall be noted? For example: NOTE ${lead ?? 12} gate code 4411`,
          }
        : act({ do: 'note', text: rest });
    default:
      return withTime(verb, lead, rest.replace(/^at\s+/i, ''), now, zone);
  }
}

function withTime(
  verb: string,
  lead: number | null,
  rest: string,
  now: Instant,
  zone: string,
): OwnerText {
  const when = parseWhen(rest, now, zone);
  if (when === null) {
    const example = verb === 'snooze' ? `SNOOZE ${lead ?? 12} 2h` : `CALL ${lead ?? 12} tue 9`;
    return {
      is: 'unclear',
      answer: `${verb === 'snooze' ? 'Until when' : 'When'}? For example: ${example}`,
    };
  }
  const command: Command =
    verb === 'snooze' ? { do: 'snooze', until: when } : { do: 'call', at: when };
  return { is: 'command', lead, command };
}

function lead(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}
