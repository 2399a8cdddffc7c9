/** What the rows that appear on a calendar have in common. */

import type { Window } from '../core/booking/windows.ts';
import type { Instant } from '../core/model.ts';

export interface WindowRow {
  date: string;
  starts: string;
  ends: string;
  zone: string;
}

export interface Published {
  uid: string;
  sequence: number;
  created_at: Instant;
  updated_at: Instant;
}

export function windowColumns({ date, from, to, zone }: Window): WindowRow {
  return { date, starts: from, ends: to, zone };
}

export function toWindow({ date, starts, ends, zone }: WindowRow): Window {
  return { date, from: starts, to: ends, zone };
}

export function published({ uid, sequence, created_at, updated_at }: Published) {
  return { uid, sequence, createdAt: created_at, updatedAt: updated_at };
}
