/** What a call is judged by, and what a judgement says. */
import type { CallCommand } from '../carrier.ts';
import type { Instant, Verdict } from '../model.ts';
import type { Line } from '../settings.ts';
import type { SeenEvent } from './legs.ts';

export interface Issued {
  state: 'waiting' | 'sent' | 'refused';
  /** When it was settled, or else issued. */
  at: Instant;
  control: string | null;
  /** It was refused because the leg had already ended. */
  callOver: boolean;
}

export interface CallFacts {
  id: number;
  line: Line;
  /** When the first of its events reached us. */
  since: Instant;
  events: SeenEvent[];
  /** Commands by key, e.g. "dial:owner:0". */
  issued: Map<string, Issued>;
  /** The owner's phone that forwarded back to the line while this call rang it. */
  loopedPhone: string | null;
  /** Decided when the call arrived: it is a loop, or the owner's own phone. */
  standing: 'loop' | 'owner' | null;
  /** Once said, a verdict stays unless the two ends are then seen to be connected. */
  verdict: Ruling | null;
}

export interface Ruling {
  is: Verdict;
  because: string;
}

export interface KeyedCommand {
  key: string;
  command: CallCommand;
  why: string;
}

export interface Judgement {
  verdict: Ruling | null;
  commands: KeyedCommand[];
  /** Look again then, even if nothing else happens. */
  wakeAt: Instant | null;
}
