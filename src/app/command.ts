/** What the owner does with a lead, from a phone or the terminal, in one transaction. */
import { randomUUID } from 'node:crypto';
import type { Command } from '../core/command.ts';
import type { Conversation, Instant } from '../core/model.ts';
import { pretty } from '../core/numbers.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import type { Store } from '../store/store.ts';
import type { Deciding } from './app.ts';
import { happen } from './happen.ts';

/** From the terminal. The daemon notices by itself and sends. Throws UserError. */
export function command(
  app: Deciding,
  leadNumber: number,
  command: Command,
  now: Instant,
): Conversation {
  return app.store.write(() => {
    const lead = app.store.conversations.get(leadNumber);
    if (lead === null)
      throw new UserError('E401', `there is no lead ${leadNumber}`, '`textback leads` lists them');
    const obstacle = command.do === 'say' ? cannotText(app.store, lead) : null;
    if (obstacle) throw new UserError('E402', obstacle, 'call them instead');
    return carryOut(app, lead, command, { by: null, cause: `cli:${randomUUID()}`, now });
  });
}

/** Within a transaction. `by`: the phone it was texted from. */
export function carryOut(
  app: Deciding,
  lead: Conversation,
  command: Command,
  { by, cause, now }: { by: PhoneNumber | null; cause: string; now: Instant },
): Conversation {
  if (command.do === 'note') app.store.conversations.addNote(lead.lead, now, command.text);
  return happen(app, lead, { kind: 'command', command, by }, cause, now);
}

/** Null: nothing stands in the way. */
export function cannotText(store: Store, { lead, caller }: Conversation): string | null {
  if (caller === null) return `Lead ${lead} hides its number and cannot be texted.`;
  if (store.numbers.optedOut(caller))
    return `Lead ${lead} wants no more texts. Call them: ${pretty(caller)}.`;
  if (store.numbers.unreachable(caller))
    return `Lead ${lead} cannot receive texts. Call them: ${pretty(caller)}.`;
  return null;
}
