/** How the application hears what became of its texts. */
export type Receipts = 'normal' | 'none' | 'late' | 'reordered' | 'twice';

export interface Receipt {
  type: 'message.sent' | 'message.finalized';
  /** Since the one before. */
  afterMs: number;
  times: number;
}

export const RECEIPTS: Record<Receipts, Receipt[]> = {
  normal: [
    { type: 'message.sent', afterMs: 200, times: 1 },
    { type: 'message.finalized', afterMs: 1300, times: 1 },
  ],
  none: [],
  late: [
    { type: 'message.sent', afterMs: 120_000, times: 1 },
    { type: 'message.finalized', afterMs: 60_000, times: 1 },
  ],
  reordered: [
    { type: 'message.finalized', afterMs: 200, times: 1 },
    { type: 'message.sent', afterMs: 1300, times: 1 },
  ],
  twice: [
    { type: 'message.sent', afterMs: 200, times: 2 },
    { type: 'message.finalized', afterMs: 1300, times: 2 },
  ],
};
