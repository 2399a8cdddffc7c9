/** Learns from labelled texts what words say about the urgent, the dangerous and the wish to be left alone. */
import { damped, evidenceIn } from '../../src/core/understand/learned/evidence.ts';
import type { Learnt, Matter } from '../../src/core/understand/learned/model.ts';
import { takeApart } from '../../src/core/understand/take-apart.ts';
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
const FALSE_ALARMS: Record<Matter, number> = { urgent: 0.015, danger: 0.016, opt_out: 0 };
/** No text may be taken for an opt-out that is none: the bar is higher than the highest of them. */
const OPT_OUT_MARGIN = 0.5;
/** Texts of one occasion resemble each other: they are left out together. */
const PARTS = 10;
/** Lighter evidence changes nothing that is worth its place. */
const LIGHTEST = 0.5;

/** What is shipped as weights.json. */
export function learn(texts: readonly TrainingText[]): Learnt {
  const rows = texts.map(({ text }) => {
    const { rest, told } = takeApart(text, false);
    return evidenceIn(rest, told).map(({ key }) => key);
  });
  const learnt = MATTERS.map(matter => oneMatter(matter, texts, rows));
  const keys = new Set(learnt.flatMap(({ weights }) => [...weights.of.keys()]));
  const kinds = kindsOf(texts, rows);
  const each = <T>(of: (one: (typeof learnt)[number]) => T) =>
    Object.fromEntries(MATTERS.map((matter, i) => [matter, of(learnt[i]!)])) as Record<Matter, T>;
  const line = (key: string): string => {
    const weights = learnt.map(one => one.weights.of.get(key) ?? null);
    const kind = (weights[1] ?? 0) > 0 ? kinds.get(key) : null;
    return [key, ...weights, kind ?? null].join('\t').trimEnd();
  };
  return {
    bias: each(({ weights }) => weights.bias),
    least: each(({ least }) => least),
    weights: [...keys].sort().map(line),
  };
}

function oneMatter(matter: Matter, texts: readonly TrainingText[], all: readonly string[][]) {
  const labelled = texts.flatMap((text, i) => {
    const label = text[LABELS[matter]];
    return label === undefined ? [] : [{ row: all[i]!, label }];
  });
  const rows = labelled.map(({ row }) => row);
  const labels = labelled.map(({ label }) => label);
  const sums = sumsUnseen(rows, labels);
  return {
    weights: rounded(regress(rows, labels)),
    least: least(matter, sums, labels),
  };
}

/** What each text sums up to for a model that has not seen it. */
function sumsUnseen(rows: string[][], labels: boolean[]): number[] {
  const part = (i: number): number => Math.floor((i * PARTS) / rows.length);
  const models = Array.from({ length: PARTS }, (_, left) => {
    const seen = rows.map((_, i) => i).filter(i => part(i) !== left);
    return rounded(
      regress(
        seen.map(i => rows[i]!),
        seen.map(i => labels[i]!),
      ),
    );
  });
  return rows.map((row, i) => sum(row, models[part(i)]!));
}

/** The sum that few enough of the texts without the label reach. */
function least(matter: Matter, sums: number[], labels: boolean[]): number {
  const without = sums.filter((_, i) => !labels[i]).sort((a, b) => b - a);
  const margin = matter === 'opt_out' ? OPT_OUT_MARGIN : 0;
  return hundredths(without[Math.floor(without.length * FALSE_ALARMS[matter])]! + margin + 0.005);
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
