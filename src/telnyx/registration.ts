/** Whether US carriers let a number's texts through: 10DLC for ordinary numbers, verification for toll-free ones. */
import type { OwnedNumber } from './account.ts';
import { read } from './account.ts';
import { AssignmentShape, CampaignShape, VerificationList } from './account-shapes.ts';
import type { Ask } from './request.ts';

export interface Registration {
  /** through: texts arrive; partly: with some carriers; swallowed: they do not; not_needed: nobody asks for it. */
  is: 'through' | 'partly' | 'swallowed' | 'not_needed';
  /** "10DLC" or "toll-free verification". */
  of: string;
  /** How it stands, in words. */
  state: string;
  fix: string | null;
}

const TEN_DLC = '10DLC';
const TOLL_FREE = 'toll-free verification';
/** Whose carriers ask for 10DLC. */
const REGISTERED_IN = 'US';

/** Throws the UserErrors of `asker`. */
export async function registrationOf(ask: Ask, number: OwnedNumber): Promise<Registration> {
  if (number.tollFree) return verificationOf(ask, number.number);
  if (number.country !== REGISTERED_IN)
    return { is: 'not_needed', of: TEN_DLC, state: 'not asked for', fix: null };
  const answer = await ask(`/10dlc/phone_number_campaigns/${encodeURIComponent(number.number)}`);
  const assignment = read(AssignmentShape, answer);
  const swallowed = { is: 'swallowed', of: TEN_DLC } as const;
  if (assignment === null) {
    const fix =
      'register your business and a campaign in the portal (Messaging, Compliance), then assign the number to it; days, not minutes';
    return { ...swallowed, state: 'the number belongs to no campaign', fix };
  }
  const { assignmentStatus: status, failureReasons, campaignId } = assignment;
  if (status === 'PENDING_ASSIGNMENT')
    return { ...swallowed, state: 'the number is being assigned', fix: 'wait; a day or three' };
  if (status !== 'ASSIGNED') {
    const why = failureReasons ? `: ${failureReasons}` : '';
    const fix = 'assign the number to the campaign again in the portal, or ask Telnyx support';
    return { ...swallowed, state: `${inWords(status)}${why}`, fix };
  }
  return campaignOf(ask, campaignId ?? null);
}

/** A campaign shared by somebody else cannot be looked at; that the number is in one is all that is known. */
async function campaignOf(ask: Ask, id: string | null): Promise<Registration> {
  const campaign = id === null ? null : read(CampaignShape, await ask(`/10dlc/campaign/${id}`));
  const status = campaign?.campaignStatus ?? null;
  if (status === null || status === 'MNO_PROVISIONED')
    return { is: 'through', of: TEN_DLC, state: 'the number belongs to a campaign', fix: null };
  const why = campaign?.failureReasons ? `: ${campaign.failureReasons}` : '';
  const state = `the campaign is ${inWords(status)}${why}`;
  if (/FAILED|REJECTED|SUSPENDED|EXPIRED/.test(status)) {
    const fix = 'mend the campaign in the portal (Messaging, Compliance), or ask Telnyx support';
    return { is: 'swallowed', of: TEN_DLC, state, fix };
  }
  return { is: 'partly', of: TEN_DLC, state, fix: 'wait: carriers take days to agree' };
}

async function verificationOf(ask: Ask, number: string): Promise<Registration> {
  const query = `page=1&page_size=20&phone_number=${encodeURIComponent(number)}`;
  const answer = await ask(`/messaging_tollfree/verification/requests?${query}`);
  const requests = read(VerificationList, answer)?.records ?? [];
  const verified = requests.some(({ verificationStatus }) => verificationStatus === 'Verified');
  if (verified) return { is: 'through', of: TOLL_FREE, state: 'verified', fix: null };
  const swallowed = { is: 'swallowed', of: TOLL_FREE } as const;
  const [request] = requests;
  if (!request) {
    const fix = 'ask for it in the portal (Messaging, Compliance, Toll-free verification)';
    return { ...swallowed, state: 'never asked for', fix };
  }
  const why = request.reason ? `: ${request.reason}` : '';
  const state = `${(request.verificationStatus ?? 'unknown').toLowerCase()}${why}`;
  const rejected = /reject|customer/i.test(state);
  return {
    ...swallowed,
    state,
    fix: rejected ? 'answer it in the portal' : 'wait; days, not minutes',
  };
}

function inWords(status: string | null | undefined): string {
  return (status ?? 'unknown').toLowerCase().replaceAll('_', ' ');
}
