/**
 * Whether webhooks get here. Nobody but Telnyx can sign one, so this proves it in two halves: the
 * address leads to this program, and the last genuine webhook was accepted with this public key.
 */
import { type Finding, finding } from '../../core/finding.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import { WEBHOOK_PATH } from '../../http.ts';
import { openExisting } from '../../store/database.ts';
import { lastWebhookAt } from '../../store/health.ts';
import { whyNoAnswer } from '../../telnyx/request.ts';
import { ok } from './site.ts';

const PATIENCE = 10 * SECOND;

export async function checkReach({ server, database }: Settings, now: Instant): Promise<Finding[]> {
  const last = lastWebhook(database);
  return [...(await checkAddress(server.publicUrl)), heard(last, now)];
}

async function checkAddress(publicUrl: string | null): Promise<Finding[]> {
  if (publicUrl === null) {
    const message =
      'server.public_url is not set: whether Telnyx can reach this machine is unknown';
    const fix = 'set it to the https address of your tunnel or proxy';
    return [finding('W540', null, message, fix)];
  }
  const door = await knock(`${publicUrl}${WEBHOOK_PATH}`);
  if (door !== null) {
    const message = `${publicUrl} does not lead to textback: ${door}`;
    const fix =
      'start the daemon, then the tunnel or proxy before it; from some networks their own address cannot be reached: try it from a phone';
    return [finding('E541', null, message, fix)];
  }
  const trouble = await ailing(`${publicUrl}/healthz`);
  if (trouble !== null) {
    const message = `the daemon answers, but is in trouble: ${trouble}`;
    return [finding('E542', null, message, 'see its log')];
  }
  return [ok('E541', `${publicUrl} leads to textback, as seen from this machine`)];
}

/** An unsigned webhook is refused in words nobody else uses. Null: so it was; otherwise what came instead. */
async function knock(url: string): Promise<string | null> {
  const answer = await ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if ('failed' in answer) return answer.failed;
  const { error } = (answer.body ?? {}) as { error?: string };
  return answer.status === 401 && error === 'unsigned'
    ? null
    : `a webhook is answered with status ${answer.status}`;
}

/** Null: it is well, or does not say. */
async function ailing(url: string): Promise<string | null> {
  const answer = await ask(url, {});
  if ('failed' in answer || answer.status !== 503) return null;
  const { status } = (answer.body ?? {}) as { status?: string };
  return status ?? 'status 503';
}

async function ask(url: string, request: RequestInit) {
  try {
    const response = await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body: unknown = await response.json().catch(() => null);
    return { status: response.status, body };
  } catch (error) {
    return { failed: `no answer (${whyNoAnswer(error)})` };
  }
}

function lastWebhook(database: string): Instant | null {
  try {
    const db = openExisting(database);
    try {
      return lastWebhookAt(db);
    } finally {
      db.close();
    }
  } catch {
    // What is wrong with the database is told elsewhere.
    return null;
  }
}

function heard(at: Instant | null, now: Instant): Finding {
  if (at === null) {
    const message = 'no webhook of Telnyx has arrived yet: the public key is not proven';
    return finding('W543', null, message, 'run `textback doctor --call`, or text the line');
  }
  return ok(
    'W543',
    `the last webhook arrived ${ago(now - at)} ago, signed with telnyx.public_key as it was then`,
  );
}

function ago(ms: number): string {
  if (ms < 2 * MINUTE) return `${Math.max(0, Math.round(ms / SECOND))} s`;
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`;
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} h` : `${Math.round(ms / DAY)} days`;
}
