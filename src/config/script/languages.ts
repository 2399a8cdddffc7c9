import { type Finding, finding } from '../../core/finding.ts';
import { type Picked, pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';

const WORDINGS = ['opening', 'opening_after_hours', 'steps.*.ask', 'steps.*.again'];

/** A script that speaks Spanish does so throughout. Told once, at the first gap. */
export function checkLanguages({ data, where }: Source): Finding[] {
  const wordings = WORDINGS.flatMap(pattern => pick(data, `script.${pattern}`));
  const untranslated = wordings.filter(wording => !hasSpanish(wording));
  const [first, ...more] = untranslated;
  if (!first || untranslated.length === wordings.length) return [];
  const others = more.length > 0 ? ` (nor ${more.length === 1 ? 'one' : more.length} below)` : '';
  const message = `this text has no Spanish${others}, though the script has some: callers who write Spanish get it in English`;
  return [finding('W233', where(first.path), message, 'write { en: "…", es: "…" }')];
}

function hasSpanish({ value }: Picked): boolean {
  return pick(value, 'es').length > 0;
}
