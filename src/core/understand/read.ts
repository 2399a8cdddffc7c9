import type { AnswerKind } from '../settings.ts';
import type { Reading } from './reading.ts';
import { plain } from './words.ts';

export interface ReadContext {
  /** The owner's own trigger words. */
  urgentWords?: string[];
  /** What the business has just asked, so that a short reply is read as its answer. */
  asked?: AnswerKind | null;
}

/** What a homeowner's text says. Never throws; looks at the first 1600 characters. */
export function read(text: string, _context: ReadContext = {}): Reading {
  const word = plain(text).replace(/[^\p{L}\p{N} ]/gu, '').trim();
  const stop = ['stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'alto'].includes(word);
  return {
    language: null,
    urgent: [],
    stated: null,
    danger: null,
    optOut: stop ? { words: text.trim(), certain: true } : null,
    optIn: ['start', 'unstop'].includes(word),
    help: ['help', 'info', 'ayuda'].includes(word),
    closes: null,
    issue: null,
    address: null,
    availability: null,
    name: null,
    question: null,
    callback: null,
    yesNo: null,
    choice: null,
    acknowledgement: false,
    automatic: false,
  };
}
