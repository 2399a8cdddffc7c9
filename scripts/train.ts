/** Learns the weights anew from the tuning texts and writes them, whenever those or the vocabulary have changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { learn, type TrainingText } from './train/learn.ts';

const TEXTS = new URL('../test/core/understand/texts/tuning.jsonl', import.meta.url);
const WEIGHTS = new URL('../src/core/understand/learned/weights.ts', import.meta.url);

const texts = readFileSync(TEXTS, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as TrainingText);
const code = `/** Written by scripts/train.ts; how to read it stands in model.ts. */
export const WEIGHTS = \`
${learn(texts)}
\`;
`;
writeFileSync(WEIGHTS, code);
console.log(`${texts.length} texts, ${code.length} bytes`);
