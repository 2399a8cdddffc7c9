/** A missed call becomes a lead and an opening, or is kept with the reason why not. */
import { isQueued } from '../core/guards.ts';
import { onMiss } from '../core/miss.ts';
import { HOUR, type Instant } from '../core/model.ts';
import type { Line } from '../core/settings.ts';
import type { CallRow } from '../store/calls.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';

/** `first`: the verdict is new. Later it is called again because a voicemail may have come in. */
export function applyMiss(
  app: App,
  call: CallRow,
  line: Line,
  from: string | null,
  now: Instant,
  first: boolean,
): void {
  const leftVoicemail = (call.voicemail ?? '').trim() !== '';
  const nowQueued = !first && call.lead === null && leftVoicemail && isQueued(call.skip, true);
  if (!first && !nowQueued) return;
  const { conversations } = app.store;
  const before = call.caller ? conversations.with(call.caller, line.number) : null;
  const miss = { call: call.id, line, from, leftVoicemail, because: call.because ?? '' };
  const decision = onMiss(before, miss, {
    settings: app.settings,
    record: recordOf(
      app,
      call,
      before?.state === 'closed' ? null : (before?.lastMessageAt ?? null),
      now,
    ),
    nextLead: conversations.nextLead(),
    now,
  });
  const lead = isQueued(decision.skip, leftVoicemail)
    ? (decision.conversation?.lead ?? null)
    : null;
  if (decision.conversation && lead !== null) conversations.save(decision.conversation);
  app.store.calls.save({ ...call, skip: decision.skip, lead });
  saveEffects(app, decision.effects, { lead, caller: call.caller, now });
}

function recordOf(app: App, call: CallRow, lastWroteAt: Instant | null, now: Instant) {
  const { numbers, outbox } = app.store;
  const caller = call.caller ?? '';
  return {
    optedOut: numbers.optedOut(caller) !== null,
    unreachable: numbers.unreachable(caller),
    lastOpeningAt: outbox.lastOpeningTo(caller),
    lastWroteAt,
    openingsThisHour: outbox.openingsSince(now - HOUR),
  };
}
