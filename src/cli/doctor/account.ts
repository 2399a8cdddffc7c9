/** The account: is the key good, is there money, do the clocks agree. */
import { type Finding, finding } from '../../core/finding.ts';
import { SECOND } from '../../core/model.ts';
import type { Balance } from '../../telnyx/account.ts';
import { ok, type Site } from './site.ts';

/** Webhooks are refused beyond five minutes. */
const SKEW_LIMIT = 240 * SECOND;
const SKEW_NOTED = 10 * SECOND;
const LOW = 5;

/** Throws a UserError where nothing else about the account can be asked either. */
export async function checkAccount({ account, now }: Site): Promise<Finding[]> {
  const balance = await account.balance();
  return [ok('E502', 'Telnyx accepts the API key'), funds(balance), clock(balance, now())];
}

function funds({ available, currency }: Balance): Finding {
  const left = `${available.toFixed(2)} ${currency} left on the Telnyx account`;
  const fix = 'add funds in the portal (Billing), or switch on automatic payment';
  if (available <= 0) return finding('E506', null, `${left}: nothing is sent`, fix);
  return available < LOW ? finding('W506', null, `only ${left}`, fix) : ok('E506', left);
}

function clock({ date }: Balance, now: number): Finding {
  if (date === null) return ok('E505', 'Telnyx told no time to compare the clock with');
  const off = now - date;
  const seconds = Math.round(Math.abs(off) / SECOND);
  const message = `this machine's clock is ${seconds} s ${off < 0 ? 'behind' : 'ahead of'} Telnyx's`;
  const fix = 'set the clock by the network: `timedatectl set-ntp true`';
  if (Math.abs(off) > SKEW_LIMIT)
    return finding('E505', null, `${message}: its webhooks are refused as stale`, fix);
  if (Math.abs(off) > SKEW_NOTED) return finding('W505', null, message, fix);
  return ok('E505', 'the clock agrees with Telnyx');
}
