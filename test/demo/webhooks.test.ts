import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { Application, type Received } from './application.ts';

const LINE = '+15125550100';
const CALLER = '+15125550142';

let company: PhoneCompany;
let application: Application;

beforeEach(async () => {
  company = await PhoneCompany.start({ speed: 1000 });
  company.webhooks.retryMs = { messaging: [5, 5], voice: [5, 5] };
  application = await Application.start(company);
});

afterEach(async () => {
  await company.close();
  await application.close();
});

const text = (words: string) => company.text({ from: CALLER, to: LINE, text: words });
const words = () =>
  application.received.map(({ event }) => (event.payload as { text: string }).text);
const attempts = () => company.webhookLog.map(({ attempt, status }) => [attempt, status]);

describe('signatures', () => {
  const body = '{"data":{"event_type":"message.received"}}';
  const unwrap = ({ headers }: { headers: Record<string, string> }) =>
    application.telnyx.webhooks.unwrap(body, { headers });

  test('of the company are accepted', async () => {
    await expect(unwrap(company.sign(body))).resolves.toMatchObject({ data: {} });
  });

  test('of anybody else are not', async () => {
    await expect(unwrap(company.forge(body))).rejects.toThrow();
  });

  test('that are too old are not', async () => {
    await expect(unwrap(company.sign(body, Date.now() - 301_000))).rejects.toThrow();
  });

  test('of another body are not', async () => {
    await expect(unwrap(company.sign(`${body} `))).rejects.toThrow();
  });
});

describe('delivery', () => {
  test('is tried three times for a text', async () => {
    application.answer = () => 400;
    text('Hello');
    await company.webhooks.settled();
    expect(attempts()).toEqual([
      [1, 400],
      [2, 400],
      [3, 400],
    ]);
    const [first, , last] = application.received as [Received, Received, Received];
    expect([last.event.id, last.attempt]).toEqual([first.event.id, 3]);
  });

  test('of a call goes on after an error until it is accepted', async () => {
    application.answer = ({ attempt }) => (attempt === 1 ? 503 : 200);
    company.call({ from: CALLER, to: LINE });
    await company.webhooks.settled();
    expect(attempts()).toEqual([
      [1, 503],
      [2, 200],
    ]);
  });

  test('of a call takes a refusal as final', async () => {
    application.answer = () => 401;
    company.call({ from: CALLER, to: LINE });
    await company.webhooks.settled();
    expect(attempts()).toEqual([[1, 401]]);
  });

  test('is tried again when nothing answers in time', async () => {
    company.webhooks.timeoutMs = { messaging: 400, voice: 400 };
    application.answer = ({ attempt }) => (attempt === 1 ? null : 200);
    text('Hello');
    await company.webhooks.settled();
    expect(attempts()).toEqual([
      [1, null],
      [2, 200],
    ]);
  });

  test('is tried again when nobody is there', async () => {
    company.deliverTo('http://127.0.0.1:1/nobody');
    text('Hello');
    await company.webhooks.settled();
    expect(attempts()).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  test('keeps the order in which things happened to one call', async () => {
    let beforeTheAnswer: string[] = [];
    application.answer = async ({ event }) => {
      if (event.event_type !== 'call.initiated') return 200;
      text('about something else');
      await application.sees('message.received');
      beforeTheAnswer = application.types;
      return 200;
    };
    company.call({ from: CALLER, to: LINE }).hangUp();
    await company.webhooks.settled();
    expect(beforeTheAnswer).toEqual(['call.initiated', 'message.received']);
    expect(application.types.at(-1)).toBe('call.hangup');
    const [first, , last] = application.received as [Received, Received, Received];
    expect(first.event.occurred_at < last.event.occurred_at).toBe(true);
  });
});

describe('disorder', () => {
  test('delivers everything twice', async () => {
    company.webhooks.repeat = 2;
    text('Hello');
    await company.webhooks.settled();
    const [first, second] = application.received as [Received, Received];
    expect(second.event.id).toBe(first.event.id);
  });

  test('drops what it is told to', async () => {
    company.webhooks.drop = event => event.event_type === 'call.initiated';
    company.call({ from: CALLER, to: LINE }).hangUp();
    await company.webhooks.settled();
    expect(application.types).toEqual(['call.hangup']);
  });

  test('holds everything back until it is released', async () => {
    company.webhooks.hold();
    text('one');
    text('two');
    await company.webhooks.settled();
    expect(application.received).toEqual([]);
    await company.webhooks.release();
    expect(words()).toEqual(['one', 'two']);
  });

  test('releases together what was held', async () => {
    const both = Promise.withResolvers<number>();
    application.answer = () => {
      if (application.received.length === 2) both.resolve(200);
      return both.promise;
    };
    company.webhooks.hold();
    text('one');
    text('two');
    await company.webhooks.release({ together: true });
    expect(attempts()).toEqual([
      [1, 200],
      [1, 200],
    ]);
  });

  test('releases in another order, the same for the same seed', async () => {
    const order = async (seed: number) => {
      company.webhooks.shuffle = { seed, spreadMs: 0 };
      company.webhooks.hold();
      for (const word of ['one', 'two', 'three', 'four', 'five']) text(word);
      application.received.length = 0;
      await company.webhooks.release();
      return words();
    };
    const first = await order(7);
    expect(await order(7)).toEqual(first);
    expect(await order(8)).not.toEqual(first);
    expect(first.toSorted()).toEqual(['five', 'four', 'one', 'three', 'two']);
  });

  test('puts off what it delivers', async () => {
    company.webhooks.delayMs = 80;
    const before = performance.now();
    text('Hello');
    await company.webhooks.settled();
    expect(performance.now() - before).toBeGreaterThanOrEqual(79);
  });
});

test('a company that has closed rings, answers and delivers no more', async () => {
  company.phone(CALLER, { answers: 'press-1', afterMs: 60_000 });
  company.webhooks.delayMs = 60_000;
  text('Hello');
  await company.close();
  await expect(fetch(company.apiUrl)).rejects.toThrow();
  expect(company.webhookLog).toEqual([]);
});
