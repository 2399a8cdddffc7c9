import type { Reading } from './reading.ts';

/** One line of `read --json`; quoted words by label under `words`. */
export function toReport(id: string, r: Reading) {
  return {
    id,
    urgent: r.urgent.length > 0,
    urgent_because: r.urgent.map(finding => finding.label),
    danger: r.danger !== null,
    danger_kind: r.danger?.kind ?? null,
    opt_out: r.optOut?.certain ?? false,
    closes: r.closes?.as ?? null,
    issue: r.issue,
    address: r.address,
    availability: r.availability && {
      text: r.availability.text,
      days: r.availability.days,
      part: r.availability.part,
      from: r.availability.from,
      to: r.availability.to,
      not_days: r.availability.notDays,
    },
    name: r.name,
    question: r.question !== null,
    callback: r.callback !== null,
    language: r.language,
    words: quotedWords(r),
  };
}

function quotedWords(r: Reading): Record<string, string> {
  const quoted: [string, string | undefined | null][] = [
    ...r.urgent.map((f): [string, string] => [f.label, f.words]),
    ['danger', r.danger?.words],
    ['opt out', r.optOut?.words],
    ['closes', r.closes?.words],
    ['question', r.question],
    ['callback', r.callback],
  ];
  return Object.fromEntries(quoted.filter((pair): pair is [string, string] => !!pair[1]));
}

/** The reading in a few lines of at most 80 columns, for a person. */
export function describe(r: Reading): string {
  const rows: [string, string | null][] = [
    [
      'danger',
      r.danger &&
        `${r.danger.learned ? 'sounds like ' : ''}${r.danger.kind.replace('_', ' ')}: ${r.danger.words}`,
    ],
    ['urgent', r.urgent.map(f => `${f.label} ("${f.words}")`).join(', ') || null],
    [
      'opt out',
      r.optOut &&
        `${r.optOut.learned ? 'sounds like it: ' : ''}${r.optOut.certain ? '' : 'perhaps: '}${r.optOut.words}`,
    ],
    ['closes', r.closes && `${r.closes.as.replace('_', ' ')}: ${r.closes.words}`],
    ['issue', r.issue],
    ['address', r.address],
    ['when', r.availability?.text ?? null],
    ['name', r.name],
    ['asks', r.question],
    ['call', r.callback],
  ];
  const lines = rows.flatMap(([what, said]) => (said === null ? [] : [row(what, said)]));
  return lines.length > 0 ? lines.join('\n') : 'nothing understood';
}

const row = (what: string, said: string): string => {
  const line = `${what.padEnd(9)}${said.replace(/\s+/g, ' ')}`;
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
};
