import { type Finding, finding } from '../../core/finding.ts';
import type { Script, Step } from '../../core/settings.ts';
import { scriptOf } from '../settings.ts';
import { scriptSection } from '../shape/script.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { everAsked, TOLD_ONCE } from './walk.ts';

const MOST_QUESTIONS = 4;

/** Steps in an order that leaves some of them out. Looks only at a script that is sound in itself. */
export function checkOrder({ data, where }: Source): Finding[] {
  const script = ownScript(data);
  if (script === null) return [];
  const asked = everAsked(script);
  const place = (step: Step) => where(['script', 'steps', script.steps.indexOf(step), 'id']);
  const left = script.steps.filter(({ id }) => !asked.has(id));
  const fifth = script.steps[MOST_QUESTIONS];
  return [
    ...left.map(step => unasked(step, script, place(step))),
    ...(fifth && left.length === 0 ? [tooMany(place(fifth), script.steps.length)] : []),
  ];
}

/** Null: none is written, or not in a way that could be walked. */
function ownScript(data: unknown): Script | null {
  const written = pick(data, 'script')[0]?.value;
  if (pick(written, 'steps').length === 0) return null;
  const { data: section } = scriptSection.safeParse(written);
  if (!section) return null;
  const script = scriptOf(section);
  const ids = new Set(script.steps.map(({ id }) => id));
  return ids.size === script.steps.length ? script : null;
}

function unasked(step: Step, { steps }: Script, where: string): Finding {
  const code = step.optional ? 'W225' : 'E225';
  const twin = steps.find(({ kind }) => kind === step.kind && TOLD_ONCE.includes(kind));
  if (twin && twin !== step) {
    const message = `this is never asked: what answers "${twin.id}" answers it as well`;
    const fix = 'make one question of the two, or give this one another answer, such as text';
    return finding(code, where, message, fix);
  }
  const message = `this is never asked: ${MOST_QUESTIONS} questions always come before it, and no caller is asked more`;
  return finding(code, where, message, 'move it up, or drop a step');
}

function tooMany(where: string, count: number): Finding {
  const message = `the script asks ${count} questions; with more than ${MOST_QUESTIONS} many callers stop answering`;
  return finding('W205', where, message, 'drop a step, or leave it for the visit');
}
