import { randomUUID } from 'node:crypto';
import { CONNECTION_ID } from '../leg.ts';
import { Refusal } from '../refusal.ts';
import { MESSAGING_PROFILE_ID } from '../text-payloads.ts';
import type {
  Application,
  Assignment,
  MessagingProfile,
  NumberRecord,
  OutboundVoiceProfile,
  TollFreeStatus,
} from './shapes.ts';

/** The customer's account with the phone company. Empty at first; tests change it as they like. */
export class Account {
  /** The one key that is accepted; null: any. */
  apiKey: string | null = null;
  availableCredit = '25.00';
  /** Whether it keeps word of webhooks and calls for whoever asks later. */
  keepsRecords = true;
  /** How far the company's clock, as the `date` of its answers tells it, is ahead of this machine's. */
  clockAheadMs = 0;
  readonly numbers: NumberRecord[] = [];
  readonly applications: Application[] = [];
  readonly messagingProfiles: MessagingProfile[] = [];
  readonly voiceProfiles: OutboundVoiceProfile[] = [];
  /** By phone number. */
  readonly assignments = new Map<string, Assignment>();
  /** The carriers' word on a campaign, by its id. */
  readonly campaigns = new Map<string, string>();
  /** By toll-free number. */
  readonly tollFree = new Map<string, { status: TollFreeStatus; reason?: string }>();

  addNumber(phone: string, more: Partial<NumberRecord> = {}): NumberRecord {
    const number: NumberRecord = {
      id: newId(),
      phone_number: phone,
      status: 'active',
      phone_number_type: 'local',
      country_iso_alpha2: 'US',
      connection_id: null,
      messaging_profile_id: null,
      call_forwarding: { call_forwarding_enabled: false, forwards_to: '' },
      ...more,
    };
    this.numbers.push(number);
    return number;
  }

  /** The first application is the one that calls are about. */
  addApplication(more: Partial<Application> = {}): Application {
    const application: Application = {
      id: this.applications.length === 0 ? CONNECTION_ID : newId(),
      application_name: 'app',
      active: true,
      webhook_event_url: '',
      webhook_api_version: '1',
      outbound: {},
      ...more,
    };
    this.applications.push(application);
    return application;
  }

  /** The first profile is the one that texts are about. */
  addMessagingProfile(more: Partial<MessagingProfile> = {}): MessagingProfile {
    const profile: MessagingProfile = {
      id: this.messagingProfiles.length === 0 ? MESSAGING_PROFILE_ID : randomUUID(),
      name: 'profile',
      enabled: true,
      webhook_url: '',
      webhook_api_version: '2',
      whitelisted_destinations: ['US'],
      ...more,
    };
    this.messagingProfiles.push(profile);
    return profile;
  }

  addVoiceProfile(more: Partial<OutboundVoiceProfile> = {}): OutboundVoiceProfile {
    const profile = { id: newId(), name: 'Default', enabled: true, ...more };
    this.voiceProfiles.push(profile);
    return profile;
  }

  /** Where a line's calls or texts are told of; null: nothing is set up for them. */
  webhookUrl(phones: string[], about: 'call' | 'text'): string | null {
    const number = this.numbers.find(({ phone_number }) => phones.includes(phone_number));
    const url =
      about === 'call'
        ? this.applications.find(({ id }) => id === number?.connection_id)?.webhook_event_url
        : this.messagingProfiles.find(({ id }) => id === number?.messaging_profile_id)?.webhook_url;
    return url || null;
  }
}

/** The one with this id. Throws the Refusal Telnyx would answer. */
export function byId<T extends { id: string }>(rows: T[], id: string): T {
  const row = rows.find(row => row.id === id);
  if (!row) throw new Refusal('10005');
  return row;
}

/** Nineteen digits, as Telnyx numbers what belongs to voice. */
function newId(): string {
  const digits = BigInt(`0x${randomUUID().replaceAll('-', '')}`) % 10n ** 18n;
  return `1${String(digits).padStart(18, '0')}`;
}
