/** A row of the outbox: a text or a command, and what became of it. */
import type { Trouble } from '../core/carrier.ts';
import type { Instant } from '../core/model.ts';
import type { PhoneNumber } from '../core/settings.ts';

export type OutboxState =
  | 'waiting'
  | 'sending'
  | 'unsure'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'dropped';

export interface OutboxRow {
  id: number;
  key: string;
  kind: string;
  lead: number | null;
  call: number | null;
  sender: PhoneNumber;
  recipient: string;
  body: string;
  media: string;
  why: string;
  state: OutboxState;
  attempts: number;
  resends: number;
  createdAt: Instant;
  notBefore: Instant;
  expiresAt: Instant | null;
  claimedAt: Instant | null;
  sentAt: Instant | null;
  settledAt: Instant | null;
  carrierId: string | null;
  leg: string | null;
  control: string | null;
  errorCode: string | null;
  trouble: Trouble | null;
  error: string | null;
}

export type NewRow = Pick<
  OutboxRow,
  | 'key'
  | 'kind'
  | 'lead'
  | 'call'
  | 'sender'
  | 'recipient'
  | 'body'
  | 'media'
  | 'why'
  | 'createdAt'
  | 'notBefore'
  | 'expiresAt'
>;

export type Settlement = Pick<
  OutboxRow,
  | 'id'
  | 'state'
  | 'notBefore'
  | 'sentAt'
  | 'settledAt'
  | 'carrierId'
  | 'leg'
  | 'control'
  | 'errorCode'
  | 'trouble'
  | 'error'
>;

export const COLUMNS = `id, key, kind, lead, call, sender, recipient, body, media, why, state, attempts, resends,
  created_at AS createdAt, not_before AS notBefore, expires_at AS expiresAt,
  claimed_at AS claimedAt, sent_at AS sentAt, settled_at AS settledAt, carrier_id AS carrierId,
  leg, control, error_code AS errorCode, trouble, error`;
