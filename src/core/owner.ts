/** The owner's words, texted from the owner's phone: a command on a lead, or something to look up. */
import type { Command } from './command.ts';
import type { Instant, Outcome } from './model.ts';
import { parseWhen } from './spoken-time.ts';

export type OwnerText =
  | { is: 'command'; lead: number | null; command: Command }
  | { is: 'summary'; lead: number }
  | { is: 'queue' }
  | { is: 'help' }
  /** A command that lacks something; the answer says what. */
  | { is: 'unclear'; answer: string };

export const OWNER_HELP = [
  'Q the queue. 12 what is known of lead 12.',
  '12 on my way: texts that to lead 12, and you take over.',
  'DONE 12, LOST 12, SPAM 12, SNOOZE 12 2h, CALL 12 tue 9, NOTE 12 gate code 4411.',
  'SCRIPT 12 hands back to the script.',
].join('\n');

/** Words that look like a booking never go to a caller by mistake. */
const NO_BOOKING = 'There is no booking to confirm. ? lists what can be texted.';

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
  if (/^(\?|commands)$/i.test(words)) return { is: 'help' };
  if (/^q(ueue)?$/i.test(words)) return { is: 'queue' };
  if (/^(ok\s+#?\d+|book\s+#?\d+\b.*|busy\s+\S.*)$/is.test(words))
    return { is: 'unclear', answer: NO_BOOKING };
  const verb = words.match(
    /^(done|lost|spam|snooze|script|call|note|take)\b\s*#?(\d{1,6})?\b\s*(.*)$/is,
  );
  if (verb)
    return (
      onVerb(verb[1]!.toLowerCase(), lead(verb[2]), verb[3]!.trim(), now, zone) ?? said(null, words)
    );
  const numbered = words.match(/^#?(\d{1,6})(?:[\s:,.]+(.*))?$/s);
  if (!numbered) return said(null, words);
  const rest = (numbered[2] ?? '').trim();
  return rest === ''
    ? { is: 'summary', lead: Number(numbered[1]) }
    : said(Number(numbered[1]), rest);
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
        ? { is: 'unclear', answer: `What shall be noted? NOTE ${lead ?? 12} gate code 4411` }
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
    return { is: 'unclear', answer: `Until when? For example: ${example}` };
  }
  const command: Command =
    verb === 'snooze' ? { do: 'snooze', until: when } : { do: 'call', at: when };
  return { is: 'command', lead, command };
}

function lead(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}
