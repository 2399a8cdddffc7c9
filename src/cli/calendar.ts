/** `textback calendar`: where the bookings can be subscribed to, and `calendar rotate`. */
import QRCode from 'qrcode';
import { feedPath, secretOf } from '../calendar-secret.ts';
import { load } from '../config/load.ts';
import type { Settings } from '../core/settings.ts';
import { installationKey } from '../installation-key.ts';
import { openExisting } from '../store/database.ts';
import { createStore } from '../store/store.ts';
import { wrap } from '../wrap.ts';
import { print, printJson, WIDTH } from './page.ts';

const HOW = [
  ['Google', 'Other calendars +, From URL, the https address (looks every 4-24 hours)'],
  ['Apple', 'open the webcal address, or scan the code (every 5 minutes to a week)'],
  ['Outlook', 'Add calendar, Subscribe from web, the https address (3-24 hours)'],
] as const;
const LOCAL_ONLY =
  'Only this machine can reach it: set server.public_url to the https address at which calendars find textback.';

interface Options {
  json?: boolean;
}

/** Prints the feed's address. Resolves to the exit status. */
export async function calendar(configPath: string, { json }: Options): Promise<number> {
  const { settings } = load(configPath, process.env);
  const url = addressOf(settings, { rotate: false });
  if (json) printJson({ url });
  else print(await page(url, settings));
  return 0;
}

/** Kills the address that was, and prints the new one. Resolves to the exit status. */
export async function rotate(configPath: string, { json }: Options): Promise<number> {
  const { settings } = load(configPath, process.env);
  const url = addressOf(settings, { rotate: true });
  if (json) printJson({ url });
  else
    print([
      'The old address is dead. Subscribe anew with this one.',
      '',
      ...(await page(url, settings)),
    ]);
  return 0;
}

function addressOf({ database, server }: Settings, { rotate }: { rotate: boolean }): string {
  const store = createStore(openExisting(database));
  try {
    if (rotate) store.feed.rotate();
    const secret = secretOf(installationKey(database), store.feed.rotation());
    return (server.publicUrl ?? `http://${server.host}:${server.port}`) + feedPath(secret);
  } finally {
    store.close();
  }
}

async function page(url: string, { server }: Settings): Promise<string[]> {
  const webcal = url.replace(/^https?/, 'webcal');
  const code = await QRCode.toString(webcal, { type: 'utf8', errorCorrectionLevel: 'L' });
  return [
    'Whoever has this address sees your bookings: keep it to yourself.',
    '',
    `  ${url}`,
    `  ${webcal}`,
    '',
    ...(server.publicUrl ? [] : [...wrap(LOCAL_ONLY, WIDTH), '']),
    ...code.trimEnd().split('\n'),
    '',
    ...HOW.map(([name, how]) => `${name.padEnd(9)}${how}`),
    '',
    'Calendars are slow to look: what is urgent comes to you as a text.',
  ];
}
