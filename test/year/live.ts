/** Lives through the year: from one thing that happens or is due to the next. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/config/load.ts';
import { HOUR, type Instant, SECOND } from '../../src/core/model.ts';
import { addDays, localDate } from '../../src/core/time/hours.ts';
import { seeded } from '../../src/demo/random.ts';
import type { Store } from '../../src/store/store.ts';
import { newFolder } from '../folder.ts';
import { Agenda } from './agenda.ts';
import { blankChronicle, type Chronicle } from './chronicle.ts';
import { look } from './look.ts';
import { Machine } from './machine.ts';
import { BusyOwner } from './owner.ts';
import { YearsCarrier } from './phone-company.ts';
import { Town } from './town.ts';
import { END, local, OUTAGES, type Outage, START, YAML, ZONE } from './year.ts';

/** So long the phone company tries to hand over a webhook. */
const RETRIED_FOR = 6 * HOUR;

export interface Lived {
  chronicle: Chronicle;
  store: Store;
  close(): void;
}

interface Webhook {
  at: Instant;
  body: string;
  delivered: (at: Instant) => void;
}

export async function live(seed: number): Promise<Lived> {
  const folder = newFolder('year');
  const path = join(folder, 'textback.yaml');
  writeFileSync(path, YAML);
  const { settings } = load(path, {});
  const random = seeded(seed);
  const agenda = new Agenda();
  const chronicle = blankChronicle();
  let webhooks: Webhook[] = [];
  let now: Instant = START;
  /** What its clock is behind. */
  let skew = 0;
  let machine: Machine | null = null;

  const world = { agenda, chronicle, random, now: () => now };
  const company: YearsCarrier = new YearsCarrier({
    ...world,
    publish: (body, delivered) => webhooks.push({ at: now, body, delivered }),
    arrived: got => (got.to in PHONES ? owner : town).reads(got),
  });
  const town = new Town({ ...world, company });
  const owner = new BusyOwner({ ...world, company });
  const PHONES = Object.fromEntries(settings.owner.alerts.map(({ to }) => [to, true]));

  const start = () => {
    machine = new Machine(settings, company, () => now - skew);
  };

  const settle = async () => {
    if (machine === null) return;
    const due = webhooks.filter(({ at }) => now - at <= RETRIED_FOR);
    webhooks = [];
    if (due.length > 0) await machine.receive(due.map(({ body }) => body));
    for (const { delivered } of due) delivered(now);
    await machine.beat(company.cutOff);
  };

  const goDown = ({ killed }: Outage) => {
    company.cutOff = killed;
    if (killed) town.ringAt(now);
  };

  const planOutage = (outage: Outage) => {
    const { from, until, wrongClock } = outage;
    agenda.put(from, () => goDown(outage));
    agenda.put(from + 1, () => {
      machine?.close();
      machine = null;
      company.cutOff = false;
    });
    agenda.put(until, () => {
      skew = wrongClock === null ? 0 : now - wrongClock.says;
      start();
    });
    if (wrongClock)
      agenda.put(wrongClock.until, () => {
        skew = 0;
      });
  };

  const planDays = () => {
    for (let date = localDate(START, ZONE); local(date, '00:00') < END; date = addDays(date, 1)) {
      // A heartbeat at the hour of the digest, and looks before, after and in the evening.
      for (const clock of ['06:59', '07:00', '07:01', '12:00'])
        agenda.put(local(date, clock), () => {});
      for (const clock of ['07:10', '13:30', '17:30'])
        agenda.put(local(date, clock) + SECOND, () => {
          if (machine && skew === 0) look(machine.store, now, chronicle);
        });
      agenda.put(local(date, '17:40'), () => {
        if (machine && skew === 0) owner.evening(machine.store);
      });
    }
  };

  start();
  town.fill();
  planDays();
  for (const outage of OUTAGES) planOutage(outage);
  for (;;) {
    const next = agenda.next();
    if (next === null || next >= END) break;
    const due = machine && skew === 0 ? (machine as Machine).nextDue() : null;
    now = Math.max(now, due === null ? next : Math.min(next, due));
    agenda.pass(now);
    await settle();
  }
  const last = machine as unknown as Machine;
  return {
    chronicle,
    store: last.store,
    close: () => {
      last.close();
      rmSync(folder, { recursive: true });
    },
  };
}
