/** What becomes of the daemon while strangers try everything at its door. */
import { besiege, dawdle, THEIRS } from '../../test/hostile.ts';
import { round } from './figures.ts';
import type { Row } from './rows.ts';
import { stop, used, type Workshop } from './workshop.ts';

const MB = 1024 * 1024;
const SLOW = 400;

export async function siege(shop: Workshop, requests: number): Promise<Row[]> {
  let log = '';
  const daemon = await shop.daemon('siege', text => {
    log += text;
  });
  const url = `http://127.0.0.1:${daemon.port}`;
  const ring = { do: 'ring', port: daemon.port, perSecond: 5, connections: 8 } as const;
  const begun = performance.now();
  const since = () => round((performance.now() - begun) / 1000);
  const slow = dawdle(url, SLOW).cutOff.then(since);
  const [first, meanwhile] = await Promise.all([
    besiege(url, requests / 2, 1),
    shop.order({ ...ring, seconds: 5 }),
  ]);
  const before = await used(daemon);
  const second = await besiege(url, requests / 2, 2);
  const seconds = since();
  const slowSeconds = await slow;
  const after = await used(daemon);
  await stop(daemon);

  const answers = [...first].map(([status, count]) => [status, count + (second.get(status) ?? 0)]);
  const heap = round((after.heap - before.heap) / MB);
  const rss = round((after.rss - before.rss) / MB);
  const letIn = [...first.keys(), ...second.keys()].filter(isNoRefusal);
  const told = log.match(new RegExp(`\\bKEY\\b|"level":"error"|${THEIRS}`, 'g'))?.length ?? 0;
  const list = answers.toSorted(([a = 0], [b = 0]) => a - b).map(row => row.join(' '));
  return [
    {
      what: `${requests} hostile requests, ${SLOW} slow ones beside them`,
      target:
        'all refused, the second half needs no more memory (heap < 5 MB, resident < 30 MB), no error and no secret in the log',
      measured: `${seconds} s (${list.join(', ')}); second half: heap ${heap} MB, resident ${rss} MB of ${round(after.rss / MB)}; ${told} of them in the log; slow ones cut off within ${slowSeconds} s`,
      met: letIn.length === 0 && heap < 5 && rss < 30 && told === 0 && slowSeconds < 25,
    },
    {
      what: 'miss to POST /messages meanwhile',
      target: 'every one texted',
      measured: `p50 ${meanwhile.missToText.p50} ms, p99 ${meanwhile.missToText.p99} ms, ${meanwhile.untexted} untexted`,
      met: meanwhile.untexted === 0 && meanwhile.refused === 0,
    },
  ];
}

/** 0: cut off without an answer. */
function isNoRefusal(status: number): boolean {
  return status >= 500 || (status > 0 && status < 400);
}
