/** The parts of Telnyx's account that are read. */
import { z } from 'zod';

const text = z.string().nullish();
const flag = z.boolean().nullish();
const one = <T extends z.ZodType>(row: T) => z.looseObject({ data: row });
const list = <T extends z.ZodType>(row: T) => z.looseObject({ data: z.array(row) });

export const BalanceShape = one(z.looseObject({ available_credit: text, currency: text }));

const Phone = z.looseObject({
  id: z.string(),
  phone_number: z.string(),
  status: text,
  phone_number_type: text,
  country_iso_alpha2: text,
  connection_id: text,
  messaging_profile_id: text,
});
export const NumberList = list(Phone);

export const ForwardingShape = one(
  z.looseObject({
    call_forwarding: z.looseObject({ call_forwarding_enabled: flag, forwards_to: text }).nullish(),
  }),
);

const Application = z.looseObject({
  id: z.string(),
  application_name: text,
  active: flag,
  webhook_event_url: text,
  webhook_api_version: text,
  outbound: z.looseObject({ outbound_voice_profile_id: text }).nullish(),
});
export const ApplicationShape = one(Application);
export const ApplicationList = list(Application);

const Profile = z.looseObject({
  id: z.string(),
  name: text,
  enabled: flag,
  webhook_url: text,
  webhook_api_version: text,
  whitelisted_destinations: z.array(z.string()).nullish(),
});
export const ProfileShape = one(Profile);
export const ProfileList = list(Profile);

export const VoiceProfileList = list(z.looseObject({ id: z.string(), enabled: flag }));

export const AssignmentShape = z.looseObject({
  assignmentStatus: text,
  failureReasons: text,
  campaignId: text,
});
export const CampaignShape = z.looseObject({ campaignStatus: text, failureReasons: text });
export const VerificationList = z.looseObject({
  records: z.array(z.looseObject({ verificationStatus: text, reason: text })),
});

/** What has just been made. */
export const MadeShape = one(z.looseObject({ id: z.string() }));
