/** `textback doctor`: every check that can be made from here, and what to do about what it finds. */
import { findingsOf, load } from '../../config/load.ts';
import { quick } from '../../config/quick.ts';
import type { Finding } from '../../core/finding.ts';
import { UserError } from '../../core/user-error.ts';
import { telnyxAccount } from '../../telnyx/account.ts';
import { asker } from '../../telnyx/request.ts';
import { print, printJson } from '../page.ts';
import { checkAccount } from './account.ts';
import { checkDeliveries } from './deliveries.ts';
import { checkLine } from './line.ts';
import { checkMachine } from './machine.ts';
import { findingLines, verdict } from './page.ts';
import { checkReach } from './reach.ts';
import { found, ok, type Site } from './site.ts';

interface Options {
  json?: boolean;
  /** Wait for a test call, after the checks. */
  call?: boolean;
}

/** Returns the exit status: 0 fine or only warnings, 1 something is wrong, 2 the config is. */
export async function doctor(configPath: string, { json, call }: Options): Promise<number> {
  const all: Finding[] = [];
  const tell = (findings: Finding[]) => {
    all.push(...findings);
    if (!json) for (const finding of findings) print(findingLines(finding));
  };
  const site = siteOf(configPath, tell);
  const database = site?.settings.database ?? databaseOf(configPath);
  if (database !== null) tell(await checkMachine(database));
  if (site) {
    tell(await checkReach(site.settings, site.now()));
    await checkTelnyx(site, tell);
    if (call) tell(await watchCall(site));
  }
  if (json) printJson(all);
  else print(['', verdict(all)]);
  if (!site) return 2;
  return all.some(({ level }) => level === 'error') ? 1 : 0;
}

async function watchCall({ settings }: Site): Promise<Finding[]> {
  const { testCall } = await import('./test-call.ts');
  return found(() => testCall(settings));
}

/** Null: the config is not good enough to ask anybody outside. */
function siteOf(path: string, tell: (findings: Finding[]) => void): Site | null {
  try {
    const { settings, findings, where } = load(path, process.env);
    tell([...findings, ok('E100', 'the config is fine')]);
    const ask = asker(settings.telnyx);
    return { settings, where, ask, account: telnyxAccount(ask), now: Date.now };
  } catch (error) {
    tell(findingsOf(error));
    return null;
  }
}

/** Of a config that is wrong elsewhere; null: it does not say. */
function databaseOf(path: string): string | null {
  try {
    return quick(path).database;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Without an account that answers there is nothing further to ask it. */
async function checkTelnyx(site: Site, tell: (findings: Finding[]) => void): Promise<void> {
  const account = await found(() => checkAccount(site));
  tell(account);
  if (account.some(({ code, level }) => level === 'error' && /^E50[1-4]$/.test(code))) return;
  for (const [index, line] of site.settings.lines.entries()) {
    const where = site.where(['lines', index, 'number']);
    tell(await found(() => checkLine(site, line, where)));
  }
  tell(await found(() => checkDeliveries(site)));
}
