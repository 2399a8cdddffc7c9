/** What the owner has with Telnyx, in plain words: the number, and what its calls and texts go to. */
import type { z } from 'zod';
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';
import { UserError } from '../core/user-error.ts';
import {
  ApplicationList,
  ApplicationShape,
  BalanceShape,
  ForwardingShape,
  NumberList,
  ProfileList,
  ProfileShape,
  VoiceProfileList,
} from './account-shapes.ts';
import type { Answer, Ask } from './request.ts';

export interface Balance {
  available: number;
  currency: string;
  /** Telnyx's clock when it answered. */
  date: Instant | null;
}

export interface OwnedNumber {
  id: string;
  number: PhoneNumber;
  /** "active" is what it should be. */
  status: string;
  tollFree: boolean;
  /** Two letters. */
  country: string;
  /** Ids of what its calls and its texts go to. */
  application: string | null;
  profile: string | null;
}

export interface VoiceApplication {
  id: string;
  name: string;
  active: boolean;
  webhookUrl: string;
  version: string;
  /** The outbound voice profile, without which it cannot ring a phone. */
  dialsBy: string | null;
}

export interface TextProfile {
  id: string;
  name: string;
  enabled: boolean;
  webhookUrl: string;
  version: string;
  /** Two letters each, or "*". */
  destinations: string[];
}

/** Each throws the UserErrors of `asker`. */
export function telnyxAccount(ask: Ask) {
  return {
    async balance(): Promise<Balance> {
      const answer = await ask('/balance');
      const { available_credit, currency } = read(BalanceShape, answer)!.data;
      return {
        available: Number(available_credit),
        currency: currency ?? 'USD',
        date: answer.date,
      };
    },
    /** Null: the account has no such number. */
    async number(number: PhoneNumber): Promise<OwnedNumber | null> {
      const digits = number.replace(/\D/g, '');
      const answer = await ask(`/phone_numbers?filter[phone_number]=${digits}`);
      return numbersIn(answer).find(owned => owned.number === number) ?? null;
    },
    numbers: async () => numbersIn(await ask('/phone_numbers?page[size]=100')),
    /** Where Telnyx itself forwards the number's calls; null: nowhere. */
    async forwardsTo(numberId: string): Promise<string | null> {
      const voice = read(ForwardingShape, await ask(`/phone_numbers/${numberId}/voice`));
      const forwarding = voice?.data.call_forwarding;
      return forwarding?.call_forwarding_enabled ? (forwarding.forwards_to ?? '') : null;
    },
    async application(id: string): Promise<VoiceApplication | null> {
      const answer = read(ApplicationShape, await ask(`/call_control_applications/${id}`));
      return answer && applicationOf(answer.data);
    },
    async applications(): Promise<VoiceApplication[]> {
      const answer = await ask('/call_control_applications?page[size]=100');
      return (read(ApplicationList, answer)?.data ?? []).map(applicationOf);
    },
    async profile(id: string): Promise<TextProfile | null> {
      const answer = read(ProfileShape, await ask(`/messaging_profiles/${id}`));
      return answer && profileOf(answer.data);
    },
    async profiles(): Promise<TextProfile[]> {
      const answer = await ask('/messaging_profiles?page[size]=100');
      return (read(ProfileList, answer)?.data ?? []).map(profileOf);
    },
    /** Ids of the outbound voice profiles that are switched on. */
    async voiceProfiles(): Promise<string[]> {
      const answer = await ask('/outbound_voice_profiles?page[size]=100');
      const profiles = read(VoiceProfileList, answer)?.data ?? [];
      return profiles.filter(({ enabled }) => enabled !== false).map(({ id }) => id);
    },
  };
}

export type Account = ReturnType<typeof telnyxAccount>;

/** Null: there is no such thing. Throws a UserError for an answer of another shape. */
export function read<T extends z.ZodType>(shape: T, { body }: Answer): z.output<T> | null {
  if (body === null) return null;
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(
    'E504',
    `Telnyx answered something unexpected (${issue?.path.join('.')}: ${issue?.message})`,
    'check telnyx.api_url; if it is right, an update of textback may help',
  );
}

function numbersIn(answer: Answer): OwnedNumber[] {
  return (read(NumberList, answer)?.data ?? []).map(row => ({
    id: row.id,
    number: row.phone_number,
    status: row.status ?? 'unknown',
    tollFree: /toll.?free/.test(row.phone_number_type ?? ''),
    country: row.country_iso_alpha2 ?? 'US',
    application: row.connection_id || null,
    profile: row.messaging_profile_id || null,
  }));
}

function applicationOf(row: z.output<typeof ApplicationShape>['data']): VoiceApplication {
  return {
    id: row.id,
    name: row.application_name ?? '',
    active: row.active !== false,
    webhookUrl: row.webhook_event_url ?? '',
    version: row.webhook_api_version ?? '1',
    dialsBy: row.outbound?.outbound_voice_profile_id || null,
  };
}

function profileOf(row: z.output<typeof ProfileShape>['data']): TextProfile {
  return {
    id: row.id,
    name: row.name ?? '',
    enabled: row.enabled !== false,
    webhookUrl: row.webhook_url ?? '',
    version: row.webhook_api_version ?? '2',
    destinations: row.whitelisted_destinations ?? [],
  };
}
