/** The year as the promises about it are put: each text that left, with what it was for. */
import type { Instant, Skip, TextKind } from '../../src/core/model.ts';
import type { Store } from '../../src/store/store.ts';
import type { Chronicle, Got, Rang, Wrote } from './chronicle.ts';
import { OWNER } from './year.ts';

export interface Sent extends Got {
  kind: TextKind;
  lead: number | null;
  why: string;
  resends: number;
}

export interface Missed extends Rang {
  id: number;
  verdict: string | null;
  skip: Skip | null;
  judgedAt: Instant | null;
}

export interface Record extends Chronicle {
  sent: Sent[];
  judged: Missed[];
  /** What somebody and the business did, in order. */
  of: Map<string, Happening[]>;
  leads: Map<number, { caller: string | null; line: string }>;
}

export type Happening =
  | ({ is: 'sent' } & Sent)
  | ({ is: 'wrote' } & Wrote)
  | ({ is: 'rang' } & Missed)
  | { is: 'owner'; at: Instant; words: string };

const AUTOMATIC: TextKind[] = ['opening', 'question', 'closing', 'notice', 'nudge'];
export const isAutomatic = ({ kind }: Sent) => AUTOMATIC.includes(kind);

export function recordOf(chronicle: Chronicle, { db }: Store): Record {
  const row = db.prepare<[string], Pick<Sent, 'kind' | 'lead' | 'why' | 'resends'>>(
    'SELECT kind, lead, why, resends FROM outbox WHERE key = ?',
  );
  const call = db.prepare<[string], Pick<Missed, 'id' | 'verdict' | 'skip' | 'judgedAt'>>(
    'SELECT id, verdict, skip, judged_at AS judgedAt FROM calls WHERE session = ?',
  );
  const unknown = { id: 0, verdict: null, skip: null, judgedAt: null };
  const sent = chronicle.got
    .filter(({ answer }) => answer !== 'refused')
    .map(got => ({ ...got, ...row.get(got.key)! }));
  const judged = chronicle.calls.map(rang => ({ ...rang, ...(call.get(rang.session) ?? unknown) }));
  const leads = db.prepare<[], { id: number; caller: string | null; line: string }>(
    'SELECT id, caller, line FROM conversations',
  );
  const record = { ...chronicle, sent, judged, of: new Map(), leads: new Map() };
  for (const { id, ...party } of leads.all()) record.leads.set(id, party);
  return { ...record, of: histories(record) };
}

/** What somebody does comes before what it brings about in the same instant. */
function histories({ sent, judged, texts, leads }: Record): Map<string, Happening[]> {
  const of = new Map<string, Happening[]>();
  const note = (who: string | null, happening: Happening) => {
    if (who === null) return;
    const known = of.get(who);
    if (known) known.push(happening);
    else of.set(who, [happening]);
  };
  for (const call of judged) note(call.from, { is: 'rang', ...call });
  for (const text of texts) {
    note(text.from, { is: 'wrote', ...text });
    const lead = text.from === OWNER ? /\b(\d+)\b/.exec(text.text)?.[1] : undefined;
    note(leads.get(Number(lead))?.caller ?? null, { is: 'owner', at: text.at, words: text.text });
  }
  for (const text of sent) note(text.to, { is: 'sent', ...text });
  for (const history of of.values()) history.sort((one, other) => one.at - other.at);
  return of;
}
