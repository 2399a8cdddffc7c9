/** Runs every measurement in one go, prints the table, writes bench-results.json. */
import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { feed } from './feed.ts';
import { reading } from './reading.ts';
import { acknowledging, bigFile, kills, missToText, type Row, start, throughput } from './rows.ts';
import { siege } from './siege.ts';
import { Workshop } from './workshop.ts';

const USAGE = `scripts/bench [--only NAME] [--soak 30s] [--siege 20000] [--kills 300]
  --only    start, read, ack, miss, throughput, feed, siege, big or kills; may be given more than once
  --soak    how long to look for growth, e.g. 10m
  --siege   how many hostile requests
  --kills   at how many random moments the daemon is killed`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    soak: { type: 'string', default: '30s' },
    siege: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '300' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const shop = await Workshop.open();
const all: Record<string, () => Promise<Row[]>> = {
  start: () => start(shop),
  read: () => reading(),
  ack: () => acknowledging(shop),
  miss: () => missToText(shop),
  throughput: () => throughput(shop),
  feed: () => feed(shop),
  big: () => bigFile(shop, seconds(values.soak)),
  siege: () => siege(shop, Number(values.siege)),
  kills: () => kills(Number(values.kills)),
};

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${release()} ${process.arch}`,
  node: process.version,
  at: new Date().toISOString(),
};
console.log(
  `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}\n`,
);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(all)) {
  if (values.only && !values.only.includes(name)) continue;
  for (const row of await measure()) {
    rows.push(row);
    console.log(
      `${row.met ? 'met   ' : 'MISSED'}  ${row.what}\n        ${row.measured}  (${row.target})`,
    );
  }
}
shop.close();
writeFileSync('bench-results.json', `${JSON.stringify({ machine, rows }, null, 2)}\n`);
process.exit(rows.every(({ met }) => met) ? 0 : 1);

function seconds(text: string): number {
  const [, count = '30', unit] = /^(\d+)(s|m)$/.exec(text) ?? [];
  return Number(count) * (unit === 'm' ? 60 : 1);
}
