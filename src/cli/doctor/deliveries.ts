/** What Telnyx itself says of its webhooks of the last day. */
import { type Finding, finding } from '../../core/finding.ts';
import { DAY, HOUR } from '../../core/model.ts';
import { failedDeliveries } from '../../telnyx/records.ts';
import { plural } from '../page.ts';
import { ok, type Site } from './site.ts';

/** Refused with this by textback's own door: the signature does not fit the key. */
const UNAUTHORIZED = 401;

/** Throws UserErrors of the account. */
export async function checkDeliveries({ ask, now }: Site): Promise<Finding[]> {
  const failed = await failedDeliveries(ask, now() - DAY);
  if (failed === null) return [ok('W544', 'the account keeps no records of webhooks')];
  if (failed.length === 0) return [ok('W544', 'no webhook of the last day failed for good')];
  const lately = failed.filter(({ startedAt }) => startedAt > now() - HOUR);
  if (lately.some(({ lastAnswer }) => lastAnswer === UNAUTHORIZED)) {
    const message = "textback refused Telnyx's webhooks: telnyx.public_key is not the account's";
    const fix = 'copy the public key from the portal (Account, Keys & Credentials) into .env';
    return [finding('E545', null, message, fix)];
  }
  const message = `Telnyx could not deliver ${plural(failed.length, 'webhook')} in the last day`;
  return [
    finding(
      'W544',
      null,
      message,
      'what was missed is fetched by itself; see that the daemon runs',
    ),
  ];
}
