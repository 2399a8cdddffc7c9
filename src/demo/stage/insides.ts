/** What happened between a text coming in and one going out, for the dim lines. */
import type { Conversation } from '../../core/model.ts';
import type { OutboxRow } from '../../store/outbox-row.ts';
import type { Text } from '../texts.ts';
import type { House } from './house.ts';
import { LINE } from './people.ts';

type Facts = Record<'urgent' | 'issue' | 'address' | 'when' | 'name' | 'asks', string | null>;

export class Insides {
  readonly #house: House;
  readonly #told = new Map<number, { facts: Facts; state: string }>();
  #lastSkipped = 0;

  constructor(house: House) {
    this.#house = house;
  }

  /** How this text came about. `seconds`: since the miss. */
  behind(text: Text, seconds: number | null): string[] {
    const row = this.#rowOf(text);
    if (row === null) return [];
    if (row.kind !== 'opening') return [...this.#news(row.lead), `${row.why} → ${row.kind} → sent`];
    const sent = seconds === null ? 'sent' : `sent ${seconds.toFixed(2)} s after the miss`;
    return [`call.hangup → recorded → ${row.why} → outbox → ${sent}`];
  }

  /** What is known now of a caller that was not on the screen yet. */
  newsOf(caller: string): string[] {
    const { conversations } = this.#house.daemon.app.store;
    return this.#news(conversations.with(caller, LINE)?.lead ?? null);
  }

  #news(number: number | null): string[] {
    const { calls, conversations } = this.#house.daemon.app.store;
    const lead = number === null ? null : conversations.get(number);
    if (lead === null) return [];
    const before = this.#told.get(lead.lead);
    const facts = factsOf(lead);
    const state = lead.outcome ?? lead.state;
    this.#told.set(lead.lead, { facts, state });
    const skipped = calls.ofLead(lead.lead).findLast(call => call.skip !== null);
    const isNew = skipped && skipped.id > this.#lastSkipped;
    if (isNew) this.#lastSkipped = skipped.id;
    return [
      ...(isNew ? [`call.hangup → recorded → missed → no text: ${plainly(skipped.skip)}`] : []),
      ...understood(before?.facts ?? null, facts),
      ...(before && before.state !== state ? [`lead ${lead.lead} → ${plainly(state)}`] : []),
    ];
  }

  #rowOf({ to, text }: Text): OutboxRow | null {
    const { conversations, outbox } = this.#house.daemon.app.store;
    const leads = conversations.newest(10);
    const rows = leads.flatMap(({ lead }) => outbox.ofLead(lead));
    return rows.findLast(row => row.recipient === to && row.body === text) ?? null;
  }
}

function factsOf(lead: Conversation): Facts {
  return {
    urgent: lead.urgentBecause.join(', ') || null,
    issue: lead.issue,
    address: lead.address,
    when: lead.availability?.text ?? null,
    name: lead.name,
    asks: lead.openQuestion,
  };
}

function understood(before: Facts | null, now: Facts): string[] {
  const learned = Object.entries(now)
    .filter(([fact, value]) => value !== null && value !== before?.[fact as keyof Facts])
    .map(([fact, value]) => `${fact} "${value}"`);
  return learned.length > 0 ? [`understood: ${learned.join(' · ')}`] : [];
}

function plainly(word: string | null): string {
  return (word ?? '').replaceAll('_', ' ');
}
