/** Whether webhooks are sent to where textback listens. */
import { type Finding, finding } from '../../core/finding.ts';
import { WEBHOOK_PATH } from '../../http.ts';
import { AGAIN, ok, type Site } from './site.ts';

/** Null: the config does not say how this machine is reached. */
function ownWebhookUrl({ settings: { server } }: Pick<Site, 'settings'>): string | null {
  return server.publicUrl === null ? null : `${server.publicUrl}${WEBHOOK_PATH}`;
}

export function webhookFinding(
  code: `E${number}`,
  { name, webhookUrl }: { name: string; webhookUrl: string },
  site: Site,
): Finding {
  const own = ownWebhookUrl(site);
  const goes = webhookUrl === '' ? 'nowhere' : `to ${webhookUrl}`;
  const isRight = own === null ? webhookUrl.endsWith(WEBHOOK_PATH) : webhookUrl === own;
  if (isRight) return ok(code, `the webhooks of "${name}" go ${goes}`);
  const should = own === null ? `an address ending in ${WEBHOOK_PATH}` : own;
  return finding(code, null, `the webhooks of "${name}" go ${goes}, not to ${should}`, AGAIN);
}
