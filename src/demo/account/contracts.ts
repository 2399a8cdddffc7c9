import { z } from 'zod';

/** What the set-up endpoints take, from Telnyx's OpenAPI description. A change must name the application anew. */

const text = z.string();
const url = z.union([z.url(), z.literal('')]);
const flag = z.boolean().optional();

const application = z.looseObject({
  application_name: text.min(1),
  webhook_event_url: z.url(),
  webhook_api_version: z.enum(['1', '2']).optional(),
  active: flag,
  outbound: z.looseObject({ outbound_voice_profile_id: text.optional() }).optional(),
});

const messagingProfile = z.looseObject({
  name: text.min(1),
  whitelisted_destinations: z.array(z.string().regex(/^(\*|[A-Z]{2})$/)),
  webhook_url: url.nullish(),
  webhook_api_version: z.enum(['1', '2', '2010-04-01']).optional(),
  enabled: flag,
});

export const ACCOUNT_CONTRACTS = {
  application,
  messaging_profile: messagingProfile,
  messaging_profile_change: messagingProfile.partial(),
  voice_profile: z.looseObject({ name: text.min(1) }),
  number_change: z.looseObject({ connection_id: text.optional() }),
  number_messaging_change: z.looseObject({ messaging_profile_id: text.optional() }),
  number_voice_change: z.looseObject({
    call_forwarding: z
      .looseObject({ call_forwarding_enabled: flag, forwards_to: text.optional() })
      .optional(),
  }),
};
