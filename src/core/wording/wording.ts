/** Texts with gaps: "{business}: sorry we missed your call!". */
const GAP = /\{([a-z_]+)\}/g;
const LONGEST_READ_BACK = 60;

/** What may stand in braces in the owner's texts and ours. */
export const PLACEHOLDERS = [
  'business',
  'owner',
  'phone',
  'summary',
  'choices',
  'windows',
  'until',
  'window',
  'place',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * The template with its gaps filled; a gap without a value stays as it is, to be seen. "the owner"
 * gets its capital at the head of a sentence.
 */
export function fill(template: string, values: Partial<Record<Placeholder, string>>): string {
  return template.replace(GAP, (gap, name, at: number) => {
    const value = values[name as Placeholder] ?? gap;
    return name === 'owner' && beginsSentence(template, at) ? capitalized(value) : value;
  });
}

function beginsSentence(template: string, at: number): boolean {
  return /(?:^|[.!?]\s+)$/.test(template.slice(0, at));
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * The answers given, as `{summary}` reads them back: "leak under the sink, 412 Maple Ave apt 3".
 * Null: there is nothing to read back.
 */
export function readBack(answers: (string | null)[]): string | null {
  const given = answers.map(answer => briefly(answer ?? '')).filter(answer => answer !== '');
  return given.length > 0 ? given.join(', ') : null;
}

function briefly(answer: string): string {
  const line = answer.replace(/\s+/g, ' ').trim();
  const ended = line.replace(/[\s.,;:!]+$/, '');
  if (ended.length <= LONGEST_READ_BACK) return ended;
  return `${ended.slice(0, LONGEST_READ_BACK - 2).replace(/\s+\S*$/, '')}...`;
}
