import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { Application } from './application.ts';

const LINE = '+15125550100';
const CALLER = '+15125550142';

let company: PhoneCompany;
let application: Application;

beforeEach(async () => {
  company = await PhoneCompany.start({ speed: 1000 });
  application = await Application.start(company);
});

afterEach(async () => {
  await company.close();
  await application.close();
});

const send = (text: string, more = {}) =>
  application.telnyx.messages.send({ from: LINE, to: CALLER, text, ...more });

const refusedWith = (code: string, status = 400) => ({ status, error: { errors: [{ code }] } });

describe('a text to a person', () => {
  test('is queued, then sent, then delivered', async () => {
    const { data } = await send('What is going on?');
    expect(data).toMatchObject({ parts: 1, to: [{ phone_number: CALLER, status: 'queued' }] });
    const [delivered] = await application.sees('message.finalized');
    expect(delivered?.event.payload).toMatchObject({ id: data?.id, to: [{ status: 'delivered' }] });
    expect(application.types).toEqual(['message.sent', 'message.finalized']);
    expect(company.texts).toMatchObject([{ text: 'What is going on?', status: 'delivered' }]);
  });

  test('is told of at its own address where it names one', async () => {
    await send('Hello', { webhook_url: `${application.url}/own?key=7` });
    const [sent] = await application.sees('message.sent');
    expect(sent?.path).toBe('/own?key=7');
  });

  test('is shown as soon as it is accepted', async () => {
    const shown: string[] = [];
    company.onText(({ text }) => shown.push(text));
    await send('Hello');
    expect(shown).toEqual(['Hello']);
  });

  test('can be looked up afterwards', async () => {
    const { data } = await send('Hello');
    await application.sees('message.finalized');
    const found = await application.telnyx.messages.retrieve(data?.id ?? '');
    expect(found.data).toMatchObject({ text: 'Hello', to: [{ status: 'delivered' }] });
  });

  test('to a landline is accepted and then fails', async () => {
    company.refuse(CALLER, '40001');
    await send('Hello');
    const [failed] = await application.sees('message.finalized');
    expect(failed?.event.payload).toMatchObject({
      to: [{ status: 'delivery_failed' }],
      errors: [{ code: '40001' }],
    });
  });

  test('is refused at once for a reason Telnyx sees itself', async () => {
    company.refuse(CALLER, '40333');
    await expect(send('Hello')).rejects.toMatchObject(refusedWith('40333'));
    expect(company.texts).toEqual([]);
  });

  test.each([
    ['to a number not in E.164', { to: '512-555-0142' }, '40310'],
    ['from a number not in E.164', { from: '5125550100' }, '40305'],
    ['with nothing in it', { text: '' }, '40009'],
    ['longer than ten parts', { text: 'x'.repeat(1600) }, '40302'],
  ])('%s is refused', async (_, flaw, code) => {
    await expect(send('Hello', flaw)).rejects.toMatchObject(refusedWith(code));
  });

  test('of an unknown kind is refused', async () => {
    const sent = send('Hello', { type: 'FAX' });
    await expect(sent).rejects.toMatchObject(refusedWith('10032', 422));
  });

  test('without an API key is refused', async () => {
    const body = JSON.stringify({ from: LINE, to: CALLER, text: 'Hello' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${company.apiUrl}/messages`, { method: 'POST', headers, body });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{ code: '10009' }] });
  });

  test('too many in a second are told to wait', async () => {
    company.textsPerSecond = 2;
    await send('one');
    await send('two');
    const third = await send('three').catch(error => error);
    expect(third).toMatchObject(refusedWith('10011', 429));
    expect(third.headers.get('retry-after')).toBe('1');
  });
});

describe('receipts', () => {
  test('may stay away', async () => {
    company.receipts = 'none';
    await send('silent');
    company.receipts = 'normal';
    await send('told of');
    await application.sees('message.finalized');
    expect(application.received).toHaveLength(2);
    expect(company.texts.map(({ status }) => status)).toEqual(['queued', 'delivered']);
  });

  test('may come late', async () => {
    company.receipts = 'late';
    await send('slow');
    company.receipts = 'normal';
    await send('quick');
    const finals = await application.sees('message.finalized', 2);
    expect(finals.map(({ event }) => event.payload)).toMatchObject([
      { text: 'quick' },
      { text: 'slow' },
    ]);
  });

  test('may come in the wrong order', async () => {
    company.receipts = 'reordered';
    await send('Hello');
    await application.sees('message.sent');
    expect(application.types).toEqual(['message.finalized', 'message.sent']);
    expect(company.texts[0]?.status).toBe('delivered');
  });

  test('may come twice, as the same event', async () => {
    company.receipts = 'twice';
    await send('Hello');
    const [first, second] = await application.sees('message.finalized', 2);
    expect(second?.event.id).toBe(first?.event.id);
  });
});

describe('a text from a person', () => {
  test('arrives as Telnyx shows it', async () => {
    company.text({ from: CALLER, to: LINE, text: 'No heat since last night' });
    const [received] = await application.sees('message.received');
    expect(received?.event.payload).toMatchObject({
      direction: 'inbound',
      type: 'SMS',
      from: { phone_number: CALLER, line_type: 'Wireless' },
      to: [{ phone_number: LINE }],
      text: 'No heat since last night',
      autoresponse_type: null,
    });
  });

  test('may be a photo, which only the holder of the key can fetch', async () => {
    const photo = { contentType: 'image/jpeg', bytes: Buffer.from('a leak') };
    company.text({ from: CALLER, to: LINE, text: null, media: [photo] });
    const [received] = await application.sees('message.received');
    const { media, type } = received!.event.payload as { media: { url: string }[]; type: string };
    const url = media[0]?.url ?? '';
    const allowed = await fetch(url, { headers: { authorization: 'Bearer KEY' } });
    expect(type).toBe('MMS');
    expect((await fetch(url)).status).toBe(401);
    expect(allowed.headers.get('content-type')).toBe('image/jpeg');
    expect(await allowed.text()).toBe('a leak');
  });

  test('that says STOP blocks every further text until START', async () => {
    company.text({ from: CALLER, to: LINE, text: ' Stop ' });
    const [stop] = await application.sees('message.received');
    expect(stop?.event.payload).toMatchObject({ autoresponse_type: 'STOP' });
    await expect(send('Hello')).rejects.toMatchObject(refusedWith('40300'));
    company.text({ from: CALLER, to: LINE, text: 'START' });
    await expect(send('Hello')).resolves.toBeDefined();
  });

  test('that only mentions stopping blocks nothing', async () => {
    company.text({ from: CALLER, to: LINE, text: 'make it stop leaking' });
    await expect(send('Hello')).resolves.toBeDefined();
  });
});
