import { randomUUID } from 'node:crypto';
import type { Leg } from './leg.ts';
import type { Body } from './validate.ts';

export interface Gather {
  rules: Body<'gather_using_speak'>;
  digits: string;
  triesLeft: number;
  stopWaiting: () => void;
}

export interface Recording {
  id: string;
  startedAt: string;
  rules: Body<'record_start'>;
  /** What the person says onto it. */
  said: string;
}

/** About 160 words a minute. */
function spokenMs(text: string): number {
  return 500 + text.length * 65;
}

/** Speeches queue up, as Telnyx's do. */
export function speak(leg: Leg, text: string): void {
  leg.speeches.push(text);
  if (leg.speeches.length === 1) startSpeech(leg);
}

function startSpeech(leg: Leg): void {
  const text = leg.speeches[0];
  if (text === undefined) return;
  leg.heard.push(text);
  leg.tell('call.speak.started', leg.address);
  leg.after(spokenMs(text), () => {
    leg.speeches.shift();
    leg.tell('call.speak.ended', { ...leg.address, status: 'completed' });
    startSpeech(leg);
  });
}

export function gather(leg: Leg, rules: Body<'gather_using_speak'>): void {
  if (leg.gather) endGather(leg, 'cancelled');
  leg.gather = { rules, digits: '', triesLeft: rules.maximum_tries, stopWaiting: () => {} };
  prompt(leg, leg.gather);
}

function prompt(leg: Leg, gather: Gather): void {
  gather.triesLeft -= 1;
  gather.digits = '';
  leg.heard.push(gather.rules.payload);
  waitForDigit(leg, gather, spokenMs(gather.rules.payload) + gather.rules.timeout_millis);
  leg.emit('prompted');
}

function waitForDigit(leg: Leg, gather: Gather, ms: number): void {
  gather.stopWaiting();
  gather.stopWaiting = leg.after(ms, () => {
    if (isEnough(gather)) endGather(leg, 'valid');
    else tryAgain(leg, gather, gather.digits === '' ? 'timeout' : 'invalid');
  });
}

function isEnough({ digits, rules }: Gather): boolean {
  return digits.length >= rules.minimum_digits;
}

function tryAgain(leg: Leg, gather: Gather, outcome: 'timeout' | 'invalid') {
  gather.stopWaiting();
  if (gather.triesLeft > 0) prompt(leg, gather);
  else endGather(leg, outcome);
}

type GatherStatus = 'valid' | 'invalid' | 'timeout' | 'cancelled' | 'call_hangup';

function endGather(leg: Leg, status: GatherStatus): void {
  const digits = leg.gather?.digits ?? '';
  leg.gather?.stopWaiting();
  leg.gather = null;
  leg.tell('call.gather.ended', { ...leg.address, ...leg.parties, digits, status });
}

/** The person presses a key. */
export function press(leg: Leg, digit: string): void {
  leg.tell('call.dtmf.received', { ...leg.address, ...leg.parties, digit });
  const { gather } = leg;
  if (!gather) return;
  const { rules } = gather;
  if (digit === rules.terminating_digit) {
    if (isEnough(gather)) endGather(leg, 'valid');
    else tryAgain(leg, gather, 'invalid');
    return;
  }
  gather.digits += digit;
  if (!rules.valid_digits.includes(digit)) tryAgain(leg, gather, 'invalid');
  else if (gather.digits.length >= rules.maximum_digits) endGather(leg, 'valid');
  else waitForDigit(leg, gather, rules.inter_digit_timeout_millis);
}

export function startRecording(leg: Leg, rules: Body<'record_start'>): void {
  leg.recording = { id: randomUUID(), startedAt: leg.office.stamp(), rules, said: '' };
  leg.emit('recording');
}

/** A leg that ends cuts off whatever was playing or being asked. */
export function cutOff(leg: Leg): void {
  if (leg.speeches.length > 0) {
    leg.speeches = [];
    leg.tell('call.speak.ended', { ...leg.address, status: 'call_hangup' });
  }
  if (leg.gather) endGather(leg, 'call_hangup');
}
