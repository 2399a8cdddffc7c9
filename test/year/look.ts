/** A look at the list and the calendar in between: what is wrong with them is noted. */
import { DAY, type Instant } from '../../src/core/model.ts';
import { inOrder, nextStep, rowOf } from '../../src/core/queue.ts';
import { bookingRows } from '../../src/store/booking-rows.ts';
import { countWithoutNextStep } from '../../src/store/figures.ts';
import type { Store } from '../../src/store/store.ts';
import { openLeads } from '../../src/store/waiting.ts';
import type { Chronicle } from './chronicle.ts';
import { CAPACITY, CLOSED, ZONE } from './year.ts';

export function look(store: Store, now: Instant, chronicle: Chronicle): void {
  const wrong = [...listAt(store, now), ...oversold(store, now)];
  const stamp = new Date(now).toISOString();
  chronicle.wrong.push(...wrong.map(words => `${stamp}: ${words}`));
  chronicle.looks += 1;
}

function listAt({ db }: Store, now: Instant): string[] {
  const clock = { now, zone: ZONE };
  const list = inOrder(openLeads(db, { now, limit: null, snoozed: true }), clock);
  const rows = list.map(lead => ({
    lead,
    row: rowOf(lead, { photos: 0, voicemail: null }, clock),
  }));
  const without = rows.filter(({ row }) => row.next_step === null);
  const counted = countWithoutNextStep(db, now);
  const lost = rows.filter(({ lead, row }) => {
    const { state, callbackAt, snoozedUntil, askedAt } = lead;
    const arranged = state === 'booked' || state === 'requested' || callbackAt !== null;
    const asks = state === 'asking' && askedAt !== null && now - askedAt < DAY;
    const has = arranged || asks || (snoozedUntil !== null && snoozedUntil > now);
    return has !== (row.next_step !== null);
  });
  const misplaced = list.flatMap((lead, index) => {
    const next = list[index + 1];
    if (!next || nextStep(lead, clock) !== null || nextStep(next, clock) !== null) return [];
    const urgency = Number(next.urgentBecause.length > 0) - Number(lead.urgentBecause.length > 0);
    const isWrong = urgency > 0 || (urgency === 0 && next.openedAt < lead.openedAt);
    return isWrong ? [`lead ${lead.lead} stands before ${next.lead}`] : [];
  });
  const open = db
    .prepare("SELECT count(*) FROM conversations WHERE state <> 'closed'")
    .pluck()
    .get();
  return [
    ...misplaced,
    ...lost.map(({ lead }) => `lead ${lead.lead} (${lead.state}) has the wrong next step`),
    ...(counted === without.length
      ? []
      : [`${counted} counted without a next step, ${without.length} are`]),
    ...(open === list.length ? [] : [`${open} leads are open, ${list.length} are on the list`]),
  ];
}

function oversold({ db }: Store, now: Instant): string[] {
  const from = new Date(now - 2 * DAY).toISOString().slice(0, 10);
  const live = bookingRows(db)
    .from(from)
    .filter(({ state }) => state !== 'off');
  const windows = Map.groupBy(live, ({ window }) => `${window.date} ${window.from}-${window.to}`);
  const full = [...windows].filter(([, sold]) => sold.length > CAPACITY);
  const closed = [...windows.keys()].filter(name => CLOSED.includes(name.slice(0, 10)));
  return [
    ...full.map(([name, { length }]) => `${name} is sold ${length} times`),
    ...closed.map(name => `${name} is sold on a day off`),
  ];
}
