import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SignedWebhook } from '../../src/demo/signing.ts';
import { FORWARDED, Rig } from './rig.ts';

let rig: Rig;
let genuine: string;

const CALLER = '+15122000000';
const MINUTE = 60_000;

beforeAll(async () => {
  rig = await Rig.start();
  await rig.serve();
  rig.company.webhooks.hold();
  rig.company.call({ from: CALLER, to: FORWARDED });
  genuine = JSON.stringify({ data: rig.company.webhooks.events[0] });
});
afterAll(() => rig.close());

let recordedBefore: number;
beforeEach(() => {
  recordedBefore = rig.count('SELECT count(*) FROM inbox');
});

afterEach(() => {
  const log = rig.log.join('');
  expect(log).not.toContain(CALLER.slice(1));
  expect(log).not.toContain('KEY_of_the_test');
});

async function post({ body, headers }: SignedWebhook) {
  const answer = await fetch(`${rig.daemon.url}/webhooks/telnyx`, {
    method: 'POST',
    headers,
    body,
  });
  const { error, status } = (await answer.json()) as Record<string, string>;
  return { code: answer.status, says: error ?? status };
}

async function counted(outcome: string): Promise<number> {
  const metrics = await (await fetch(`${rig.daemon.url}/metrics`)).text();
  const line = metrics.split('\n').find(each => each.includes(`outcome="${outcome}"`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

const without = (signed: SignedWebhook, header: string): SignedWebhook => {
  const { [header]: _, ...headers } = signed.headers;
  return { ...signed, headers };
};
const ofType = (signed: SignedWebhook, type: string): SignedWebhook => ({
  ...signed,
  headers: { ...signed.headers, 'content-type': type },
});
const changed = (change: (data: Record<string, unknown>) => void): string => {
  const webhook = JSON.parse(genuine) as { data: Record<string, unknown> };
  change(webhook.data);
  return JSON.stringify(webhook);
};

const TURNED_AWAY: [string, () => SignedWebhook, number, string][] = [
  ['signed by somebody else', () => rig.company.forge(genuine), 401, 'forged'],
  [
    'changed on the way',
    () => ({ ...rig.company.sign(genuine), body: genuine.replace('incoming', 'outgoing') }),
    401,
    'forged',
  ],
  [
    'without a signature',
    () => without(rig.company.sign(genuine), 'telnyx-signature-ed25519'),
    401,
    'unsigned',
  ],
  ['without a time', () => without(rig.company.sign(genuine), 'telnyx-timestamp'), 401, 'unsigned'],
  [
    'signed six minutes ago',
    () => rig.company.sign(genuine, Date.now() - 6 * MINUTE),
    403,
    'stale',
  ],
  ['signed in the future', () => rig.company.sign(genuine, Date.now() + 6 * MINUTE), 403, 'stale'],
  ['signed far ahead', () => rig.company.sign(genuine, Date.now() + 60 * MINUTE), 503, 'early'],
  ['not JSON', () => rig.company.sign('{"data":'), 400, 'malformed'],
  ['not an object', () => rig.company.sign('[]'), 400, 'malformed'],
  [
    'without a leg',
    () => rig.company.sign(changed(data => Object.assign(data, { payload: {} }))),
    400,
    'malformed',
  ],
  ['empty', () => rig.company.sign(''), 400, 'malformed'],
  ['over 64 KB', () => rig.company.sign(`{"data":"${'x'.repeat(65_536)}"}`), 413, 'too_large'],
  [
    'a form',
    () => ofType(rig.company.sign(genuine), 'application/x-www-form-urlencoded'),
    415,
    'wrong_content_type',
  ],
  ['plain text', () => ofType(rig.company.sign(genuine), 'text/plain'), 415, 'wrong_content_type'],
  [
    'of API version 1',
    () => rig.company.sign('{"event_type":"call_initiated","payload":{}}'),
    422,
    'api_version_1',
  ],
  [
    'of a type nothing is done with',
    () => rig.company.sign(changed(data => Object.assign(data, { event_type: 'fax.received' }))),
    200,
    'ignored',
  ],
];

for (const [what, webhook, code, says] of TURNED_AWAY) {
  test(`a webhook ${what}: ${code} ${says}, nothing is recorded, and it is counted`, async () => {
    const before = await counted(says);
    expect(await post(webhook())).toEqual({ code, says });
    expect(rig.count('SELECT count(*) FROM inbox')).toBe(recordedBefore);
    expect(await counted(says)).toBe(before + 1);
  });
}

test('a genuine webhook is recorded once, however often it is played back', async () => {
  const signed = rig.company.sign(genuine);
  expect(await post(signed)).toEqual({ code: 200, says: 'recorded' });
  expect(await post(signed)).toEqual({ code: 200, says: 'duplicate' });
  expect(await post(rig.company.sign(genuine))).toEqual({ code: 200, says: 'duplicate' });
  expect(rig.count('SELECT count(*) FROM inbox')).toBe(recordedBefore + 1);
});

test('anything else is not there', async () => {
  for (const path of ['/', '/webhooks', '/webhooks/telnyx/x', '/.env']) {
    expect((await fetch(`${rig.daemon.url}${path}`)).status).toBe(404);
  }
  expect((await fetch(`${rig.daemon.url}/webhooks/telnyx`)).status).toBe(404);
});
