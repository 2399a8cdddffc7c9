import type { Calls } from './calls.ts';
import { ENDINGS, hungUpBy } from './endings.ts';
import type { Leg } from './leg.ts';
import { saveRecording } from './recordings.ts';
import { Refusal } from './refusal.ts';
import { gather, speak, startRecording } from './sound.ts';
import { accepted, type Body } from './validate.ts';

const COMMANDS = {
  answer: (calls: Calls, leg: Leg, body: Body<'answer'>) => {
    leg.webhookUrl = body.webhook_url ?? leg.webhookUrl;
    calls.pickUp(leg);
  },
  hangup: (calls: Calls, leg: Leg) => calls.end(leg, hungUpBy('application', leg)),
  reject: (calls: Calls, leg: Leg, body: Body<'reject'>) =>
    calls.end(leg, body.cause === 'USER_BUSY' ? ENDINGS.busy : ENDINGS.declined),
  bridge: (calls: Calls, leg: Leg, body: Body<'bridge'>) => {
    const other = calls.find(body.call_control_id);
    mustBeAnswered(other);
    calls.bridge(leg, other);
  },
  speak: (_: Calls, leg: Leg, body: Body<'speak'>) => speak(leg, body.payload),
  gather_using_speak: (_: Calls, leg: Leg, body: Body<'gather_using_speak'>) => gather(leg, body),
  record_start: (_: Calls, leg: Leg, body: Body<'record_start'>) => {
    startRecording(leg, body);
    if (body.max_length) leg.after(body.max_length * 1000, () => saveRecording(leg));
  },
};

export type Action = keyof typeof COMMANDS;

/** What may be sent to a leg that still rings; the rest needs an answered one. */
const BEFORE_ANSWER: Action[] = ['answer', 'hangup', 'reject'];
const ONLY_INCOMING: Action[] = ['answer', 'reject'];

export function isAction(name: string): name is Action {
  return Object.hasOwn(COMMANDS, name);
}

/** Carries a command out, or ignores one already carried out. Throws the Refusal Telnyx would answer. */
export function command(calls: Calls, controlId: string, action: Action, json: unknown): void {
  const body = accepted(action, json);
  const leg = calls.find(controlId);
  const { command_id: id, client_state: clientState } = body;
  const lastUsed = leg.commands.get(id ?? '');
  if (lastUsed !== undefined && calls.isRecent(lastUsed)) return;
  mustFit(leg, action);
  leg.clientState = clientState ?? leg.clientState;
  carryOut(calls, leg, action, body);
  if (id) leg.commands.set(id, calls.office.now());
}

function carryOut<A extends Action>(calls: Calls, leg: Leg, action: A, body: Body<A>): void {
  const act = COMMANDS[action] as (calls: Calls, leg: Leg, body: Body<A>) => void;
  act(calls, leg, body);
}

function mustFit(leg: Leg, action: Action): void {
  if (BEFORE_ANSWER.includes(action)) mustBeAlive(leg);
  else mustBeAnswered(leg);
  if (ONLY_INCOMING.includes(action) && leg.direction === 'outgoing') throw new Refusal('10015');
}

function mustBeAlive(leg: Leg): void {
  if (leg.state === 'ended') throw new Refusal('90018');
}

function mustBeAnswered(leg: Leg): void {
  mustBeAlive(leg);
  if (leg.state === 'ringing') throw new Refusal('90034');
}
