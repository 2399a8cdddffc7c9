/** The whole business: the daemon on a real file, over HTTP with the simulated phone company. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Daemon, serve } from '../../src/daemon.ts';
import { PhoneCompany } from '../../src/demo/phone-company.ts';
import { createLog } from '../../src/log.ts';
import { eventually } from '../end-to-end/house.ts';
import { type House, LINE, numberOf, type Ring } from './house.ts';
import { Office } from './settings.ts';

export async function realHouse(yaml: string): Promise<House> {
  const office = new Office();
  let clock = 0;
  const now = () => clock;
  const company = await PhoneCompany.start({ now, signedAt: now, speed: 1000 });
  let settings = office.settings(yaml, company);
  let port = 0;
  const log = createLog({ level: 'error', phones: 'full' }, () => {});
  const open = async () => {
    const server = { ...settings.server, port };
    const daemon = await serve({ ...settings, server }, log, now);
    // What was on its way while it was down finds it where it was.
    port = Number(new URL(daemon.url).port);
    company.deliverTo(`${daemon.url}/webhooks/telnyx`);
    return daemon;
  };
  let daemon = await open();

  return {
    get store() {
      return daemon.app.store;
    },
    setClock: instant => {
      clock = instant;
    },
    call: ring => rung(company, daemon, ring),
    text({ from, text, photos }) {
      const media = Array.from({ length: photos }, (_, index) => ({
        ...{ contentType: 'image/jpeg', bytes: Buffer.from([index]) },
      }));
      company.text({ from, to: LINE, text: text === '' ? null : text, media });
    },
    refuse: (number, code) => company.refuse(number, code),
    loseNext: () => company.faults.next({ on: 'messages', answer: 'lose' }),
    stop: async () => {
      company.webhooks.hold();
      await daemon.close();
    },
    start: async changes => {
      if (changes !== undefined) settings = office.settings(changes, company);
      daemon = await open();
      await company.webhooks.release();
    },
    settle: () => quiet(company, daemon, now),
    close: async () => {
      await daemon.close();
      await company.close();
      office.close();
    },
  };
}

async function rung(company: PhoneCompany, daemon: Daemon, { from, ends, voicemail }: Ring) {
  const { store } = daemon.app;
  company.phone(numberOf('owner'), { answers: ends === 'taken' ? 'press-1' : 'timeout' });
  const caller = from === null ? { from: numberOf('caller'), withheld: true } : { from };
  const call = company.call({ ...caller, to: LINE });
  const row = () => store.db.prepare('SELECT max(id) FROM calls').pluck().get() as number | null;
  if (voicemail) {
    call.leaveVoicemail(voicemail, 5);
    await eventually(() => store.calls.get(row() ?? 0)?.voicemail);
  } else if (ends === 'taken') {
    await eventually(
      () => call.state,
      state => state === 'bridged',
    );
  } else {
    await eventually(() => store.calls.get(row() ?? 0)?.verdict);
  }
  call.hangUp();
  await eventually(() => store.calls.get(row() ?? 0)?.endedAt);
}

/** A clock that jumps wakes nobody, so the daemon is nudged with a webhook that means nothing to it. */
async function quiet(company: PhoneCompany, { app, url }: Daemon, now: () => number) {
  await company.webhooks.settled();
  for (let calm = 0; calm < 2; ) {
    await nudge(company, url, now());
    await sleep(2);
    await company.webhooks.settled();
    calm = isCalm(app.store, now()) ? calm + 1 : 0;
  }
}

function isCalm({ db }: Daemon['app']['store'], now: number): boolean {
  const busy = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'new')
           OR EXISTS (SELECT 1 FROM outbox WHERE state = 'sending' OR (state = 'sent' AND kind <> 'call'))
           OR EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND not_before <= @now)
           OR EXISTS (SELECT 1 FROM conversations WHERE wake_at <= @now)
           OR EXISTS (SELECT 1 FROM calls WHERE wake_at <= @now)`,
    )
    .pluck();
  return busy.get({ now }) === 0;
}

let nudges = 0;

async function nudge(company: PhoneCompany, url: string, at: number): Promise<void> {
  const id = `nudge-${++nudges}`;
  const data = {
    id,
    event_type: 'message.sent',
    occurred_at: new Date(at).toISOString(),
    payload: {},
  };
  const { headers, body } = company.sign(JSON.stringify({ data }));
  await fetch(`${url}/webhooks/telnyx`, { method: 'POST', headers, body });
}
