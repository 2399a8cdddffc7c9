/** What the checks of `textback doctor` look at, and how they say what they saw. */
import { findingsOf, type Loaded } from '../../config/load.ts';
import type { Finding } from '../../core/finding.ts';
import type { Instant } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { Account } from '../../telnyx/account.ts';
import type { Ask } from '../../telnyx/request.ts';

export interface Site {
  settings: Settings;
  /** Where a setting stands in the file. */
  where: Loaded['where'];
  ask: Ask;
  account: Account;
  now: () => Instant;
}

/** The check with this code found nothing wrong. */
export function ok(code: string, message: string): Finding {
  return { code, level: 'ok', where: null, message, fix: null };
}

export const AGAIN = 'run `textback init` again: it offers to change this';

/** What keeps a check from being made is a finding too. */
export async function found(check: () => Promise<Finding[]> | Finding[]): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    return findingsOf(error);
  }
}
