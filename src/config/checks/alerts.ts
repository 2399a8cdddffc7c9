import { type Finding, finding } from '../../core/finding.ts';
import { type Picked, pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';

/** Alerts escalate down the list: the first at once, each later one not before the one above. */
export function checkAlerts({ data, where }: Source): Finding[] {
  const alerts = pick(data, 'owner.alerts.*');
  if (alerts.length === 0) return [];
  const hasty = alerts.filter(
    (alert, index) => index > 0 && delay(alert) < delay(alerts[index - 1]!),
  );
  const findings = hasty.map(({ path }) => outOfOrder(where([...path, 'after_minutes'])));
  const first = Math.min(...alerts.map(delay));
  return first > 0 ? [...findings, nobodyAtOnce(where(['owner', 'alerts']), first)] : findings;
}

function delay({ value }: Picked): number {
  const minutes = (value as { after_minutes?: unknown }).after_minutes ?? 0;
  return typeof minutes === 'number' ? minutes : 0;
}

function outOfOrder(where: string): Finding {
  const message = 'this alert goes out before the one above it';
  return finding('W201', where, message, 'sort owner.alerts by after_minutes, smallest first');
}

function nobodyAtOnce(where: string, minutes: number): Finding {
  const message = `nobody hears of an urgent lead for the first ${minutes} minutes`;
  return finding('W202', where, message, 'leave after_minutes out of the first alert');
}
