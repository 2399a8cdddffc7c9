import { type Finding, finding } from '../../core/finding.ts';
import { pick, pickPhones, repeated } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';

interface LineAsWritten {
  mode?: unknown;
  ring?: unknown;
  voicemail?: unknown;
  greeting?: unknown;
}

export function checkLines({ data, where, whereKey }: Source): Finding[] {
  const doubles = repeated(pickPhones(data, 'lines.*.number')).map(({ path }) =>
    finding('E201', where(path), 'this line is listed twice', 'keep one of the two'),
  );
  const others = pick(data, 'lines.*').flatMap(({ path, value }) => {
    const line = value as LineAsWritten;
    return [
      ...(line.ring && (line.mode ?? 'forwarded') === 'forwarded'
        ? [ringUnused(whereKey([...path, 'ring']))]
        : []),
      ...(line.voicemail === true && !line.greeting
        ? [noGreeting(where([...path, 'voicemail']))]
        : []),
    ];
  });
  return [...doubles, ...others];
}

function ringUnused(where: string): Finding {
  const message = 'lines.ring has no effect: this line is not in mode ring';
  return finding('E211', where, message, 'add mode: ring to the line, or remove ring');
}

function noGreeting(where: string): Finding {
  const message = 'callers hear nothing before the beep of the voicemail';
  return finding('W204', where, message, 'add a greeting to the line');
}
