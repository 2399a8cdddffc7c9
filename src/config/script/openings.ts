import { type Finding, finding } from '../../core/finding.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { openings } from './texts.ts';

const STOP_NOTICE =
  /\bSTOP\b|\b(?:reply|text|send|responda|env[ií]e|mande|escriba)\W+(?:(?:with|con)\W+)?stop\b/i;

/** A first text says who writes, and how to have it stop: carriers ask for both. */
export function checkOpenings({ data, where }: Source): Finding[] {
  const name = String(pick(data, 'business.name')[0]?.value ?? '').toLowerCase();
  return openings(data).flatMap(({ text, path }) => {
    const isNamed = text.includes('{business}') || (name && text.toLowerCase().includes(name));
    return [
      ...(isNamed ? [] : [nameless(where(path))]),
      ...(STOP_NOTICE.test(text) ? [] : [endless(where(path))]),
    ];
  });
}

function nameless(where: string): Finding {
  const message = 'this first text does not say which business it comes from';
  return finding('W231', where, message, 'begin it with "{business}: "');
}

function endless(where: string): Finding {
  const message =
    'this first text does not say how to get no more of them; carriers block such texts';
  return finding('W232', where, message, 'end it with "Reply STOP to opt out."');
}
