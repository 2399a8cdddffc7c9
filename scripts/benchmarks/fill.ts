/** A database as it looks after years: so many conversations, with their calls, texts and webhooks. */
import { newLead } from '../../src/core/lead.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore } from '../../src/store/store.ts';

const LINE = '+15125550100';
const EVERY_MS = 15 * 60_000;
const TEXTS_EACH = 10;

export function fill(path: string, conversations: number): void {
  const db = openAndMigrate(path);
  db.pragma('synchronous = OFF');
  const store = createStore(db);
  store.write(() => {
    for (let lead = 1; lead <= conversations; lead++) {
      add(store, lead, Date.now() - (conversations - lead + 1) * EVERY_MS);
    }
  });
  db.exec("UPDATE inbox SET state = 'applied'");
  db.exec(`UPDATE outbox SET state = 'delivered', attempts = 1, claimed_at = created_at + 5,
    sent_at = created_at + 80, settled_at = created_at + 3000`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function add(store: ReturnType<typeof createStore>, lead: number, at: number): void {
  const caller = `+1303${2_000_000 + lead}`;
  const session = `00000000-0000-4000-8000-${String(lead).padStart(12, '0')}`;
  for (const type of ['call.initiated', 'call.hangup', 'message.sent', 'message.finalized']) {
    store.inbox.add({
      eventId: `${type}-${lead}`,
      type,
      occurredAt: at,
      receivedAt: at,
      session: type.startsWith('call') ? session : null,
      leg: type.startsWith('call') ? `leg-${lead}` : null,
      party: null,
      outboxKey: null,
      body: JSON.stringify({
        data: { event_type: type, payload: { from: caller, to: LINE } },
      }).padEnd(700),
    });
  }
  const conversation = newLead(lead, LINE, caller, 'default', at);
  const answers = { issue: 'leak under the kitchen sink', address: `${lead} Maple Ave` };
  store.conversations.save({
    ...conversation,
    ...answers,
    answers,
    state: lead % 50 === 0 ? 'waiting' : 'closed',
    outcome: lead % 50 === 0 ? null : 'reached',
    lastMessageAt: at + 60_000,
  });
  for (let text = 1; text <= TEXTS_EACH; text++) {
    store.conversations.addMessage({
      ...{ lead, inbox: null, media: '[]' },
      at: at + 60_000 - (TEXTS_EACH - text) * 1000,
      text: `${answers.issue}, ${answers.address}`,
    });
  }
  const call = store.calls.add({ line: LINE, caller, session, arrivedAt: at, standing: null });
  store.calls.addLeg(`leg-${lead}`, call.id, 'caller');
  store.calls.save({
    ...call,
    endedAt: at + 9000,
    verdict: 'missed',
    because: 'forwarded',
    judgedAt: at,
    lead,
  });
  store.outbox.add({
    key: `opening:${call.id}`,
    kind: 'opening',
    lead,
    call: null,
    sender: LINE,
    recipient: caller,
    body: "Mike's Plumbing: sorry we missed your call! What's going on, and what's the address?",
    media: '[]',
    why: 'missed call: forwarded',
    createdAt: at,
    notBefore: at,
    expiresAt: null,
  });
}
