import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { accepted } from '../validate.ts';
import { type Account, byId } from './account.ts';
import { page, type Query } from './page.ts';
import type { NumberRecord } from './shapes.ts';

interface ById {
  Params: { id: string };
}

/** Phone numbers: what they are, and what their calls and texts go to. */
export function numberRoutes(v2: FastifyInstance, account: Account): void {
  const { numbers } = account;
  v2.get<{ Querystring: Query }>('/phone_numbers', async ({ query }) => {
    const wanted = query['filter[phone_number]']?.replace(/\D/g, '');
    const found = numbers.filter(
      ({ phone_number }) => !wanted || phone_number.slice(1).includes(wanted),
    );
    return page(
      found.map(number => shown(account, number)),
      query,
    );
  });
  v2.get<ById>('/phone_numbers/:id', async ({ params }) => ({
    data: shown(account, byId(numbers, params.id)),
  }));
  v2.patch<ById>('/phone_numbers/:id', async ({ params, body }) => {
    const number = byId(numbers, params.id);
    const { connection_id } = accepted('number_change', body);
    if (connection_id) number.connection_id = byId(account.applications, connection_id).id;
    return { data: shown(account, number) };
  });
  voiceRoutes(v2, account);
  messagingRoutes(v2, account);
}

function voiceRoutes(v2: FastifyInstance, { numbers }: Account): void {
  v2.get<ById>('/phone_numbers/:id/voice', async ({ params }) => ({
    data: voice(byId(numbers, params.id)),
  }));
  v2.patch<ById>('/phone_numbers/:id/voice', async ({ params, body }) => {
    const number = byId(numbers, params.id);
    const { call_forwarding: forwarding = {} } = accepted('number_voice_change', body);
    const { call_forwarding_enabled, forwards_to } = { ...number.call_forwarding, ...forwarding };
    number.call_forwarding = {
      call_forwarding_enabled: call_forwarding_enabled ?? false,
      forwards_to: forwards_to ?? '',
    };
    return { data: voice(number) };
  });
}

function messagingRoutes(v2: FastifyInstance, { numbers, messagingProfiles }: Account): void {
  v2.get<ById>('/phone_numbers/:id/messaging', async ({ params }) => ({
    data: messaging(byId(numbers, params.id)),
  }));
  v2.patch<ById>('/phone_numbers/:id/messaging', async ({ params, body }) => {
    const number = byId(numbers, params.id);
    const { messaging_profile_id: profile } = accepted('number_messaging_change', body);
    if (profile !== undefined)
      number.messaging_profile_id = profile === '' ? null : byId(messagingProfiles, profile).id;
    return { data: messaging(number) };
  });
}

function shown(account: Account, { call_forwarding, ...number }: NumberRecord) {
  const { applications, messagingProfiles } = account;
  return {
    record_type: 'phone_number',
    ...number,
    call_forwarding_enabled: call_forwarding.call_forwarding_enabled,
    connection_name:
      applications.find(({ id }) => id === number.connection_id)?.application_name ?? null,
    messaging_profile_name:
      messagingProfiles.find(({ id }) => id === number.messaging_profile_id)?.name ?? null,
    inbound_call_screening: 'disabled',
    deletion_lock_enabled: false,
    external_pin: null,
    tags: [],
    created_at: '2026-01-05T18:10:00.000Z',
    purchased_at: '2026-01-05T18:10:00.000Z',
    updated_at: '2026-01-05T18:10:00.000Z',
  };
}

function voice({ id, phone_number, connection_id, call_forwarding }: NumberRecord) {
  return {
    record_type: 'voice_settings',
    id,
    phone_number,
    connection_id: connection_id ?? '',
    call_forwarding: { ...call_forwarding, forwarding_type: 'always' },
    inbound_call_screening: 'disabled',
    tech_prefix_enabled: false,
    translated_number: '',
    usage_payment_method: 'pay-per-minute',
  };
}

function messaging(number: NumberRecord) {
  const { id, phone_number, messaging_profile_id, country_iso_alpha2, phone_number_type } = number;
  const both = { domestic_two_way: true, international_inbound: true };
  return {
    record_type: 'messaging_settings',
    id,
    phone_number,
    messaging_profile_id,
    organization_id: randomUUID(),
    country_code: country_iso_alpha2,
    type: phone_number_type === 'toll_free' ? 'toll-free' : 'long-code',
    messaging_product: 'A2P',
    traffic_type: 'A2P',
    eligible_messaging_products: ['A2P'],
    features: {
      sms: { ...both, international_outbound: true },
      mms: { ...both, international_outbound: false },
    },
    tags: [],
  };
}
