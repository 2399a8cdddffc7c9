/** Each thing that is measured, and what it should come to. */
import { killAtRandom } from '../../test/crash/random.ts';
import { median, round } from './figures.ts';
import { fill } from './fill.ts';
import { type Running, stop, textback, timed, used, type Workshop } from './workshop.ts';

export interface Row {
  what: string;
  target: string;
  measured: string;
  met: boolean;
}

const MB = 1024 * 1024;
const BIG = 100_000;
const SMALL = 1000;
const CONNECTIONS = 64;

export async function acknowledging(shop: Workshop): Promise<Row[]> {
  const daemon = await shop.daemon('ack');
  shop.answerAfter(2000);
  const steady = { do: 'ring', port: daemon.port, connections: CONNECTIONS } as const;
  await shop.order({ ...steady, perSecond: 50, seconds: 2 });
  const { acks, refused } = await shop.order({ ...steady, perSecond: 100, seconds: 8 });
  shop.answerAfter(0);
  await stop(daemon);
  const bare = await shop.bare('ack-bare');
  const beside = await shop.order({ ...steady, port: bare.port, perSecond: 100, seconds: 4 });
  await stop(bare);
  return [
    {
      what: `acknowledging, ${CONNECTIONS} connections, 100 misses/s, the carrier takes 2 s`,
      target: 'p99 < 25 ms',
      measured: `p50 ${acks.p50} ms, p99 ${acks.p99} ms, max ${acks.max} ms (a bare route beside it: p50 ${beside.acks.p50}, p99 ${beside.acks.p99})`,
      met: acks.p99 < 25 && refused === 0,
    },
  ];
}

export async function missToText(shop: Workshop): Promise<Row[]> {
  const daemon = await shop.daemon('miss');
  const ring = { do: 'ring', port: daemon.port, connections: CONNECTIONS } as const;
  await shop.order({ ...ring, perSecond: 20, seconds: 2 });
  const calm = await shop.order({ ...ring, perSecond: 5, seconds: 20 });
  const before = await used(daemon);
  const busy = await shop.order({ ...ring, perSecond: 200, seconds: 15 });
  const after = await used(daemon);
  await stop(daemon);
  const cpu = round((after.cpuMs - before.cpuMs) / busy.acks.count);
  const { missToText: a } = calm;
  const { missToText: b, untexted } = busy;
  return [
    {
      what: 'miss to POST /messages, calm (5 a second)',
      target: 'p50 < 20 ms, p99 < 60 ms',
      measured: `p50 ${a.p50} ms, p99 ${a.p99} ms`,
      met: a.p50 < 20 && a.p99 < 60,
    },
    {
      what: 'miss to POST /messages, 200 misses/s for 15 s, with receipts',
      target: 'p99 < 300 ms',
      measured: `p50 ${b.p50} ms, p99 ${b.p99} ms, ${untexted} untexted; acks p99 ${busy.acks.p99} ms; ${cpu} ms of CPU a miss`,
      met: b.p99 < 300 && untexted === 0,
    },
  ];
}

const ROUNDS = 3;

/** In turns, so that whatever else the machine does hits both. */
export async function throughput(shop: Workshop): Promise<Row[]> {
  const kinds = ['receipts', 'calls'] as const;
  const rows = [];
  for (const what of kinds) {
    const rates = { daemon: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of ['bare', 'daemon'] as const) {
        const running = await shop[side](`${side}-${what}-${round}`);
        const flood = { do: 'flood', what, port: running.port, connections: CONNECTIONS } as const;
        const report = await shop.order({ ...flood, seconds: 3 });
        rates[side].push(report.acksPerSecond);
        await stop(running);
      }
    }
    const share = Math.round((median(rates.daemon) / median(rates.bare)) * 100);
    rows.push({
      what: `durable acknowledgements a second, ${what === 'calls' ? 'each a new miss' : 'receipts'}`,
      target: '≥ 70% of a bare Fastify route',
      measured: `${median(rates.daemon)} against ${median(rates.bare)}: ${share}%`,
      met: share >= 70,
    });
  }
  return rows;
}

