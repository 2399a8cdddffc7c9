/** What happened in a generated conversation, in order, as the promises about it are put. */
import type { Conversation, Instant, TextKind } from '../../src/core/model.ts';
import type { Generated } from './generated.ts';
import type { House } from './house.ts';
import { numberOf } from './house.ts';
import { play } from './play.ts';
import { quickHouse } from './quick-house.ts';
import type { Action } from './transcript.ts';

export interface Sent {
  at: Instant;
  decidedAt: Instant;
  kind: TextKind;
  to: string;
  body: string;
  why: string;
  lead: number | null;
}

export type Happening =
  | { is: 'text'; at: Instant; from: string; words: string }
  | { is: 'call'; at: Instant; from: string }
  | { is: 'owner'; at: Instant; words: string }
  | ({ is: 'sent' } & Sent);

export interface Record {
  /** As a plumber could read it. */
  transcript: string;
  /** Everything to do with one caller, in order; what the owner did is part of each. */
  of(person: string): Happening[];
  sent: Sent[];
  /** Everything decided, sent or not. */
  decided: Sent[];
  leads: Conversation[];
}

export const CALLERS = ['caller', 'second caller'];
const AUTOMATIC = ['opening', 'question', 'closing', 'notice', 'nudge'];
export const isAutomatic = ({ kind }: Sent) => AUTOMATIC.includes(kind);

const kept = new Map<string, Promise<Record>>();

/** Played once, however many promises look at it. */
export function recordOf(generated: Generated): Promise<Record> {
  const key = JSON.stringify(generated);
  const record = kept.get(key) ?? recorded(generated);
  kept.set(key, record);
  return record;
}

async function recorded({ yaml, actions }: Generated): Promise<Record> {
  const house = quickHouse(yaml);
  try {
    const transcript = await play({ header: yaml, yaml, actions }, house);
    const decided = textsIn(house);
    const sent = decided.filter(text => text.at > 0).sort((one, other) => one.at - other.at);
    const leads = house.store.conversations.newest(10);
    return { transcript, sent, decided, leads, of: person => history(person, actions, sent) };
  } finally {
    await house.close();
  }
}

function textsIn({ store }: House): Sent[] {
  return store.db
    .prepare<[], Sent>(
      `SELECT coalesce(sent_at, 0) AS at, created_at AS decidedAt, kind, recipient AS "to", body, why, lead
       FROM outbox WHERE kind <> 'call' ORDER BY id`,
    )
    .all();
}

/** What somebody does comes before what it brings about in the same instant. */
function history(person: string, actions: Action[], sent: Sent[]): Happening[] {
  const done = actions.flatMap(({ at, words }): Happening[] => {
    if (words.startsWith(`${person}: `))
      return [{ is: 'text', at, from: person, words: words.slice(person.length + 2) }];
    if (words.startsWith(`${person} calls`)) return [{ is: 'call', at, from: person }];
    return /^(owner|partner): /.test(words) ? [{ is: 'owner', at, words }] : [];
  });
  const got = sent.filter(text => text.to === numberOf(person));
  const texts = got.map((text): Happening => ({ is: 'sent', ...text }));
  return [...done, ...texts].sort((one, other) => one.at - other.at);
}
