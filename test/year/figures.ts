/** The figures of `textback stats`, counted again from what happened. */
import { SECOND } from '../../src/core/model.ts';
import type { Store } from '../../src/store/store.ts';
import type { Missed, Record } from './record.ts';
import { OWNER } from './year.ts';

export function figuresOf({ judged, sent, texts, leads }: Record, { db }: Store) {
  const leadOf = new Map([...leads].map(([lead, { caller, line }]) => [`${caller} ${line}`, lead]));
  const missed = judged.filter(({ answered }) => !answered).sort((one, other) => one.at - other.at);
  const arrived = sent.filter(
    ({ kind, answer, receipt }) =>
      kind === 'opening' && receipt !== 'failed' && !(answer === 'lost' && receipt === null),
  );
  const opening = new Map(arrived.map(text => [text.key, text]));
  const textedAt = (call: Missed) => opening.get(`opening:${call.id}`)?.at ?? null;
  const wrote = Map.groupBy(texts, ({ from, to }) => `${from} ${to}`);
  const repliedAt = (call: Missed) =>
    wrote.get(`${call.from} ${call.line}`)?.find(({ at }) => at >= call.at)?.at ?? null;
  const nextOpening = (call: Missed) => {
    const later = missed.filter(
      other => other.from === call.from && other.line === call.line && other.at > call.at,
    );
    return later.map(textedAt).find(at => at !== null) ?? Infinity;
  };
  const texted = missed.filter(call => textedAt(call) !== null);
  const done = Map.groupBy(
    texts.filter(({ from, text }) => from === OWNER && /^done \d/i.test(text)),
    ({ text }) => Number(/\d+/.exec(text)?.[0]),
  );
  const isDone = (call: Missed, lead: number) =>
    done.get(lead)?.some(({ at }) => at >= call.at) ?? false;
  const hasBooking = db
    .prepare<[number, number], number>(
      "SELECT 1 FROM bookings WHERE lead = ? AND state IN ('confirmed', 'done') AND created_at >= ?",
    )
    .pluck();
  const isBooked = (call: Missed, lead: number) => hasBooking.get(lead, call.at) === 1;
  const talkedAt = (call: Missed) =>
    judged.some(
      other =>
        other.answered &&
        other.from === call.from &&
        other.from !== null &&
        other.line === call.line &&
        other.at > call.at,
    );
  const leadsOf = (wanted: (call: Missed, lead: number) => boolean) =>
    new Set(
      missed.flatMap(call => {
        const lead =
          call.skip === 'skip_list' ? undefined : leadOf.get(`${call.from} ${call.line}`);
        return lead !== undefined && wanted(call, lead) ? [lead] : [];
      }),
    ).size;
  const seconds = texted
    .map(call => ((textedAt(call) ?? 0) - (call.judgedAt ?? 0)) / SECOND)
    .sort((a, b) => a - b);
  const replied = texted.filter(call => (repliedAt(call) ?? Infinity) < nextOpening(call)).length;
  return {
    missed_calls: missed.length,
    texted_back: texted.length,
    replied,
    recovered: leadsOf(
      (call, lead) =>
        repliedAt(call) !== null || talkedAt(call) || isBooked(call, lead) || isDone(call, lead),
    ),
    booked: leadsOf(isBooked),
    median_seconds_to_text: Number(
      (
        ((seconds[(seconds.length - 1) >> 1] ?? 0) + (seconds[seconds.length >> 1] ?? 0)) /
        2
      ).toFixed(1),
    ),
    reply_rate: Number((replied / texted.length).toFixed(3)),
  };
}
