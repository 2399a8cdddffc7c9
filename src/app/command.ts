/** What the owner does with a lead, from a phone or the terminal, in one transaction. */
import { randomUUID } from 'node:crypto';
import type { BookingCommand, Command } from '../core/command.ts';
import type { Conversation, Instant } from '../core/model.ts';
import { pretty } from '../core/numbers/numbers.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import type { Store } from '../store/store.ts';
import type { Deciding } from './app.ts';
import { ownerBooks } from './appointments.ts';
import { happen } from './happen.ts';

/** From the terminal. The daemon notices by itself and sends. Throws UserError. */
export function command(
  app: Deciding,
  leadNumber: number,
  command: Command | BookingCommand,
  now: Instant,
): Conversation {
  return app.store.write(() => {
    const lead = app.store.conversations.get(leadNumber);
    if (lead === null)
      throw new UserError('E401', `there is no lead ${leadNumber}`, '`textback leads` lists them');
    const obstacle = carryOut(app, lead, command, { by: null, cause: `cli:${randomUUID()}`, now });
    if (obstacle)
      throw new UserError('E402', obstacle, 'call them instead, or choose another time');
    return app.store.conversations.get(leadNumber) ?? lead;
  });
}

/** Within a transaction. `by`: the phone it was texted from. Says what stands in the way; null: nothing. */
export function carryOut(
  app: Deciding,
  lead: Conversation,
  command: Command | BookingCommand,
  { by, cause, now }: { by: PhoneNumber | null; cause: string; now: Instant },
): string | null {
  if (command.do === 'confirm' || command.do === 'book' || command.do === 'off') {
    return bookFor(app, lead, command, cause, now);
  }
  const obstacle = command.do === 'say' ? cannotText(app.store, lead) : null;
  if (obstacle) return obstacle;
  if (command.do === 'note') app.store.conversations.addNote(lead.lead, now, command.text);
  happen(app, lead, { kind: 'command', command, by }, cause, now);
  return null;
}

function bookFor(
  app: Deciding,
  lead: Conversation,
  command: BookingCommand,
  cause: string,
  now: Instant,
): string | null {
  const result = ownerBooks(app, lead, command, now);
  if ('obstacle' in result) return result.obstacle;
  const is = command.do === 'off' ? 'off' : 'confirmed';
  const change = { is, window: result.booked.window } as const;
  happen(app, lead, { kind: 'appointment', change }, cause, now);
  return null;
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
