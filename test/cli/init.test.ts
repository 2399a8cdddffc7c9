import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { init } from '../../src/cli/init/init.ts';
import { QUESTIONS } from '../../src/cli/init/questions.ts';
import { load } from '../../src/config/load.ts';
import { fresh, halfSetUp, ready } from '../../src/demo/account/states.ts';
import { eventually } from '../end-to-end/house.ts';
import { type Ran, textback, widest } from './command-line.ts';
import { CALLER, KEY, LINE, OWNER, type Town, town } from './town.ts';

/** The answers of a person who has no config yet, in the order of the questions. */
function answersIn({ company }: Town): [ask: string, typed: string][] {
  return [
    ['Telnyx API key', KEY],
    ['Telnyx public key', company.publicKey],
    ['Name of the business', "Mike's Plumbing"],
    ['Time zone', 'Central'],
    ['How do calls come in', ''],
    ['Your own cell phone', '512-555-0199'],
    ['Address at which Telnyx', ''],
    ['Look at hours', ''],
    ['Change it?', ''],
  ];
}

/** init at a terminal: types each answer when its question shows. Returns the status and all that was shown. */
async function typing(place: Town, answers: [string, string][]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', chunk => (shown += chunk));
  const { config, company, publicUrl } = place;
  const options = { apiUrl: company.apiUrl, listen: new URL(publicUrl).host };
  const done = init(config, options, { input, output });
  for (const [question, typed] of answers) {
    await Promise.race([eventually(() => shown.includes(question)), done]);
    for (const letter of typed) input.write(letter);
    input.write('\r');
  }
  return { status: await done, shown };
}

/** init without a terminal. */
function flags(place: Town, ...more: string[]): Promise<Ran> {
  const { config, company, publicUrl, folder } = place;
  const key = join(folder, 'key');
  writeFileSync(key, `${KEY}\n`);
  const telnyx = ['--api-key-file', key, '--public-key', company.publicKey];
  const where = ['--api-url', company.apiUrl, '--listen', new URL(publicUrl).host];
  const who = ['--name', "Mike's Plumbing", '--timezone', 'Central', '--cell', OWNER];
  const to = ['--public-url', publicUrl];
  return textback(['init', '-c', config, '--yes', ...telnyx, ...where, ...who, ...to, ...more]);
}

const requests = ({ company: { account } }: Town) =>
  JSON.stringify([account.numbers, account.applications, account.messagingProfiles]);

test('from nothing to a text sent takes fewer than ten answers and no editor', async () => {
  const place = await town();
  const { company } = place;
  fresh(company.account, LINE);
  const answers = answersIn(place).map(([question, typed]): [string, string] => [
    question,
    question.startsWith('Address') ? place.publicUrl : typed,
  ]);
  expect(answers.length).toBeLessThan(10);
  const { status, shown } = await typing(place, answers);
  expect(shown).not.toContain(KEY);
  expect(shown).toContain('Your Telnyx number is +15125550100.');
  // The texts of an unregistered number are swallowed: something is left to be done.
  expect(status).toBe(1);
  expect(shown).toContain('10DLC');
  const daemon = await place.serve();
  company.call({ from: CALLER, to: LINE });
  await eventually(() => company.texts.length === 1);
  expect(company.texts[0]).toMatchObject({ from: LINE, to: CALLER });
  await daemon.close();
});

test('a key that Telnyx refuses is asked for again, and nothing else is lost', async () => {
  const place = await town();
  fresh(place.company.account, LINE);
  const [, ...others] = answersIn(place);
  const answers = [['Telnyx API key', 'KEY_of_somebody_else'], ['once more', KEY], ...others];
  const { shown } = await typing(place, answers.slice(0, -1) as typeof others);
  expect(shown).toContain('Telnyx does not accept the API key. Please copy it once more.');
  expect(readFileSync(join(place.folder, '.env'), 'utf8')).toContain(`TELNYX_API_KEY=${KEY}\n`);
});

