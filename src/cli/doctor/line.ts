/** One line on the Telnyx side: the number, the application its calls go to, and whether it may dial. */
import { type Finding, finding } from '../../core/finding.ts';
import type { Line } from '../../core/settings.ts';
import type { OwnedNumber, VoiceApplication } from '../../telnyx/account.ts';
import { registrationFindings } from './registration.ts';
import { AGAIN, ok, type Site } from './site.ts';
import { checkTexts } from './texts.ts';
import { webhookFinding } from './webhook-url.ts';

/** `where` of the line in the config; throws UserErrors of the account. */
export async function checkLine(site: Site, line: Line, where: string): Promise<Finding[]> {
  const owned = await site.account.number(line.number);
  if (owned === null) {
    const message = `${line.number} is not a number of this Telnyx account`;
    const fix = 'check the digits, or buy the number in the portal (Numbers)';
    return [finding('E510', where, message, fix)];
  }
  return [
    ownership(owned, where),
    ...(await checkForwarding(site, owned)),
    ...(await checkCalls(site, line, owned)),
    ...(await checkTexts(site, owned)),
    ...(await registrationFindings(site, owned)),
  ];
}

function ownership({ number, status }: OwnedNumber, where: string): Finding {
  if (status === 'active') return ok('E511', `${number} is yours and active`);
  const message = `${number} is not active: ${status.replaceAll('-', ' ')}`;
  return finding('E511', where, message, 'see what is open in the portal (Numbers)');
}

async function checkForwarding({ account }: Site, owned: OwnedNumber): Promise<Finding[]> {
  const to = await account.forwardsTo(owned.id);
  if (to === null) return [];
  const message = `Telnyx forwards the calls of ${owned.number} to ${to} itself: textback may never see them`;
  const fix = "switch call forwarding off in the number's voice settings in the portal";
  return [finding('W518', null, message, fix)];
}

async function checkCalls(site: Site, line: Line, owned: OwnedNumber): Promise<Finding[]> {
  const { number } = owned;
  if (owned.application === null) {
    return [finding('E512', null, `the calls of ${number} go to no voice application`, AGAIN)];
  }
  const application = await site.account.application(owned.application);
  if (application === null) {
    const message = `the calls of ${number} go to something that is not a voice application`;
    return [finding('E513', null, message, AGAIN)];
  }
  return [
    ...judge(application),
    webhookFinding('E516', application, site),
    dialling(line, application),
  ];
}

function judge({ name, active, version }: VoiceApplication): Finding[] {
  const what = `the voice application "${name}"`;
  return [
    active
      ? ok('E514', `${what} is active`)
      : finding('E514', null, `${what} is switched off`, AGAIN),
    version === '2'
      ? ok('E515', `${what} sends webhooks of version 2`)
      : finding('E515', null, `${what} sends webhooks of version ${version}, not 2`, AGAIN),
  ];
}

function dialling({ mode }: Line, { name, dialsBy }: VoiceApplication): Finding {
  if (mode === 'forwarded') return ok('E517', 'the line rings nobody, so it need not dial');
  if (dialsBy !== null) return ok('E517', `the voice application "${name}" may dial`);
  const message = `the voice application "${name}" has no outbound voice profile: it cannot ring your phone`;
  return finding('E517', null, message, AGAIN);
}
