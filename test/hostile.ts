/** What a stranger may try at the door: each request is made up anew, the same for the same seed. */
import { connect, type Socket } from 'node:net';
import { seeded } from '../src/demo/random.ts';
import { Signer } from '../src/demo/signing.ts';

/** In every path, header and body: where it turns up, a stranger's words were kept. */
export const THEIRS = 'theirs-not-ours';
const LANES = 50;
const PATIENCE_MS = 20_000;

/** A right signature, by somebody else. */
const forger = new Signer();

/** How often each status came; 0: cut off without one. */
export type Answers = Map<number, number>;

/** Sends so many, 50 at a time. */
export async function besiege(url: string, requests: number, seed: number): Promise<Answers> {
  const answers: Answers = new Map();
  const dice = diceOf(seed);
  let left = requests;
  const lane = async () => {
    while (left-- > 0) {
      const status = await attempt(url, dice.among(ATTACKS)(dice));
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return answers;
}

/** Requests that begin and never end: a byte now and then. Resolves when all are cut off. */
export function dawdle(url: string, connections: number): { cutOff: Promise<void>; leave(): void } {
  const sockets = Array.from({ length: connections }, () => open(url));
  const closed = sockets.map(socket => {
    socket.write(post('x', { 'content-length': '60000' }));
    const drip = setInterval(() => socket.write('x'), 200);
    return new Promise<void>(resolve => {
      socket.resume().once('close', () => resolve(clearInterval(drip)));
    });
  });
  return {
    cutOff: Promise.all(closed).then(() => {}),
    leave: () => sockets.forEach(socket => void socket.destroy()),
  };
}

function open(url: string): Socket {
  return connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
}

async function attempt(url: string, bytes: Buffer): Promise<number> {
  const socket = open(url).setTimeout(PATIENCE_MS);
  let status = 0;
  socket.once('data', head => (status = Number(head.toString('latin1', 9, 12))));
  socket.once('timeout', () => socket.destroy(new Error('left hanging')));
  socket.end(bytes);
  await new Promise(closed => socket.once('close', closed));
  return status;
}

interface Dice {
  upTo(most: number): number;
  among<T>(list: readonly T[]): T;
  bytes(count: number): Buffer;
}

function diceOf(seed: number): Dice {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return {
    upTo,
    among: list => list[upTo(list.length - 1)]!,
    bytes: count => Buffer.from(Array.from({ length: count }, () => upTo(255))),
  };
}

type Headers = Record<string, string>;

/** From an address of its own, so that not all of them are merely told that they are too many. */
function request(start: string, headers: Headers, body: Buffer | string = ''): Buffer {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const all = Object.entries({ host: 'x', connection: 'close', ...length, ...headers });
  const head = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([
    Buffer.from(`${start} HTTP/1.1\r\n${head}\r\n`, 'latin1'),
    Buffer.from(body),
  ]);
}

function post(body: Buffer | string, headers: Headers = {}): Buffer {
  return request('POST /webhooks/telnyx', { 'content-type': 'application/json', ...headers }, body);
}

const address = ({ upTo }: Dice): Headers => ({
  'x-forwarded-for': `203.${upTo(255)}.${upTo(255)}.${upTo(255)}`,
});

const PLACES = ['/', '/calendar/', '/media/', '/media/7-zzzz-', '/webhooks/', '/webhooks/telnyx/'];
const ENDS = ['', '.ics', '%00', '/../../textback.db', '?text=', '%', '\xff', '//', ';', '#'];
const METHODS = ['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'BREW', 'get'];

function event(dice: Dice): string {
  const id = dice.bytes(8).toString('hex');
  const payload = { text: THEIRS, from: { phone_number: `+1${dice.upTo(1e10)}` } };
  return JSON.stringify({ data: { id, event_type: 'message.received', payload } });
}

const ATTACKS: ((dice: Dice) => Buffer)[] = [
  // Paths
  dice => {
    const path = `${dice.among(PLACES)}${THEIRS}${'a'.repeat(dice.upTo(3000))}${dice.among(ENDS)}`;
    return request(`${dice.among(METHODS)} ${path}`, address(dice));
  },
  dice => request(`GET /calendar/${dice.bytes(32).toString('base64url')}.ics`, address(dice)),
  // Headers
  dice => request('GET /', { [`x-${THEIRS}`]: 'y'.repeat(dice.upTo(40_000)) }),
  dice =>
    request(
      'GET /healthz/',
      Object.fromEntries(Array.from({ length: dice.upTo(3000) }, (_, i) => [`x-${i}`, THEIRS])),
    ),
  dice => post('{}', { [dice.bytes(9).toString('latin1')]: THEIRS }),
  dice => post('{}', { ...address(dice), 'content-type': `text/${THEIRS}` }),
  // Bodies
  dice => post(dice.bytes(dice.upTo(2000)), address(dice)),
  dice => post(`${'[{"data":'.repeat(dice.upTo(6000))}"${THEIRS}"`, address(dice)),
  dice => post(THEIRS.repeat(4400 + dice.upTo(2000)), address(dice)),
  dice =>
    post(event(dice).slice(0, -1 - dice.upTo(60)), { ...address(dice), 'content-length': '9000' }),
  // Signatures
  dice => post(event(dice), { ...address(dice), ...forger.sign(event(dice), Date.now()).headers }),
  dice => {
    const body = event(dice);
    return post(body, { ...address(dice), ...forger.sign(body, Date.now()).headers });
  },
  dice =>
    post(event(dice), {
      ...address(dice),
      'telnyx-signature-ed25519': dice.bytes(dice.upTo(90)).toString('base64'),
      'telnyx-timestamp': dice.among(['', '1', '-1', 'NaN', '9'.repeat(400), THEIRS]),
    }),
  // What is hardly HTTP
  () => request('GET /', { 'content-length': '5', 'transfer-encoding': 'chunked' }, '0\r\n\r\n'),
  dice => request('POST /webhooks/telnyx', { 'transfer-encoding': 'chunked' }, dice.bytes(40)),
  dice => dice.bytes(1 + dice.upTo(300)),
  () => Buffer.from('\x16\x03\x01\x02\x00\x01\x00', 'latin1'),
];
