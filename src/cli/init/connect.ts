/** The Telnyx side: what would change is shown, and changed on a yes. */
import type { Line, Settings } from '../../core/settings.ts';
import { WEBHOOK_PATH } from '../../http.ts';
import { type Account, telnyxAccount } from '../../telnyx/account.ts';
import { registrationOf } from '../../telnyx/registration.ts';
import { type Ask, asker } from '../../telnyx/request.ts';
import { changesFor } from '../../telnyx/set-up.ts';
import type { Asker } from './asker.ts';

/** Returns what remains to be done about it. Throws UserErrors of the account. */
export async function connect(settings: Settings, asker_: Asker): Promise<string[]> {
  const ask = asker(settings.telnyx);
  const account = telnyxAccount(ask);
  const remaining: string[] = [];
  for (const line of settings.lines) {
    remaining.push(...(await connectLine({ ask, account, settings, asker: asker_ }, line)));
  }
  return remaining;
}

interface Work {
  ask: Ask;
  account: Account;
  settings: Settings;
  asker: Asker;
}

async function connectLine({ ask, account, settings, asker }: Work, line: Line): Promise<string[]> {
  const owned = await account.number(line.number);
  if (owned === null) return [`${line.number} is not on the Telnyx account: buy it in the portal`];
  const registration = await registrationOf(ask, owned);
  const swallowed =
    registration.is === 'swallowed'
      ? [
          `${registration.of}: ${registration.state}. Texts are swallowed until then: ${registration.fix}`,
        ]
      : [];
  const { publicUrl } = settings.server;
  if (publicUrl === null)
    return ['set server.public_url in the config, and run `textback init` again', ...swallowed];
  const changes = await changesFor(ask, account, owned, {
    webhookUrl: `${publicUrl}${WEBHOOK_PATH}`,
    dials: line.mode === 'ring',
    countries: settings.textBack.countries,
  });
  if (changes.length === 0) {
    asker.say(`Telnyx is set up for ${line.number} already.`);
    return swallowed;
  }
  asker.say(['At Telnyx this would change:', ...changes.map(({ what }) => `- ${what}`)].join('\n'));
  if (!(await asker.confirm('Change it?', true)))
    return ['Telnyx is not set up: run `textback init` again', ...swallowed];
  for (const { make } of changes) await make();
  asker.say('Changed.');
  return swallowed;
}
