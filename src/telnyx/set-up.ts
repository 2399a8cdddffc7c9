/** From the account as it is to the account as textback needs it: what would change, and the changing. */
import type { Account, OwnedNumber, TextProfile, VoiceApplication } from './account.ts';
import { read } from './account.ts';
import { MadeShape } from './account-shapes.ts';
import type { Ask } from './request.ts';

const NAME = 'textback';

export interface Wanted {
  webhookUrl: string;
  /** Whether it has to ring phones. */
  dials: boolean;
  /** Whose numbers are to be texted. */
  countries: string[];
}

export interface Change {
  /** For the person who is asked. */
  what: string;
  make(): Promise<void>;
}

interface Work {
  ask: Ask;
  account: Account;
  owned: OwnedNumber;
  wanted: Wanted;
  /** The account's other numbers: what they use is not changed. */
  others: OwnedNumber[];
}

/** Empty: nothing is missing. Throws UserErrors of the account; so do the changes. */
export async function changesFor(
  ask: Ask,
  account: Account,
  owned: OwnedNumber,
  wanted: Wanted,
): Promise<Change[]> {
  const others = (await account.numbers()).filter(({ id }) => id !== owned.id);
  const work = { ask, account, owned, wanted, others };
  return [...(await voiceChanges(work)), ...(await textChanges(work))];
}

async function voiceChanges(work: Work): Promise<Change[]> {
  const { ask, account, owned, wanted, others } = work;
  const shared = others.some(({ application }) => application === owned.application);
  const own = owned.application && !shared ? await account.application(owned.application) : null;
  const used =
    own ?? (await account.applications()).find(it => it.webhookUrl === wanted.webhookUrl);
  if (!used) return [makeApplication(work)];
  const changes = applicationChanges(work, used);
  if (used.id === owned.application) return changes;
  const make = () => assignApplication(ask, owned, used.id);
  return [
    ...changes,
    { what: `calls of ${owned.number} go to the voice application "${used.name}"`, make },
  ];
}

function makeApplication({ ask, account, owned, wanted }: Work): Change {
  const what = `a new voice application "${NAME}" for the calls of ${owned.number}: webhooks of version 2 to ${wanted.webhookUrl}`;
  const make = async () => {
    const body = {
      ...{ application_name: NAME, webhook_event_url: wanted.webhookUrl, webhook_api_version: '2' },
      ...(wanted.dials && { outbound: await dialling(ask, account) }),
    };
    const made = read(MadeShape, await ask('/call_control_applications', { method: 'POST', body }));
    await assignApplication(ask, owned, made?.data.id ?? '');
  };
  return { what: wanted.dials ? `${what}, and an outbound voice profile` : what, make };
}

function applicationChanges({ ask, account, wanted }: Work, app: VoiceApplication): Change[] {
  const { id, name, webhookUrl, version, active, dialsBy } = app;
  const dials = wanted.dials && dialsBy === null;
  const differs = [
    ...(webhookUrl === wanted.webhookUrl
      ? []
      : [`webhooks to ${wanted.webhookUrl} (now ${webhookUrl || 'nowhere'})`]),
    ...(version === '2' ? [] : [`API version 2 (now ${version})`]),
    ...(active ? [] : ['switched on']),
    ...(dials ? ['an outbound voice profile, to ring your phone'] : []),
  ];
  if (differs.length === 0) return [];
  const make = async () => {
    const body = {
      ...{ application_name: name || NAME, webhook_event_url: wanted.webhookUrl },
      ...{ webhook_api_version: '2', active: true },
      ...(dials && { outbound: await dialling(ask, account) }),
    };
    await ask(`/call_control_applications/${id}`, { method: 'PATCH', body });
  };
  return [{ what: `voice application "${name}": ${differs.join(', ')}`, make }];
}

async function dialling(ask: Ask, account: Account) {
  const [known] = await account.voiceProfiles();
  if (known) return { outbound_voice_profile_id: known };
  const body = { name: NAME };
  const made = read(MadeShape, await ask('/outbound_voice_profiles', { method: 'POST', body }));
  return { outbound_voice_profile_id: made?.data.id };
}

async function assignApplication(ask: Ask, { id }: OwnedNumber, connection_id: string) {
  await ask(`/phone_numbers/${id}`, { method: 'PATCH', body: { connection_id } });
}

async function textChanges(work: Work): Promise<Change[]> {
  const { ask, account, owned, wanted, others } = work;
  const shared = others.some(({ profile }) => profile === owned.profile);
  const own = owned.profile && !shared ? await account.profile(owned.profile) : null;
  const used = own ?? (await account.profiles()).find(it => it.webhookUrl === wanted.webhookUrl);
  if (!used) return [makeProfile(work)];
  const changes = profileChanges(work, used);
  if (used.id === owned.profile) return changes;
  const make = () => assignProfile(ask, owned, used.id);
  return [
    ...changes,
    { what: `texts of ${owned.number} go by the messaging profile "${used.name}"`, make },
  ];
}

function makeProfile({ ask, owned, wanted }: Work): Change {
  const { webhookUrl: webhook_url, countries } = wanted;
  const what = `a new messaging profile "${NAME}" for the texts of ${owned.number}: webhooks to ${webhook_url}, destinations ${countries.join(', ')}`;
  const make = async () => {
    const body = {
      ...{ name: NAME, webhook_url, webhook_api_version: '2' },
      whitelisted_destinations: countries,
    };
    const made = read(MadeShape, await ask('/messaging_profiles', { method: 'POST', body }));
    await assignProfile(ask, owned, made?.data.id ?? '');
  };
  return { what, make };
}

function profileChanges({ ask, wanted }: Work, profile: TextProfile): Change[] {
  const { id, name, webhookUrl, version, enabled, destinations } = profile;
  const { countries } = wanted;
  const missing = destinations.includes('*')
    ? []
    : countries.filter(it => !destinations.includes(it));
  const differs = [
    ...(webhookUrl === wanted.webhookUrl
      ? []
      : [`webhooks to ${wanted.webhookUrl} (now ${webhookUrl || 'nowhere'})`]),
    ...(version === '2' ? [] : [`API version 2 (now ${version})`]),
    ...(enabled ? [] : ['switched on']),
    ...(missing.length > 0 ? [`destinations ${missing.join(', ')}`] : []),
  ];
  if (differs.length === 0) return [];
  const body = {
    ...{ webhook_url: wanted.webhookUrl, webhook_api_version: '2', enabled: true },
    whitelisted_destinations: [...destinations, ...missing],
  };
  const make = async () => {
    await ask(`/messaging_profiles/${id}`, { method: 'PATCH', body });
  };
  return [{ what: `messaging profile "${name}": ${differs.join(', ')}`, make }];
}

async function assignProfile(ask: Ask, { id }: OwnedNumber, profile: string) {
  const body = { messaging_profile_id: profile };
  await ask(`/phone_numbers/${id}/messaging`, { method: 'PATCH', body });
}
