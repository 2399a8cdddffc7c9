/** Whether the carriers let the line's texts through at all: an unregistered number's vanish without a word. */
import { type Finding, finding } from '../../core/finding.ts';
import type { OwnedNumber } from '../../telnyx/account.ts';
import { registrationOf } from '../../telnyx/registration.ts';
import { ok, type Site } from './site.ts';

/** Throws UserErrors of the account. */
export async function registrationFindings(site: Site, owned: OwnedNumber): Promise<Finding[]> {
  const { is, of, state, fix } = await registrationOf(site.ask, owned);
  const code = owned.tollFree ? 'E531' : 'E530';
  const message = `${of} of ${owned.number}: ${state}`;
  if (is === 'through' || is === 'not_needed') return [ok(code, message)];
  if (is === 'partly')
    return [finding('W530', null, `${message}; some carriers may swallow texts`, fix)];
  const until = owned.tollFree ? 'it is verified' : 'this is done';
  return [finding(code, null, `${message}; texts will be swallowed until ${until}`, fix)];
}
