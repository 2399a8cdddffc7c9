import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { eventually } from '../end-to-end/house.ts';
import { FORWARDED, OWNER, RING, Rig } from './rig.ts';

const CALLER = '+15122000000';
const MINUTE = 60_000;

/** The cable between the daemon and the phone company. */
class Cable {
  #port = 0;
  #server = createServer();
  readonly #sockets = new Set<Socket>();
  to = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/v2`;
  }

  async plug(): Promise<void> {
    this.#server = createServer(near => {
      const far = connect(this.to, '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
      near.pipe(far).pipe(near);
    });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async unplug(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

let rig: Rig;
let cable: Cable;

afterEach(async () => {
  await rig.close();
  await cable.unplug();
});

async function open(): Promise<void> {
  cable = new Cable();
  await cable.plug();
  rig = await Rig.start({ speed: 100, apiUrl: cable.url });
  cable.to = Number(new URL(rig.company.apiUrl).port);
  await rig.serve();
}

const opening = () => rig.daemon.app.store.outbox.byKey('opening:1');

test('the network is gone for ten minutes: the text leaves once when it is back', async () => {
  await open();
  await cable.unplug();
  rig.company.call({ from: CALLER, to: FORWARDED });
  for (let tries = 1; tries <= 5; tries++) {
    await eventually(() => opening()?.attempts === tries && opening()?.state === 'waiting');
    rig.later(2 * MINUTE);
  }
  expect(opening()).toMatchObject({ state: 'waiting', error: expect.stringMatching(/reached/) });
  await cable.plug();
  rig.later(5 * MINUTE);
  await eventually(
    () => opening()?.state,
    state => state === 'delivered',
  );
  expect(rig.company.texts).toHaveLength(1);
});

test('the network is gone while the owner is to be rung: it is a miss, and the text follows', async () => {
  await open();
  rig.company.phone(OWNER, { answers: 'press-1' });
  await cable.unplug();
  const call = rig.company.call({ from: CALLER, to: RING });
  const missed = () => rig.daemon.app.store.calls.get(1)?.verdict === 'missed';
  await eventually(() => {
    if (!missed()) rig.later(100);
    return missed();
  });
  await cable.plug();
  rig.later(5 * MINUTE);
  await eventually(() => rig.company.texts.length === 1);
  call.hangUp();
  expect(rig.daemon.app.store.calls.get(1)?.because).toBe(
    'the phone company could not ring the owner',
  );
});
