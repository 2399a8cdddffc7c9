/** For tests of the command line: a config and a database in a folder of their own, and the real program. */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLead } from '../../src/core/lead.ts';
import { type Conversation, type Instant, MINUTE } from '../../src/core/model.ts';
import { openAndMigrate } from '../../src/store/database.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { newFolder } from '../folder.ts';

export const LINE = '+15125550100';
export const OWNER = '+15125550199';
const PROGRAM = new URL('../../bin/textback.js', import.meta.url).pathname;

export interface Office {
  folder: string;
  config: string;
  store: Store;
  leave(): void;
}

export function office(): Office {
  const folder = newFolder('office');
  const config = join(folder, 'textback.yaml');
  writeFileSync(config, CONFIG);
  const store = createStore(openAndMigrate(join(folder, 'textback.db')));
  const leave = () => {
    store.close();
    rmSync(folder, { recursive: true });
  };
  return { folder, config, store, leave };
}

const CONFIG = `
business: { name: Mike's Plumbing, owner: Mike, timezone: America/Chicago }
telnyx: { api_key: KEY_of_the_test, public_key: "${'A'.repeat(43)}=" }
lines: [{ number: "${LINE}", mode: forwarded }]
owner: { phones: ["${OWNER}"], digest: "off" }
script: { urgent_words: ["walk-in cooler"] }
server: { listen: "127.0.0.1:0" }
`;

/** A lead with the missed call that made it and the opening that answered it. */
export function addLead(store: Store, number: number, more: Partial<Conversation> = {}): Lead {
  const caller = more.caller === undefined ? `+1512555${String(1000 + number)}` : more.caller;
  const at = more.openedAt ?? Date.now() - 10 * MINUTE;
  const lead = { ...newLead(number, LINE, caller, 'v1', at), askedAt: at, ...more };
  store.conversations.save(lead);
  const arrived = { line: LINE, caller, session: `s${number}`, arrivedAt: at, standing: null };
  const call = store.calls.add(arrived);
  const because = 'they hung up before anybody answered';
  store.calls.save({ ...call, verdict: 'missed', because, judgedAt: at, lead: number });
  if (caller) addText(store, number, { key: `opening:${call.id}`, to: caller, at: at + 2000 });
  return { lead: number, call: call.id, caller: caller ?? '', at };
}

export interface Lead {
  lead: number;
  call: number;
  caller: string;
  at: Instant;
}

/** A text that went out, by default an opening that was delivered. */
export function addText(
  store: Store,
  lead: number,
  { key, to, at, ...more }: { key: string; to: string; at: Instant } & Record<string, unknown>,
): number {
  const kind = String(more['kind'] ?? 'opening');
  const body = String(more['body'] ?? "Mike's Plumbing: sorry we missed your call!");
  store.outbox.add({
    ...{ key, kind, lead, call: null, sender: LINE, recipient: to, body, media: '[]' },
    ...{ why: 'missed call', createdAt: at, notBefore: at, expiresAt: null },
  });
  const row = store.outbox.byKey(key)!;
  const settled = { state: 'delivered', sentAt: at, settledAt: at, ...more };
  if (settled.state !== 'waiting') store.outbox.settle({ ...row, ...settled } as typeof row);
  return row.id;
}

export function addMessage(store: Store, lead: number, at: Instant, text: string, media = '[]') {
  return store.conversations.addMessage({ lead, inbox: null, at, text, media });
}

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs `textback` as a person would. */
export function textback(args: string[], input = '', cwd?: string): Promise<Ran> {
  return begin(args, input, cwd).done;
}

/** The same, to be watched while it runs. */
export function begin(args: string[], input = '', cwd?: string): { ran: Ran; done: Promise<Ran> } {
  const program = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, NO_COLOR: '1' },
    ...(cwd && { cwd }),
  });
  const ran: Ran = { status: null, out: '', err: '' };
  program.stdout.on('data', chunk => (ran.out += chunk));
  program.stderr.on('data', chunk => (ran.err += chunk));
  program.stdin.on('error', () => {}).end(input);
  const done = new Promise<Ran>(resolve => {
    program.on('close', status => resolve({ ...ran, status }));
  });
  return { ran, done };
}

export function widest(text: string): number {
  return Math.max(...text.split('\n').map(line => line.length));
}
