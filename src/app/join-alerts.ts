/** Alerts in a storm: a phone that buzzes all the time is put away, so they become one text. */
import { type Instant, MINUTE, SECOND } from '../core/model.ts';
import { joinedAlert } from '../core/owner/replies.ts';
import type { OutboxRow } from '../store/outbox-row.ts';
import type { App } from './app.ts';
import { saveEffects } from './effects.ts';

/** So many alerts to a phone within the window go out one by one. */
const MOST = 3;
const WINDOW = 5 * MINUTE;
/** Those beyond are gathered for so long. */
const GATHERING = 20 * SECOND;

/** Within a write, just before delivery. */
export function joinAlerts(app: App, now: Instant): void {
  const { outbox, alerts } = app.store;
  const due = alerts.due(now).filter(isJoinable);
  for (const [phone, rows] of Map.groupBy(due, row => row.recipient)) {
    const sent = alerts.since(phone, now - WINDOW);
    if (sent.length + rows.length <= MOST) continue;
    const gatheredAt = (sent.at(-1) ?? 0) + GATHERING;
    if (sent.length >= MOST && gatheredAt > now) {
      for (const { id } of rows) outbox.defer(id, gatheredAt);
    } else if (rows.length > 1) {
      join(app, rows, now);
    }
  }
}

/** Danger waits for nothing, and neither does what a caller answered to the owner's own words. */
function isJoinable({ key, body, media }: OutboxRow): boolean {
  return /:alert:(urgent|update|new)\d+$/.test(key) && media === '[]' && !body.startsWith('DANGER');
}

function join(app: App, rows: OutboxRow[], now: Instant): void {
  const { alerts, conversations } = app.store;
  const [first] = rows;
  if (!first) return;
  const numbers = new Set(rows.flatMap(({ lead }) => lead ?? []));
  const leads = [...numbers].flatMap(number => conversations.get(number) ?? []);
  for (const { id } of rows) alerts.join(id, now);
  const text = { from: first.sender, to: first.recipient, body: joinedAlert(leads) };
  const why = `${rows.length} alerts at about the same time`;
  saveEffects(
    app,
    [
      {
        ...{ do: 'text', key: `joined:${first.key}`, kind: 'alert', ...text },
        ...{ media: [], why, notBefore: now, expiresAt: null },
      },
    ],
    { lead: null, now },
  );
}
