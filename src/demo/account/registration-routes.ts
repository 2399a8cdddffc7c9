import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import type { Query } from './page.ts';

const SINCE = '2026-01-05T18:10:00.000000';

/** What the carriers have been told of a number: 10DLC for ordinary ones, verification for toll-free. */
export function registrationRoutes(v2: FastifyInstance, account: Account): void {
  v2.get<{ Params: { phone: string } }>(
    '/10dlc/phone_number_campaigns/:phone',
    async ({ params: { phone } }) => {
      const assignment = account.assignments.get(phone);
      if (!assignment) throw new Refusal('10005');
      const dates = { createdAt: SINCE, updatedAt: SINCE };
      return { phoneNumber: phone, ...assignment, tcrCampaignId: 'CCAMPA1', ...dates };
    },
  );
  v2.get<{ Params: { id: string } }>('/10dlc/campaign/:id', async ({ params: { id } }) => {
    const campaignStatus = account.campaigns.get(id);
    if (!campaignStatus) throw new Refusal('10005');
    return {
      ...{ campaignId: id, campaignStatus, status: 'ACTIVE', mock: false },
      ...{ brandId: randomUUID(), cspId: 'SCSP1', description: 'Answers to missed calls' },
      ...{ usecase: 'LOW_VOLUME', subUsecases: ['CUSTOMER_CARE'], termsAndConditions: true },
    };
  });
  v2.get<{ Querystring: Query }>(
    '/messaging_tollfree/verification/requests',
    async ({ query: { phone_number } }) => {
      const requests = [...account.tollFree].filter(
        ([phone]) => !phone_number || phone === phone_number,
      );
      const records = requests.map(([phone, { status, reason }]) => ({
        id: randomUUID(),
        phoneNumbers: [{ phoneNumber: phone }],
        verificationStatus: status,
        ...(reason && { reason }),
        createdAt: SINCE,
        updatedAt: SINCE,
      }));
      return { records, total_records: records.length };
    },
  );
}
