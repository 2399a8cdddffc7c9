import { type Finding, finding } from '../../core/finding.ts';
import { PLACEHOLDERS } from '../../core/wording/wording.ts';
import { nearest } from '../values/nearest.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { type OwnText, ownTexts } from './texts.ts';

const BRACES = /\{([^{}]*)\}/g;

/** Whatever stands in braces must be something that can be filled in at that place. */
export function checkGaps({ data, where }: Source): Finding[] {
  const hasPhone = pick(data, 'business.phone').length > 0;
  return ownTexts(data).flatMap(own => {
    const fillable = fillableIn(own, hasPhone);
    const names = new Set(Array.from(own.text.matchAll(BRACES), match => match[1]!));
    return [...names]
      .filter(name => !fillable.includes(name))
      .map(name => unfilled(name, own, fillable, where(own.path)));
  });
}

function fillableIn({ use, step }: OwnText, hasPhone: boolean): string[] {
  if (use === 'greeting') return [];
  if (use === 'opening') return ['business', 'owner'];
  return [
    ...['business', 'owner'],
    ...(hasPhone ? ['phone'] : []),
    ...(step?.answer === 'choice' ? ['choices'] : []),
  ];
}

function unfilled(name: string, { use }: OwnText, fillable: string[], where: string): Finding {
  if (use === 'greeting') {
    const message = `{${name}} would be read out as it stands: nothing is filled in in a greeting`;
    return finding('E224', where, message, 'write the words themselves');
  }
  if (name === 'phone' && use === 'question')
    return finding('E224', where, '{phone} has no value', 'add phone: … to business');
  const isKnown = PLACEHOLDERS.some(placeholder => placeholder === name);
  const message = isKnown
    ? `{${name}} has no value in this text`
    : `{${name}} is not a placeholder: it would be sent as it stands`;
  const near = nearest(name, fillable);
  const list = `what is filled in here: ${fillable.map(each => `{${each}}`).join(', ')}`;
  return finding('E224', where, message, near ? `did you mean {${near}}?` : list);
}
