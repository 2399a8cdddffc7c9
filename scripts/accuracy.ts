import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Labelled, score } from './accuracy-score.ts';

const USAGE = 'usage: node scripts/accuracy.ts [FILE.jsonl…] [--json]';
const TEXTS = new URL('../test/core/understand/texts/', import.meta.url);
const UNSEEN = ['unseen-3.jsonl', 'unseen-4.jsonl'].map(name => new URL(name, TEXTS));

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (values.help) console.log(USAGE);
else run(positionals.length > 0 ? positionals : UNSEEN);

function run(files: (string | URL)[]): void {
  const texts = files
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Labelled);
  const { measures, misses } = score(texts);
  if (values.json) {
    console.log(JSON.stringify({ texts: texts.length, measures, misses }));
    return;
  }
  for (const m of measures) {
    const share = m.of === 0 ? '   -  ' : `${((100 * m.right) / m.of).toFixed(1).padStart(5)}%`;
    console.log(`${m.language.padEnd(4)}${m.measure.padEnd(34)}${share}  ${m.right}/${m.of}`);
  }
  for (const miss of misses)
    console.log(
      `\n${miss.id} ${miss.measure}\n  ${JSON.stringify(miss.text)}\n  wanted ${JSON.stringify(miss.wanted)}, read ${JSON.stringify(miss.read)}`,
    );
}
