import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { broken, fresh, halfSetUp, ready, register } from '../../src/demo/account/states.ts';
import { eventually } from '../end-to-end/house.ts';
import { begin, textback, widest } from './command-line.ts';
import { CALLER, freePort, LINE, OWNER, type Town, town, write } from './town.ts';

async function doctor({ config }: Town) {
  const { status, out } = await textback(['doctor', '--json', '-c', config]);
  const findings = JSON.parse(out || 'null') as Finding[];
  const bad = findings.filter(({ level }) => level !== 'ok').map(({ code }) => code);
  const says = (code: string) => findings.find(finding => finding.code === code)?.message ?? '';
  return { status, findings, bad, says };
}

/** Everything in order, the daemon running, and one webhook received. */
async function wellKept(options: Parameters<typeof write>[1] = {}): Promise<Town> {
  const place = await town();
  ready(place.company.account, LINE, place.webhookUrl);
  write(place, options);
  const { app } = await place.serve();
  place.company.text({ from: CALLER, to: LINE, text: 'Hello' });
  await eventually(() => app.store.conversations.newest(1).length === 1);
  return place;
}

test('where all is well every check says so, and the status is 0', async () => {
  const place = await wellKept({ mode: 'ring' });
  const { status, findings, bad } = await doctor(place);
  expect(bad).toEqual([]);
  expect(status).toBe(0);
  const codes = 'E100 E314 E309 E316 E541 W543 E502 E506 E505 E511 E514 E515 E516 E517';
  const more = 'E521 E522 E523 E524 E530 W544';
  expect(findings.map(({ code }) => code)).toEqual(`${codes} ${more}`.split(' '));
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(['code', 'level', 'where', 'message', 'fix']);
  }
});

test('read by a person it fits 80 columns, names no code where all is well, and no key', async () => {
  const place = await wellKept();
  place.company.account.assignments.clear();
  const { status, out } = await textback(['doctor', '-c', place.config]);
  expect(status).toBe(1);
  expect(widest(out)).toBeLessThanOrEqual(80);
  expect(out).toMatch(/ok +Telnyx accepts the API key\n/);
  expect(out).toMatch(/WRONG .*the number belongs to no campaign; texts will\s+be swallowed/);
  expect(out).toContain('1 thing to put right.');
  expect(out).not.toContain('KEY_of_the_test');
});

test('a number fresh from the shop lacks an application, a profile and a campaign', async () => {
  const place = await town();
  fresh(place.company.account, LINE);
  write(place);
  await place.serve();
  const { status, bad } = await doctor(place);
  expect(status).toBe(1);
  expect(bad).toEqual(['W543', 'E512', 'E520', 'E530']);
});

test('an account left half done sends version 1 to somebody else and may not dial', async () => {
  const place = await town();
  halfSetUp(place.company.account, LINE);
  write(place, { mode: 'ring' });
  await place.serve();
  const { bad, says } = await doctor(place);
  expect(bad).toEqual(['W543', 'E515', 'E516', 'E517', 'E520', 'E530']);
  expect(says('E516')).toContain(`https://example.com, not to ${place.webhookUrl}`);
});

test('an account where everything is switched off is told piece by piece', async () => {
  const place = await town();
  broken(place.company.account, LINE);
  write(place);
  await place.serve();
  const { bad, says } = await doctor(place);
  const voice = ['W518', 'E514', 'E515', 'E516'];
  const texts = ['E521', 'E522', 'E523', 'E524', 'E530'];
  expect(bad).toEqual(['W543', 'E506', ...voice, ...texts]);
  expect(says('E530')).toContain('failed assignment: the campaign has no numbers left');
});

test('a number of somebody else is pointed at in the config', async () => {
  const place = await wellKept();
  place.company.account.numbers.length = 0;
  const { findings, bad } = await doctor(place);
  expect(bad).toEqual(['E510']);
  expect(findings.find(({ code }) => code === 'E510')?.where).toBe('textback.yaml:4:15');
});

test('a key that Telnyx refuses is one finding, and nothing else is asked', async () => {
  const place = await wellKept();
  place.company.account.apiKey = 'KEY_that_is_new';
  const { bad, findings } = await doctor(place);
  expect(bad).toEqual(['E502']);
  expect(findings.at(-1)?.code).toBe('E502');
});

test('a Telnyx that cannot be reached is one finding', async () => {
  const place = await wellKept({ apiUrl: `http://127.0.0.1:${await freePort()}/v2` });
  expect((await doctor(place)).bad).toEqual(['E501']);
});

test('without keys this machine is still looked at, and the status says the config is wrong', async () => {
  const place = await town();
  writeFileSync(
    place.config,
    `business: { name: Acme, timezone: UTC }
telnyx: { api_key: "\${TELNYX_API_KEY}", public_key: "\${TELNYX_PUBLIC_KEY}" }
lines: [{ number: "${LINE}" }]
owner: { phones: ["${OWNER}"] }
`,
  );
  const { status, bad, findings } = await doctor(place);
  expect(status).toBe(2);
  expect(bad).toEqual(['E120', 'E120', 'E301', 'E316']);
  expect(findings.some(({ code, level }) => code === 'E314' && level === 'ok')).toBe(true);
});

