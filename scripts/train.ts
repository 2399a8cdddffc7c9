/** Learns the weights anew from the tuning texts and writes them, whenever those or the vocabulary have changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { learn, type TrainingText } from './train/learn.ts';

const TEXTS = new URL('../test/core/understand/texts/tuning.jsonl', import.meta.url);
const WEIGHTS = new URL('../src/core/understand/learned/weights.json', import.meta.url);

const texts = readFileSync(TEXTS, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as TrainingText);
const json = `${JSON.stringify(learn(texts), null, 2)}\n`;
writeFileSync(WEIGHTS, json);
console.log(`${texts.length} texts, ${json.length} bytes`);