test('without a terminal the flags answer, .env is the owner’s alone, and no key is shown', async () => {
  const place = await town();
  fresh(place.company.account, LINE);
  const { out, err } = await flags(place, '--mode', 'ring', '--owner', 'Mike');
  expect(err).toBe('');
  expect(out).not.toContain(KEY);
  expect(readFileSync(place.config, 'utf8')).not.toContain(KEY);
  const env = join(place.folder, '.env');
  expect(statSync(env).mode & 0o777).toBe(0o600);
  expect(readFileSync(env, 'utf8')).toContain(`TELNYX_API_KEY=${KEY}\n`);
  const { settings, findings } = load(place.config, {});
  expect(findings).toEqual([]);
  expect(settings.business).toMatchObject({ owner: 'Mike', timezone: 'America/Chicago' });
  expect(settings.lines[0]).toMatchObject({
    number: LINE,
    mode: 'ring',
    ring: { phones: [OWNER] },
  });
  const [application] = place.company.account.applications;
  expect(application).toMatchObject({
    webhook_event_url: place.webhookUrl,
    webhook_api_version: '2',
    outbound: { outbound_voice_profile_id: expect.stringMatching(/^\d+$/) },
  });
  expect(place.company.account.numbers[0]).toMatchObject({ connection_id: application?.id });
});

test('run again it keeps the files and finds nothing to change', async () => {
  const place = await town();
  ready(place.company.account, LINE, place.webhookUrl);
  const first = await flags(place);
  expect(first).toMatchObject({ status: 0, err: '' });
  const edited = `${readFileSync(place.config, 'utf8')}# mine\n`;
  writeFileSync(place.config, edited);
  const before = requests(place);
  const second = await flags(place, '--name', 'Another');
  expect(second).toMatchObject({ status: 0, err: '' });
  expect(second.out).toContain('textback.yaml is there and is kept.');
  expect(second.out).toContain('Telnyx is set up for +15125550100 already.');
  expect(readFileSync(place.config, 'utf8')).toBe(edited);
  expect(requests(place)).toBe(before);
});

test('what is half done is shown as it is and as it would be, and left alone on a no', async () => {
  const place = await town();
  halfSetUp(place.company.account, LINE);
  const before = requests(place);
  const answers = answersIn(place).map(([question, typed]): [string, string] => {
    if (question.startsWith('Address')) return [question, place.publicUrl];
    return question === 'Change it?' ? [question, 'n'] : [question, typed];
  });
  const { status, shown } = await typing(place, answers);
  expect(status).toBe(1);
  expect(shown).toContain('API version 2 (now 1)');
  expect(shown).toContain('(now https://example.com)');
  expect(requests(place)).toBe(before);
});

test('an application that another number uses is not taken from it', async () => {
  const place = await town();
  const { account } = place.company;
  halfSetUp(account, LINE);
  account.addNumber('+15125550177', { connection_id: account.applications[0]!.id });
  await flags(place, '--line', LINE);
  expect(account.applications[0]).toMatchObject({ webhook_event_url: 'https://example.com' });
  expect(account.applications[1]).toMatchObject({ webhook_event_url: place.webhookUrl });
  expect(account.numbers[0]!.connection_id).toBe(account.applications[1]!.id);
});

test('the modes and the carriers’ codes are explained in 80 columns', async () => {
  const place = await town();
  ready(place.company.account, LINE, place.webhookUrl);
  const { out } = await flags(place);
  expect(out).toContain('**004*15125550100#');
  expect(out).toContain('*715125550100');
  expect(out).toContain('check with your carrier');
  expect(widest(out.slice(out.indexOf('Make your carrier')))).toBeLessThanOrEqual(80);
});

test('what is missing without a terminal is named at once, and nothing is written', async () => {
  const place = await town();
  fresh(place.company.account, LINE);
  const { status, err } = await textback(['init', '-c', place.config]);
  expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining('--yes') });
  const key = join(place.folder, 'key');
  writeFileSync(key, KEY);
  const yes = await textback([
    ...['init', '-c', place.config, '--yes', '--api-key-file', key],
    ...['--api-url', place.company.apiUrl, '--timezone', 'Central'],
  ]);
  expect(yes.status).toBe(2);
  expect(yes.err).toContain('--public-key, --name, --cell');
  expect(existsSync(place.config)).toBe(false);
});

test('the clock of a server says nothing about where the business is', async () => {
  const [zone] = QUESTIONS.filter(({ name }) => name === 'timezone');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(zone?.ready).toBe(/UTC|Etc/.test(here) ? null : here);
});

test('a wrong key or an account without a number is told before anything is written', async () => {
  const place = await town();
  const empty = await flags(place);
  expect(empty).toMatchObject({ status: 1, err: expect.stringContaining('no phone number') });
  place.company.account.apiKey = 'KEY_of_somebody_else';
  const refused = await flags(place);
  expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('API key') });
  expect(refused.err).not.toContain(KEY);
  expect(existsSync(place.config)).toBe(false);
});
