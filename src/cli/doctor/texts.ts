/** The messaging profile of a line. */
import { type Finding, finding } from '../../core/finding.ts';
import type { OwnedNumber, TextProfile } from '../../telnyx/account.ts';
import { AGAIN, ok, type Site } from './site.ts';
import { webhookFinding } from './webhook-url.ts';

/** Throws UserErrors of the account. */
export async function checkTexts(site: Site, { number, profile }: OwnedNumber): Promise<Finding[]> {
  const assigned = profile === null ? null : await site.account.profile(profile);
  if (assigned === null) {
    const message = `${number} has no messaging profile: it cannot text`;
    return [finding('E520', null, message, AGAIN)];
  }
  return [...judge(assigned), webhookFinding('E523', assigned, site), reach(assigned, site)];
}

function judge({ name, enabled, version }: TextProfile): Finding[] {
  const what = `the messaging profile "${name}"`;
  return [
    enabled
      ? ok('E521', `${what} is switched on`)
      : finding('E521', null, `${what} is switched off: nothing is sent`, AGAIN),
    version === '2'
      ? ok('E522', `${what} sends webhooks of version 2`)
      : finding('E522', null, `${what} sends webhooks of version ${version}, not 2`, AGAIN),
  ];
}

function reach({ name, destinations }: TextProfile, { settings }: Site): Finding {
  const { countries } = settings.textBack;
  const missing = destinations.includes('*')
    ? []
    : countries.filter(country => !destinations.includes(country));
  if (missing.length === 0)
    return ok('E524', `the messaging profile "${name}" may text ${countries.join(', ')}`);
  const message = `the messaging profile "${name}" may not text ${missing.join(', ')}`;
  return missing.length === countries.length
    ? finding('E524', null, message, AGAIN)
    : finding('W524', null, message, `${AGAIN}, or shorten text_back.countries`);
}
