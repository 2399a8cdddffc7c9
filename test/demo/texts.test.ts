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

const send = (text: string, more = {}) =>
  application.telnyx.messages.send({ from: LINE, to: CALLER, text, ...more });

describe('a text to a person', () => {
  test('is accepted as queued, then sent, then delivered', async () => {
    const { data } = await send('What is going on?');
    expect(data?.to?.[0]?.status).toBe('queued');
    await vi.waitFor(() =>
      expect(application.types).toEqual(['message.sent', 'message.finalized']),
    );
    expect(company.texts).toMatchObject([
      { to: CALLER, text: 'What is going on?', status: 'delivered' },
    ]);
  });
});
