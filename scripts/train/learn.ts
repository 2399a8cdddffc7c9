/** Learns from labelled texts what words say about the urgent, the dangerous and the wish to be left alone. */
import { damped, evidenceIn } from '../../src/core/understand/learned/evidence.ts';
import type { Matter } from '../../src/core/understand/learned/model.ts';
import { splitWords } from '../../src/core/understand/text/words.ts';
import { kindsOf } from './kinds.ts';
import { regress, type Weights } from './regression.ts';

export interface TrainingText {
  text: string;
  urgent?: boolean;
  life_safety?: boolean;
  danger_kind?: string | null;
  opt_out?: boolean;
}

export const LABELS = { urgent: 'urgent', danger: 'life_safety', opt_out: 'opt_out' } as const;
const MATTERS: Matter[] = ['urgent', 'danger', 'opt_out'];

/** How many of the texts without the label may sound like it, when texts are judged by a model that has not seen them. */
const FALSE_ALARMS: Record<Matter, number> = { urgent: 0.01, danger: 0.01, opt_out: 0 };
/** No text may be taken for an opt-out that is none: the bar is higher than the highest of them. */
const OPT_OUT_MARGIN = 0.5;
/** Texts of one occasion resemble each other: they are left out together. */
const PARTS = 10;
/** Lighter words change nothing that is worth their place. */
const LIGHTEST = 0.2;

/** The table that is shipped, as lines; see src/core/understand/learned/model.ts. */
export function learn(texts: readonly TrainingText[]): string {
  const rows = texts.map(({ text }) => evidenceIn(splitWords(text)).map(({ key }) => key));
  const learnt = MATTERS.map(matter => oneMatter(matter, texts, rows));
  const line = (name: string, cells: (string | number)[]): string => [name, ...cells].join('\t');
  const keys = new Set(learnt.flatMap(({ weights }) => [...weights.of.keys()]));
  const kinds = kindsOf(texts, rows);
  return [
    line(
      'bias',
      learnt.map(({ weights }) => weights.bias),
    ),
    line(
      'least',
      learnt.map(({ least }) => least),
    ),
    ...[...keys]
      .sort()
      .map(key =>
        line(key, [
          ...learnt.map(({ weights }) => weights.of.get(key) ?? ''),
          (learnt[1]!.weights.of.get(key) ?? 0) > 0 ? (kinds.get(key) ?? '') : '',
        ]).trimEnd(),
      ),
  ].join('\n');
}

function oneMatter(matter: Matter, texts: readonly TrainingText[], all: readonly string[][]) {
  const labelled = texts.flatMap((text, i) => {
    const label = text[LABELS[matter]];
    return label === undefined ? [] : [{ row: all[i]!, label }];
  });
  const rows = labelled.map(({ row }) => row);
  const labels = labelled.map(({ label }) => label);
  return { weights: rounded(regress(rows, labels)), least: least(matter, rows, labels) };
}

/** The sum that few enough of the texts without the label reach. */
function least(matter: Matter, rows: string[][], labels: boolean[]): number {
  const part = (i: number): number => Math.floor((i * PARTS) / rows.length);
  const sums: number[] = [];
  for (let left = 0; left < PARTS; left++) {
    const seen = rows.map((_, i) => i).filter(i => part(i) !== left);
    const weights = rounded(
      regress(
        seen.map(i => rows[i]!),
        seen.map(i => labels[i]!),
      ),
    );
    rows.forEach((row, i) => {
      if (part(i) === left && !labels[i]) sums.push(sum(row, weights));
    });
  }
  sums.sort((a, b) => b - a);
  const margin = matter === 'opt_out' ? OPT_OUT_MARGIN : 0;
  return hundredths(sums[Math.floor(sums.length * FALSE_ALARMS[matter])]! + margin + 0.005);
}

function sum(row: readonly string[], { bias, of }: Weights): number {
  const known = row.flatMap(key => of.get(key) ?? []);
  return bias + known.reduce((a, b) => a + b, 0) * damped(known.length);
}

const hundredths = (n: number): number => Math.round(n * 100) / 100;

function rounded({ bias, of }: Weights): Weights {
  const tenths = [...of].map(([key, n]): [string, number] => [key, Math.round(n * 10) / 10]);
  return { bias: hundredths(bias), of: new Map(tenths.filter(([, n]) => Math.abs(n) >= LIGHTEST)) };
}
