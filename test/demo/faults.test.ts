import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

const send = (timeout = 5000) =>
  application.telnyx.messages.send({ from: LINE, to: CALLER, text: 'Hello' }, { timeout });

describe('a faulty Telnyx', () => {
  test('answers with an error as often as told, then recovers', async () => {
    company.faults.next({ on: 'messages', answer: { status: 500 }, times: 2 });
    await expect(send()).rejects.toMatchObject({ status: 500 });
    await expect(send()).rejects.toMatchObject({ status: 500 });
    await send();
    expect(company.texts).toHaveLength(1);
  });

  test('refuses with a code', async () => {
    company.faults.next({ on: 'messages', answer: { status: 422, code: '40333' } });
    await expect(send()).rejects.toMatchObject({
      status: 422,
      error: { errors: [{ code: '40333' }] },
    });
  });

  test('asks to wait', async () => {
    company.faults.next({ on: 'messages', answer: { status: 429, code: '10011', retryAfter: 3 } });
    const refusal = await send().catch(error => error);
    expect(refusal.headers.get('retry-after')).toBe('3');
  });

  test('never answers', async () => {
    company.faults.next({ on: 'messages', answer: 'hang' });
    await expect(send(100)).rejects.toThrow('timed out');
    expect(company.texts).toEqual([]);
  });

  test('loses the request', async () => {
    company.faults.next({ on: 'messages', answer: 'lose' });
    await expect(send()).rejects.toThrow('Connection error');
    expect(company.texts).toEqual([]);
  });

  test('takes the text and loses the answer', async () => {
    company.faults.next({ on: 'messages', answer: 'drop' });
    await expect(send()).rejects.toThrow('Connection error');
    expect(company.texts).toHaveLength(1);
    await application.sees('message.finalized');
  });

  test('takes the text and answers too late', async () => {
    company.faults.next({ on: 'messages', answer: { slowMs: 60_000 } });
    await expect(send(500)).rejects.toThrow('timed out');
    expect(company.texts).toHaveLength(1);
  });

  test('calls back between taking the text and losing the answer', async () => {
    const meanwhile = vi.fn(() => expect(company.texts).toHaveLength(1));
    company.faults.next({ on: 'messages', answer: 'drop', meanwhile });
    await expect(send()).rejects.toThrow();
    expect(meanwhile).toHaveBeenCalledOnce();
  });

  test('fails at one command and at no other', async () => {
    const { actions } = application.telnyx.calls;
    const call = company.call({ from: CALLER, to: LINE });
    company.faults.next({ on: 'hangup', answer: { status: 503 } });
    await actions.answer(call.id, {});
    await expect(actions.hangup(call.id, {})).rejects.toMatchObject({ status: 503 });
    expect(call.state).toBe('answered');
  });

  test('forgets the faults still to come', async () => {
    company.faults.next({ on: 'messages', answer: { status: 500 } });
    company.faults.clear();
    await expect(send()).resolves.toBeDefined();
  });
});
