import type { FastifyInstance } from 'fastify';
import { accepted, type Body } from '../validate.ts';
import { type Account, byId } from './account.ts';
import { page, type Query } from './page.ts';
import type { Application, MessagingProfile } from './shapes.ts';

interface ById {
  Params: { id: string };
}

interface Listed {
  Querystring: Query;
}

/** Voice applications, outbound voice profiles and messaging profiles: list, make, change. */
export function serviceRoutes(v2: FastifyInstance, account: Account): void {
  v2.get('/balance', async () => ({ data: balance(account) }));
  applicationRoutes(v2, account);
  messagingProfileRoutes(v2, account);
  v2.get<Listed>('/outbound_voice_profiles', async ({ query }) =>
    page(account.voiceProfiles.map(shownVoiceProfile), query),
  );
  v2.post('/outbound_voice_profiles', async ({ body }) => {
    const { name } = accepted('voice_profile', body);
    return { data: shownVoiceProfile(account.addVoiceProfile({ name })) };
  });
}

function applicationRoutes(v2: FastifyInstance, account: Account): void {
  v2.get<Listed>('/call_control_applications', async ({ query }) =>
    page(account.applications.map(shownApplication), query),
  );
  v2.get<ById>('/call_control_applications/:id', async ({ params }) => ({
    data: shownApplication(byId(account.applications, params.id)),
  }));
  v2.post('/call_control_applications', async ({ body }, reply) => {
    const made = account.addApplication(application(accepted('application', body)));
    reply.code(201);
    return { data: shownApplication(made) };
  });
  v2.patch<ById>('/call_control_applications/:id', async ({ params, body }) => {
    const known = byId(account.applications, params.id);
    Object.assign(known, application(accepted('application', body)));
    return { data: shownApplication(known) };
  });
}

function application(body: Body<'application'>): Partial<Application> {
  const { application_name, webhook_event_url, webhook_api_version, active, outbound } = body;
  return {
    application_name,
    webhook_event_url,
    ...(webhook_api_version && { webhook_api_version }),
    ...(active !== undefined && { active }),
    ...(outbound && { outbound }),
  };
}

function messagingProfileRoutes(v2: FastifyInstance, account: Account): void {
  const { messagingProfiles } = account;
  v2.get<Listed>('/messaging_profiles', async ({ query }) =>
    page(messagingProfiles.map(shownMessagingProfile), query),
  );
  v2.get<ById>('/messaging_profiles/:id', async ({ params }) => ({
    data: shownMessagingProfile(byId(messagingProfiles, params.id)),
  }));
  v2.post('/messaging_profiles', async ({ body }) => {
    const made = account.addMessagingProfile(profile(accepted('messaging_profile', body)));
    return { data: shownMessagingProfile(made) };
  });
  v2.patch<ById>('/messaging_profiles/:id', async ({ params, body }) => {
    const known = byId(messagingProfiles, params.id);
    Object.assign(known, profile(accepted('messaging_profile_change', body)));
    return { data: shownMessagingProfile(known) };
  });
}

function profile(body: Body<'messaging_profile_change'>): Partial<MessagingProfile> {
  const { name, enabled, webhook_url, webhook_api_version, whitelisted_destinations } = body;
  const given = { name, enabled, webhook_url, webhook_api_version, whitelisted_destinations };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function balance({ availableCredit }: Account) {
  return {
    record_type: 'balance',
    currency: 'USD',
    balance: availableCredit,
    credit_limit: '0.00',
    available_credit: availableCredit,
    pending: '0.00',
  };
}

function shownApplication(application: Application) {
  return {
    record_type: 'call_control_application',
    ...application,
    anchorsite_override: 'Latency',
    dtmf_type: 'RFC 2833',
    first_command_timeout: false,
    first_command_timeout_secs: 30,
    inbound: { sip_subdomain_receive_settings: 'from_anyone' },
    webhook_event_failover_url: '',
    webhook_timeout_secs: null,
    created_at: '2026-01-05T18:10:00.000Z',
    updated_at: '2026-01-05T18:10:00.000Z',
  };
}

function shownMessagingProfile(profile: MessagingProfile) {
  return {
    record_type: 'messaging_profile',
    ...profile,
    webhook_failover_url: '',
    mms_fall_back_to_sms: false,
    mobile_only: false,
    created_at: '2026-01-05T18:10:00.000Z',
    updated_at: '2026-01-05T18:10:00.000Z',
  };
}

function shownVoiceProfile(profile: Account['voiceProfiles'][number]) {
  return {
    record_type: 'outbound_voice_profile',
    ...profile,
    service_plan: 'global',
    traffic_type: 'conversational',
    whitelisted_destinations: ['US', 'CA'],
    created_at: '2026-01-05T18:10:00.000Z',
  };
}
