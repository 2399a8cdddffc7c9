/** Accounts as they are met: just opened, left half done, working, and gone wrong. */
import type { Account } from './account.ts';

const CAMPAIGN = '823d6b1a-6ed6-41a3-9c50-c8ff41b682ba';

/** A number has been bought; nothing else has been done. */
export function fresh(account: Account, phone: string): void {
  account.addNumber(phone);
  account.addVoiceProfile();
}

/** Somebody clicked through the portal, and stopped: version 1, somebody else's address, no profile. */
export function halfSetUp(account: Account, phone: string): void {
  account.addVoiceProfile();
  const application = account.addApplication({ webhook_event_url: 'https://example.com' });
  account.addMessagingProfile();
  account.addNumber(phone, { connection_id: application.id });
}

/** Everything as it should be. `url`: where the webhooks go. */
export function ready(account: Account, phone: string, url: string): void {
  const outbound = { outbound_voice_profile_id: account.addVoiceProfile().id };
  const voice = account.addApplication({
    ...{ application_name: 'textback', webhook_event_url: url },
    ...{ webhook_api_version: '2', outbound },
  });
  const texts = account.addMessagingProfile({
    ...{ name: 'textback', webhook_url: url, whitelisted_destinations: ['US', 'CA'] },
  });
  account.addNumber(phone, { connection_id: voice.id, messaging_profile_id: texts.id });
  register(account, phone);
}

/** The number belongs to a 10DLC campaign that every carrier has taken. */
export function register(account: Account, phone: string): void {
  account.assignments.set(phone, { assignmentStatus: 'ASSIGNED', campaignId: CAMPAIGN });
  account.campaigns.set(CAMPAIGN, 'MNO_PROVISIONED');
}

/** It worked once; since then everything that can be switched off has been. */
export function broken(account: Account, phone: string): void {
  const voice = account.addApplication({ active: false, webhook_event_url: 'https://old.example' });
  const texts = account.addMessagingProfile({
    ...{ enabled: false, webhook_url: 'https://old.example', webhook_api_version: '1' },
    ...{ whitelisted_destinations: ['GB'] },
  });
  account.addNumber(phone, {
    ...{ connection_id: voice.id, messaging_profile_id: texts.id },
    call_forwarding: { call_forwarding_enabled: true, forwards_to: '+15125550188' },
  });
  account.assignments.set(phone, {
    assignmentStatus: 'FAILED_ASSIGNMENT',
    failureReasons: 'the campaign has no numbers left',
    campaignId: CAMPAIGN,
  });
  account.availableCredit = '-3.10';
}