test('a config that is not there is a finding too', async () => {
  const { status, bad } = await doctor({ ...(await town()), config: '/nowhere/textback.yaml' });
  expect({ status, bad }).toEqual({ status: 2, bad: ['E100'] });
});

test('a daemon that does not run, an address that leads nowhere', async () => {
  const place = await wellKept({ publicUrl: `http://127.0.0.1:${await freePort()}` });
  const { bad, says } = await doctor(place);
  expect(bad).toEqual(['E541', 'E516', 'E523']);
  expect(says('E541')).toContain('no answer (ECONNREFUSED)');
});

test('an address that leads to something else is not taken for textback', async () => {
  const place = await town();
  ready(place.company.account, LINE, place.webhookUrl);
  write(place, { publicUrl: new URL(place.company.apiUrl).origin });
  await place.serve();
  const { says } = await doctor(place);
  expect(says('E541')).toContain('a webhook is answered with status 404');
});

test('a clock that is minutes off is told before webhooks are refused for it', async () => {
  const place = await wellKept();
  place.company.account.clockAheadMs = 60_000;
  expect((await doctor(place)).bad).toEqual(['W505']);
  place.company.account.clockAheadMs = -600_000;
  const { bad, says } = await doctor(place);
  expect(bad).toEqual(['E505']);
  expect(says('E505')).toMatch(/clock is \d+ s ahead of Telnyx's/);
});

test('a campaign that carriers still look at is a warning, one they refused is not', async () => {
  const place = await wellKept();
  const { account } = place.company;
  const [id] = account.campaigns.keys();
  account.campaigns.set(id!, 'MNO_PENDING');
  expect(await doctor(place)).toMatchObject({ status: 0, bad: ['W530'] });
  account.campaigns.set(id!, 'MNO_REJECTED');
  expect(await doctor(place)).toMatchObject({ status: 1, bad: ['E530'] });
  account.assignments.get(LINE)!.assignmentStatus = 'PENDING_ASSIGNMENT';
  expect(await doctor(place)).toMatchObject({ status: 1, bad: ['E530'] });
  register(account, LINE);
  expect(await doctor(place)).toMatchObject({ status: 0, bad: [] });
});

test('a toll-free number needs to be verified', async () => {
  const place = await wellKept();
  const { account } = place.company;
  account.numbers[0]!.phone_number_type = 'toll_free';
  expect((await doctor(place)).says('E531')).toContain('never asked for; texts will be swallowed');
  account.tollFree.set(LINE, { status: 'In Progress' });
  expect((await doctor(place)).says('E531')).toContain(
    'in progress; texts will be swallowed until',
  );
  account.tollFree.set(LINE, { status: 'Verified' });
  expect((await doctor(place)).bad).toEqual([]);
});

test('a public key that is not the account’s is known by the webhooks textback refused', async () => {
  const place = await town();
  ready(place.company.account, LINE, place.webhookUrl);
  write(place, { publicKey: Buffer.alloc(32, 7).toString('base64') });
  place.company.webhooks.retryMs = { messaging: [5], voice: [5] };
  await place.serve();
  place.company.text({ from: CALLER, to: LINE, text: 'Hello' });
  await place.company.webhooks.settled();
  const { bad, says } = await doctor(place);
  expect(bad).toEqual(['W543', 'E545']);
  expect(says('E545')).toContain("telnyx.public_key is not the account's");
});

test('an account without records is not at fault', async () => {
  const place = await wellKept();
  place.company.account.keepsRecords = false;
  const { bad, says } = await doctor(place);
  expect(bad).toEqual([]);
  expect(says('W544')).toContain('keeps no records');
});

test('--call watches one call: it came through, how long it rang, and who took it', async () => {
  const place = await wellKept({ mode: 'ring' });
  place.company.phone(OWNER, { answers: 'press-1' });
  const watched = await watching(place);
  const call = place.company.call({ from: CALLER, to: LINE });
  await eventually(
    () => call.state,
    state => state === 'bridged',
  );
  call.hangUp();
  const { status, out, err } = await watched.done;
  expect(err).toContain('Call (512) 555-0100 from somebody else’s phone now');
  expect(out).toContain('a call from (512) 555-0142 reached (512) 555-0100');
  expect(out).toMatch(/\(512\) 555-0199 took it, after \d+ s\n/);
  expect(status).toBe(0);
});

test('--call tells a miss, and why it was one', async () => {
  const place = await wellKept();
  const watched = await watching(place);
  place.company.call({ from: CALLER, to: LINE });
  const { status, out } = await watched.done;
  expect(out).toMatch(/it was missed.*: it was forwarded here because/);
  expect(status).toBe(0);
});

test('--call tells a carrier that hides who called', async () => {
  const place = await wellKept();
  const watched = await watching(place);
  place.company.call({ from: OWNER, to: LINE });
  const { status, out } = await watched.done;
  expect(out).toContain('(E552)');
  expect(status).toBe(1);
});

/** Resolves when the program waits for the call. */
async function watching({ config }: Town) {
  const watched = begin(['doctor', '--call', '-c', config]);
  await eventually(() => watched.ran.err.includes('Waiting up to'));
  return watched;
}
