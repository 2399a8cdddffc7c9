import type { Calls } from './calls.ts';
import { ENDINGS, hungUpBy } from './endings.ts';
import type { TelnyxEvent } from './events.ts';
import type { Leg } from './leg.ts';
import { press } from './sound.ts';

/** How a phone behaves when it is dialled. "no-press": its voicemail box picks up. */
export type Answers =
  | 'press-1'
  | 'no-press'
  | 'busy'
  | 'declined'
  | 'timeout'
  | 'unreachable'
  | { presses: string }
  | { forwardsTo: string };

export interface Habit {
  answers: Answers;
  /** How long it rings first, in the simulated world's milliseconds. */
  afterMs: number;
}

const READS_PROMPT_MS = 1500;
const UNANSWERED: Habit = { answers: 'timeout', afterMs: 4000 };

/** A person's end of one leg. */
export class PhoneCall {
  readonly #leg: Leg;
  readonly #calls: Calls;
  readonly #events: TelnyxEvent[];

  constructor(leg: Leg, calls: Calls, events: TelnyxEvent[]) {
    this.#leg = leg;
    this.#calls = calls;
    this.#events = events;
  }

  get id(): string {
    return this.#leg.controlId;
  }

  get from(): string {
    return this.#leg.from;
  }

  get state(): Leg['state'] {
    return this.#leg.state;
  }

  /** What was spoken to this person, in order. */
  get heard(): readonly string[] {
    return this.#leg.heard;
  }

  /** Every webhook published about the call's session, in the order it happened. */
  get events(): TelnyxEvent[] {
    const session = this.#leg.sessionId;
    return this.#events.filter(
      ({ payload }) => 'call_session_id' in payload && payload.call_session_id === session,
    );
  }

  hangUp(): void {
    this.#calls.end(this.#leg, hungUpBy('person', this.#leg));
  }

  press(digits: string): void {
    for (const digit of digits) press(this.#leg, digit);
  }

  /** Speaks as soon as a recording runs, for so many seconds, and hangs up. */
  leaveVoicemail(text: string, seconds: number): void {
    if (this.#leg.recording) this.#speakOnto(text, seconds);
    else this.#leg.once('recording', () => this.#speakOnto(text, seconds));
  }

  #speakOnto(text: string, seconds: number): void {
    if (this.#leg.recording) this.#leg.recording.said = text;
    this.#leg.after(seconds * 1000, () => this.hangUp());
  }
}

/** A phone in somebody's pocket: what it does when dialled, and the calls it got. */
export class Phone {
  habit: Habit = UNANSWERED;
  readonly calls: PhoneCall[] = [];

  /** Reacts to a leg that has just begun to ring here. */
  ring(leg: Leg, calls: Calls): void {
    const { answers, afterMs } = this.habit;
    if (answers === 'timeout') return;
    leg.after(afterMs, () => {
      if (leg.state === 'ringing') react(leg, answers, calls);
    });
  }
}

function react(leg: Leg, answers: Exclude<Answers, 'timeout'>, calls: Calls): void {
  if (answers === 'no-press') calls.pickUp(leg);
  else if (answers === 'press-1') pickUpAndPress(leg, '1', calls);
  else if (typeof answers === 'string') calls.end(leg, ENDINGS[answers]);
  else if ('presses' in answers) pickUpAndPress(leg, answers.presses, calls);
  else forward(leg, answers.forwardsTo, calls);
}

function pickUpAndPress(leg: Leg, digits: string, calls: Calls): void {
  leg.on('prompted', () =>
    leg.after(READS_PROMPT_MS, () => {
      for (const digit of digits) press(leg, digit);
    }),
  );
  calls.pickUp(leg);
}

/** The carrier sends the ringing call on, as a call of its own from whoever was calling. */
function forward(leg: Leg, line: string, calls: Calls): void {
  const onward = calls.incoming({ from: leg.from, to: line, diversion: leg.to });
  onward.once('answered', () => calls.pickUp(leg));
  onward.once('ended', () =>
    calls.end(leg, leg.state === 'ringing' ? ENDINGS.busy : ENDINGS.hungUpByCallee),
  );
  leg.once('ended', () => calls.end(onward, hungUpBy('person', onward)));
}
