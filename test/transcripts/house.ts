/** What a transcript is played in: a business, its clock, and the people around it. */
import type { Instant } from '../../src/core/model.ts';
import type { Store } from '../../src/store/store.ts';

export const LINE = '+15125550100';
const OWNER = '+15125550199';

const PEOPLE: Record<string, string> = {
  caller: '+15125550142',
  'second caller': '+15125550143',
  'third caller': '+15125550144',
  'fourth caller': '+15125550145',
  'fifth caller': '+15125550146',
  'sixth caller': '+15125550147',
  family: '+15125550160',
  owner: OWNER,
  partner: '+15125550177',
};

export function numberOf(person: string): string {
  const number = PEOPLE[person];
  if (!number) throw new Error(`nobody in a transcript is called "${person}"`);
  return number;
}

export function personOf(number: string): string {
  return Object.entries(PEOPLE).find(([, known]) => known === number)?.[0] ?? number;
}

export interface Ring {
  /** Null: withheld. */
  from: string | null;
  ends: 'missed' | 'taken';
  voicemail: string | null;
}

export interface House {
  readonly store: Store;
  setClock(now: Instant): void;
  call(ring: Ring): Promise<void>;
  text(text: { from: string; text: string; photos: number }): void;
  /** Texts to this number fail with a code of the phone company. */
  refuse(number: string, code: string): void;
  /** The next text leaves, but the answer to it and its receipts are lost. */
  loseNext(): void;
  /** Down and up again, perhaps with another config. */
  stop(): Promise<void>;
  start(yaml?: string): Promise<void>;
  /** Resolves when all that is due has been done. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
