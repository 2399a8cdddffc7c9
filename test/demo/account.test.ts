/** The simulated account, asked with Telnyx's own SDK. */
import Telnyx from 'telnyx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fresh, ready } from '../../src/demo/account/states.ts';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { Application } from './application.ts';

const LINE = '+15125550100';
const CALLER = '+15125550142';
const URL = 'https://textback.example.com/webhooks/telnyx';

let company: PhoneCompany;
let telnyx: Telnyx;

beforeEach(async () => {
  company = await PhoneCompany.start({ speed: 1000 });
  company.webhooks.retryMs = { messaging: [5, 5], voice: [5, 5] };
  telnyx = new Telnyx({ apiKey: 'KEY', baseURL: company.apiUrl, maxRetries: 0 });
});

afterEach(() => company.close());

test('a wrong key is refused, the right one is told what is left', async () => {
  company.account.apiKey = 'KEY_of_somebody_else';
  await expect(telnyx.balance.retrieve()).rejects.toMatchObject({ status: 401 });
  company.account.apiKey = 'KEY';
  expect((await telnyx.balance.retrieve()).data).toMatchObject({ available_credit: '25.00' });
});

test('a fresh number is set up step by step, and its calls and texts are then told of', async () => {
  fresh(company.account, LINE);
  const [number] = (await telnyx.phoneNumbers.list({ filter: { phone_number: '15125550100' } }))
    .data;
  expect(number).toMatchObject({ phone_number: LINE, status: 'active', connection_id: null });
  const application = await Application.start(company);
  const url = application.url;
  company.deliverTo(null);
  const [dialling] = (await telnyx.outboundVoiceProfiles.list()).data;
  const voice = await telnyx.callControlApplications.create({
    application_name: 'textback',
    webhook_event_url: url,
    outbound: { outbound_voice_profile_id: dialling!.id! },
  });
  expect(voice.data).toMatchObject({ webhook_api_version: '1', active: true });
  await telnyx.callControlApplications.update(voice.data!.id!, {
    application_name: 'textback',
    webhook_event_url: url,
    webhook_api_version: '2',
  });
  const profile = await telnyx.messagingProfiles.create({
    name: 'textback',
    whitelisted_destinations: ['US'],
    webhook_url: url,
  });
  await telnyx.phoneNumbers.update(number!.id, { connection_id: voice.data!.id! });
  await telnyx.phoneNumbers.messaging.update(number!.id, {
    messaging_profile_id: profile.data!.id!,
  });
  expect((await telnyx.phoneNumbers.messaging.retrieve(number!.id)).data).toMatchObject({
    messaging_profile_id: profile.data!.id,
    type: 'long-code',
  });
  company.call({ from: CALLER, to: LINE });
  company.text({ from: CALLER, to: LINE, text: 'Hello' });
  await company.webhooks.settled();
  expect(application.types.toSorted()).toEqual(['call.initiated', 'message.received']);
  await application.close();
});

test('what is not there is not found, and what is not whole is refused', async () => {
  await expect(telnyx.callControlApplications.retrieve('1')).rejects.toMatchObject({ status: 404 });
  await expect(
    telnyx.post('/call_control_applications', { body: { application_name: 'textback' } }),
  ).rejects.toMatchObject({ status: 422 });
  await expect(telnyx.messaging10dlc.phoneNumberCampaigns.retrieve(LINE)).rejects.toMatchObject({
    status: 404,
  });
});

test('a registered number belongs to a campaign that the carriers have taken', async () => {
  ready(company.account, LINE, URL);
  const { assignmentStatus, campaignId } =
    await telnyx.messaging10dlc.phoneNumberCampaigns.retrieve(LINE);
  expect(assignmentStatus).toBe('ASSIGNED');
  expect(await telnyx.messaging10dlc.campaign.retrieve(campaignId)).toMatchObject({
    campaignStatus: 'MNO_PROVISIONED',
  });
});

test('a toll-free number is verified or not', async () => {
  company.account.tollFree.set('+18005550100', { status: 'Rejected', reason: 'no website' });
  const { records } = await telnyx.messagingTollfree.verification.requests.list({
    page: 1,
    page_size: 20,
    phone_number: '+18005550100',
  });
  expect(records).toMatchObject([{ verificationStatus: 'Rejected', reason: 'no website' }]);
});

test('webhooks that were given up can be had later, whole', async () => {
  company.deliverTo('http://127.0.0.1:1/nobody');
  company.call({ from: CALLER, to: LINE });
  const text = company.text({ from: CALLER, to: LINE, text: 'Hello' });
  await company.webhooks.settled();
  const since = new Date(Date.now() - 60_000).toISOString();
  const filter = { status: { eq: 'failed' as const }, started_at: { gte: since } };
  const failed = (await telnyx.webhookDeliveries.list({ filter, 'page[size]': 1 })).data;
  expect(failed).toHaveLength(1);
  const all = [];
  for await (const row of telnyx.webhookDeliveries.list({ filter, 'page[size]': 1 })) all.push(row);
  expect(all.map(({ webhook }) => webhook)).toEqual(company.webhooks.events.toReversed());
  const events = (await telnyx.callEvents.list()).data;
  expect(events).toMatchObject([{ name: 'call.initiated', type: 'webhook' }]);
  const records = await telnyx.detailRecords.list({ filter: { record_type: 'messaging' } });
  expect(records.data).toMatchObject([
    { uuid: text, direction: 'inbound', cli: CALLER, cld: LINE },
  ]);
  expect((await telnyx.messages.retrieve(text)).data).toMatchObject({ id: text, text: 'Hello' });
});

test('what was delivered is not among the failed, and some accounts keep nothing', async () => {
  const application = await Application.start(company);
  company.text({ from: CALLER, to: LINE, text: 'Hello' });
  await company.webhooks.settled();
  const list = (eq: 'failed' | 'delivered') =>
    telnyx.webhookDeliveries.list({ filter: { status: { eq } } });
  expect((await list('failed')).data).toEqual([]);
  expect((await list('delivered')).data).toHaveLength(1);
  company.account.keepsRecords = false;
  await expect(list('failed')).rejects.toMatchObject({ status: 403 });
  await application.close();
});
