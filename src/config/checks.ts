import type { Finding } from '../core/finding.ts';
import type { Source } from './source.ts';

/** A look at the whole file for what no single value can tell. */
export type Check = (source: Source) => Finding[];

/** Run on every file, sound or not: each reads what is there and passes over the rest. */
export const CHECKS: Check[] = [];
