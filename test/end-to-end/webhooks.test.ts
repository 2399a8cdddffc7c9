import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { forget } from '../../src/app/forget.ts';
import { textback } from '../cli/command-line.ts';
import { CALLER, eventually, type House, house, LINE, leave, OWNER } from './house.ts';

const KEY = Buffer.alloc(32, 7);
const SECRET = `whsec_${KEY.toString('base64')}`;

interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const servers: Server[] = [];
afterEach(async () => {
  await leave();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }
});

/** Another program in the same network; it answers with each status in turn, and then with the last. */
async function program(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const status = statuses[Math.min(received.length, statuses.length - 1)] ?? 204;
    received.push({ path: request.url ?? '', headers: request.headers, body });
    response
      .writeHead(status, status >= 300 && status < 400 ? { location: '/elsewhere' } : {})
      .end();
  });
  servers.push(server);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

function houseTelling(
  url: string,
  events = 'lead.created, lead.urgent, lead.updated, "booking.*"',
  more = '',
): Promise<House> {
  return house({
    extra: `webhooks: [{ url: "${url}", secret: "${SECRET}", events: [${events}] }]\n${more}`,
  });
}

const types = (received: Received[]) => received.map(({ body }) => JSON.parse(body).type as string);
const hooks = ({ daemon }: House) =>
  daemon.app.store.db
    .prepare("SELECT state, attempts, error FROM outbox WHERE kind = 'hook' ORDER BY id")
    .all();

test('a missed call that turns out to be urgent is told as it happens, signed', async () => {
  const { url, received } = await program(204);
  const it = await houseTelling(url);
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => received.length === 1);
  it.company.text({ from: CALLER, to: LINE, text: 'no heat and a newborn, 412 Maple Ave' });
  await eventually(() => types(received).includes('lead.urgent'));
  const { headers, body } = received[0]!;
  const told = JSON.parse(body);
  expect(told).toMatchObject({
    type: 'lead.created',
    data: { lead: 1, caller: CALLER, urgent: false },
  });
  expect(Date.parse(told.timestamp)).toBeGreaterThan(Date.now() - 60_000);
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const signature = createHmac('sha256', KEY).update(signed).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(received.length);
  expect(types(received).filter(type => type === 'lead.created')).toEqual(['lead.created']);
});

test('a program that is down is told again under the same id, and the texts do not wait for it', async () => {
  const { url, received } = await program(503, 204);
  const it = await houseTelling(url, 'lead.created');
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => received.length === 2, Boolean, 12_000);
  await eventually(
    () => hooks(it)[0],
    row => (row as { state: string }).state === 'sent',
  );
  const [first, second] = received;
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect(second?.body).toBe(first?.body);
  expect(it.company.texts.length).toBe(1);
});

test('410 is gone for good, and the outbox shows it', async () => {
  const { url, received } = await program(410);
  const it = await houseTelling(url, 'lead.created');
  it.company.call({ from: CALLER, to: LINE });
  await eventually(
    () => hooks(it)[0],
    row => (row as { state: string })?.state === 'failed',
  );
  expect(received.length).toBe(1);
  const { out } = await textback(['-c', `${it.folder}/textback.yaml`, 'outbox']);
  expect(out).toContain('failed: it was answered with 410');
});

test('a redirect is not followed: it counts as a failure', async () => {
  const { url, received } = await program(302);
  const it = await houseTelling(url, 'lead.created');
  it.company.call({ from: CALLER, to: LINE });
  await eventually(
    () => hooks(it)[0],
    row => Boolean((row as { error: string | null } | undefined)?.error),
  );
  expect(hooks(it)).toMatchObject([{ state: 'waiting', error: 'it was answered with 302' }]);
  expect(received.map(({ path }) => path)).toEqual(['/hook']);
});

test('nobody who only wants new leads hears of the rest', async () => {
  const { url, received } = await program(204);
  const it = await houseTelling(url, 'lead.created');
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length === 1);
  it.company.text({ from: CALLER, to: LINE, text: 'gas smell in the kitchen' });
  await eventually(() => it.daemon.app.store.conversations.get(1)?.danger ?? null);
  await eventually(() => received.length === 1);
  expect(hooks(it).length).toBe(1);
});

test('what was told of a forgotten caller is gone too', async () => {
  const { url, received } = await program(204);
  const it = await houseTelling(url);
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => received.length > 0 && it.company.texts.length > 0);
  const { store } = it.daemon.app;
  const quiet = "SELECT count(*) FROM inbox WHERE state = 'new'";
  await eventually(
    () => store.db.prepare(quiet).pluck().get() === 0 && store.calls.ringing().length === 0,
  );
  forget(store, CALLER, Date.now());
  const kept = store.db.prepare("SELECT count(*) FROM outbox WHERE kind = 'hook' AND body <> ''");
  expect(kept.pluck().get()).toBe(0);
});

test('a booking is told as it is asked for, confirmed and called off, once each', async () => {
  const { url, received } = await program(204);
  const windows = '{ mon-sun: ["00:00-12:00", "12:00-23:59"] }';
  const it = await houseTelling(url, '"booking.*"', `booking: { windows: ${windows} }`);
  it.company.call({ from: CALLER, to: LINE });
  await eventually(() => it.company.texts.length === 1);
  it.company.text({ from: CALLER, to: LINE, text: 'tap drips, 412 Maple Ave, no hurry, any day' });
  await eventually(() => it.company.texts.some(({ text }) => text.includes('1)')), Boolean, 12_000);
  it.company.text({ from: CALLER, to: LINE, text: '1' });
  await eventually(() => types(received).includes('booking.requested'), Boolean, 12_000);
  it.company.text({ from: OWNER, to: LINE, text: 'ok 1' });
  await eventually(() => types(received).includes('booking.confirmed'));
  it.company.text({ from: OWNER, to: LINE, text: 'off 1' });
  await eventually(() => types(received).includes('booking.off'));
  expect(types(received)).toEqual(['booking.requested', 'booking.confirmed', 'booking.off']);
  const [requested, confirmed, off] = received.map(({ body }) => JSON.parse(body).data);
  expect(requested).toMatchObject({ lead: 1, caller: CALLER, booking: { state: 'requested' } });
  expect(confirmed.booking).toEqual({ ...requested.booking, state: 'confirmed' });
  expect(off.booking).toEqual({ ...requested.booking, state: 'off' });
});