export async function bigFile(shop: Workshop, soakSeconds: number): Promise<Row[]> {
  const empty = await shop.daemon('empty');
  const small = await atWork(shop, empty);
  await stop(empty);
  fill(`${shop.folder}/big.db`, BIG);
  const daemon = await shop.daemon('big');
  const big = await atWork(shop, daemon);
  const soak = { do: 'ring', port: daemon.port, perSecond: 20, connections: 8 } as const;
  await shop.order({ ...soak, seconds: soakSeconds });
  const after = await atWork(shop, daemon);
  await stop(daemon);
  const growth = round((after.heap - big.heap) / MB);
  const more = round((big.rss - small.rss) / MB);
  return [
    {
      what: `resident size with ${BIG} conversations in the file`,
      target: 'within 60 MB of an empty one',
      measured: `${round(big.rss / MB)} MB against ${round(small.rss / MB)} MB: ${more} MB more`,
      met: more < 60,
    },
    {
      what: `growth over ${soakSeconds} s at 20 misses/s`,
      target: 'none (heap < 5 MB, resident < 20 MB)',
      measured: `heap ${growth} MB, resident ${round((after.rss - big.rss) / MB)} MB`,
      met: growth < 5 && after.rss - big.rss < 20 * MB,
    },
    ...(await reading(shop)),
  ];
}

/** What it holds after it has done some work. */
async function atWork(shop: Workshop, daemon: Running) {
  await shop.order({ do: 'ring', port: daemon.port, perSecond: 50, seconds: 5, connections: 8 });
  return used(daemon);
}

/** What the owner waits for at the terminal, with years in the file and with months. */
async function reading(shop: Workshop): Promise<Row[]> {
  fill(`${shop.folder}/small.db`, SMALL);
  const [big, small] = [shop.config('big'), shop.config('small')];
  const times = {
    node: [] as number[],
    leads: [] as number[],
    queue: [] as number[],
    small: [] as number[],
  };
  for (let turn = 0; turn < 10; turn++) {
    times.node.push(await timed(['-e', '0']));
    times.leads.push(await timed(textback('leads', '-c', big)));
    times.queue.push(await timed(textback('queue', '-c', big)));
    times.small.push(await timed(textback('queue', '-c', small)));
  }
  const file = `${BIG} conversations and ten texts each in the file`;
  const beside = 'node -e 0';
  return [
    compared(`textback leads with ${file}`, times.leads, times.node, { most: 3, beside }),
    compared(`textback queue with ${file}`, times.queue, times.node, { most: 3, beside }),
    compared(`textback queue with ${file}`, times.queue, times.small, {
      ...{ most: 1.3, beside: `itself with ${SMALL}` },
    }),
  ];
}

function compared(
  what: string,
  these: number[],
  those: number[],
  { most, beside }: { most: number; beside: string },
): Row {
  const ratio = Math.round((100 * median(these)) / median(those)) / 100;
  return {
    what,
    target: `within ${most} times ${beside}`,
    measured: `${median(these)} ms against ${median(those)} ms: ${ratio} times`,
    met: ratio <= most,
  };
}

export async function start(shop: Workshop): Promise<Row[]> {
  const serve = textback('serve', '-c', shop.config('start', 'info'));
  const first = round(await timed(serve, 'listening'));
  const times = { serve: [] as number[], node: [] as number[] };
  for (let turn = 0; turn < 7; turn++) {
    times.node.push(await timed(['-e', '0']));
    times.serve.push(await timed(serve, 'listening'));
  }
  const took = median(times.serve);
  return [
    {
      what: 'start of serve to listening',
      target: '< 400 ms',
      measured: `${took} ms (node -e 0 beside it: ${median(times.node)} ms; the first start, which makes the file: ${first} ms)`,
      met: took < 400,
    },
  ];
}

export async function kills(moments: number): Promise<Row[]> {
  const { broken, calls, missed, answered, resent, doubled } = await killAtRandom(moments, 7);
  return [
    {
      what: `killed at ${moments} random moments`,
      target: 'no miss forgotten, no text doubled but by policy',
      measured: `${calls} calls, ${missed} missed, ${answered} answered, ${broken.length} promises broken; ${resent} of unknown fate sent again, ${doubled} of them doubled`,
      met: broken.length === 0,
    },
  ];
}
