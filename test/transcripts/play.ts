/** Plays a transcript in a house: the clock jumps from one thing that is due to the next. */

import { SKIP_REASONS } from '../../src/core/miss/skip-reasons.ts';
import { type Conversation, type Instant, SECOND, type Skip } from '../../src/core/model.ts';
import { GRACE } from '../../src/core/retry.ts';
import type { OutboxRow } from '../../src/store/outbox-row.ts';
import { type House, numberOf, personOf } from './house.ts';
import { type Action, Scribe, type Transcript } from './transcript.ts';

const MOST_STEPS = 500;
/** What was written last is answered too. */
const UNTIL_ANSWERED = 90 * SECOND;

/** The transcript as it really went. */
export async function play({ header, yaml, actions }: Transcript, house: House): Promise<string> {
  const scribe = new Scribe();
  const known = new Set<string>();
  let now = actions[0]?.at ?? 0;
  let isUp = true;

  const settle = async (at: Instant) => {
    now = at;
    house.setClock(at);
    await house.settle();
    for (const words of news(house, known)) scribe.note(at, words);
  };

  const pass = async (until: Instant) => {
    for (let step = 0; isUp; step++) {
      const due = nextDue(house);
      if (due === null || due > until) return;
      if (step === MOST_STEPS) throw new Error('something is due over and over');
      await settle(Math.max(due, now));
    }
  };

  for (const action of actions) {
    await pass(action.at);
    house.setClock(action.at);
    scribe.note(action.at, action.words);
    isUp = (await act(house, action, yaml)) ?? isUp;
    if (isUp) await settle(action.at);
  }
  await pass(now + UNTIL_ANSWERED);
  return scribe.finish(header, house.store.conversations.newest(100).sort(byLead).map(outcome));
}

function byLead(one: Conversation, other: Conversation): number {
  return one.lead - other.lead;
}

/** The answer tells whether the daemon is up from now on; nothing: as before. */
async function act(house: House, { words }: Action, yaml: string): Promise<boolean | undefined> {
  const [, who, how] = /^(.+?) calls(.*)$/.exec(words) ?? [];
  if (who !== undefined && how !== undefined && !words.includes(': ')) {
    await house.call({
      ...callOf(who),
      ends: /takes it/.test(how) ? 'taken' : 'missed',
      voicemail: null,
    });
  } else if (/ calls and says after the beep: /.test(words)) {
    const [person = '', said = ''] = words.split(' calls and says after the beep: ');
    await house.call({ ...callOf(person), ends: 'missed', voicemail: said });
  } else if (words === 'the daemon stops') {
    await house.stop();
    return false;
  } else if (words.startsWith('the daemon starts')) {
    const changes = /with (.*)$/.exec(words)?.[1];
    await house.start(changes && `${yaml}\n${changes}`);
    return true;
  } else if (words.startsWith('texts to ')) {
    const [, person = '', code = ''] = /^texts to (.+) fail with (\d+)$/.exec(words) ?? [];
    house.refuse(numberOf(person), code);
  } else if (words === 'the answer to the next text is lost') {
    house.loseNext();
  } else if (words !== 'time passes') {
    const [, person = '', said = ''] = /^([a-z ]+): (.*)$/.exec(words) ?? [];
    const photos = said.match(/\[photo\]/g)?.length ?? 0;
    const text = said.replaceAll('[photo]', '').trim();
    house.text({ from: numberOf(person), text, photos });
  }
  return undefined;
}

function callOf(person: string): { from: string | null } {
  return { from: person === 'somebody with a hidden number' ? null : numberOf(person) };
}

function nextDue({ store }: House): Instant | null {
  const due = store.db
    .prepare<{ grace: number }, Instant | null>(
      `SELECT min(at) FROM (
         SELECT min(wake_at) AS at FROM conversations UNION ALL
         SELECT min(wake_at) FROM calls UNION ALL
         SELECT min(not_before) FROM outbox WHERE state = 'waiting' UNION ALL
         SELECT min(claimed_at + @grace) FROM outbox WHERE state = 'unsure' AND settled_at IS NULL)`,
    )
    .pluck();
  return due.get({ grace: GRACE }) ?? null;
}

/** What has happened since it was last asked, each thing once. */
function news({ store }: House, known: Set<string>): string[] {
  const calls = store.db
    .prepare<[], { id: number; skip: Skip; caller: string | null }>(
      'SELECT id, skip, caller FROM calls WHERE skip IS NOT NULL ORDER BY id',
    )
    .all()
    .map(call => `-- no text back: ${SKIP_REASONS[call.skip]}#call${call.id}`);
  const texts = store.db
    .prepare<[], OutboxRow>(
      "SELECT *, sent_at AS sentAt FROM outbox WHERE kind <> 'call' ORDER BY id",
    )
    .all()
    .flatMap(row => [
      ...(row.sentAt
        ? [`-> ${personOf(row.recipient)}: ${row.body}  (${row.kind})#${row.id}`]
        : []),
      ...(fate(row) ? [`-- ${row.kind} to ${personOf(row.recipient)} ${fate(row)}#${row.id}`] : []),
    ]);
  const fresh = [...calls, ...texts].filter(words => !known.has(words));
  for (const words of fresh) known.add(words);
  return fresh.map(words => words.replace(/#\w+$/, ''));
}

function fate({ state, error }: OutboxRow): string | null {
  if (state === 'dropped') return `withdrawn: ${error}`;
  if (state === 'failed') return `failed: ${error}`;
  return state === 'unsure' ? 'left, and nobody knows whether it arrived' : null;
}

/** What the owner has in the end: "lead 1: waiting; urgent (water leak); 412 maple ave apt 3". */
function outcome(lead: Conversation): string {
  const facts = [
    lead.state === 'closed' ? `closed (${lead.outcome})` : lead.state,
    lead.urgentBecause.length > 0 ? `urgent (${lead.urgentBecause.join(', ')})` : null,
    lead.name,
    lead.issue && `"${lead.issue}"`,
    lead.address && `at "${lead.address}"`,
    lead.availability && `when "${lead.availability.text}"`,
    lead.openQuestion && `open question "${lead.openQuestion}"`,
    lead.missedCalls === 1 ? null : `${lead.missedCalls} missed calls`,
  ];
  return `lead ${lead.lead}: ${facts.filter(fact => fact !== null).join('; ')}`;
}
