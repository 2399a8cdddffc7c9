import { inLanguage } from '../../core/conversation/texts.ts';
import { type Finding, finding } from '../../core/finding.ts';
import { PHRASES, UNNAMED_OWNER } from '../../core/wording/phrases.ts';
import { fold, segments } from '../../core/wording/segments.ts';
import { fill } from '../../core/wording/wording.ts';
import { pick } from '../yaml/pick.ts';
import type { Source } from '../yaml/source.ts';
import { costly, named, plainly, withoutCostly } from './letters.ts';
import { choicesOf, type OwnText, ownTexts } from './texts.ts';

const MOST_SEGMENTS = 2;
/** Two segments hold 306 signs, of which a few may count double. Measuring is slow. */
const SURELY_TWO = 270;

/** What goes before a question in one text when the caller asks something back, or it turns urgent. */
const BEFORE_A_QUESTION = [
  PHRASES.questionBack,
  PHRASES.questionBackSameDay,
  PHRASES.closingUrgent,
];

/** Texts that cost more than they need to. */
export function checkCost({ data, where }: Source): Finding[] {
  const texts = ownTexts(data).filter(({ use }) => use !== 'greeting');
  const name = { path: ['business', 'name'], text: written(data, 'business.name') ?? '' };
  return [
    ...[name, ...texts].flatMap(({ text, path }) => wide(costly(text), where(path))),
    ...texts.flatMap(own => tooLong(own, data, where(own.path))),
  ];
}

function wide(signs: string[], where: string): Finding[] {
  if (signs.length === 0) return [];
  const message = `texts with ${signs.map(named).join(', ')} hold 70 signs a segment instead of 160`;
  return [finding('W234', where, message, signs.map(plainly).join(', '))];
}

/** Measured with this business's own name, and with the longest sentence that may go before it. */
function tooLong(own: OwnText, data: unknown, where: string): Finding[] {
  const alone = cost(own.text, own, data);
  if (alone > MOST_SEGMENTS) return [long(`this text takes ${alone} segments`, where)];
  if (own.use !== 'question') return [];
  const before = BEFORE_A_QUESTION.map(phrase => inLanguage(phrase, own));
  const most = Math.max(...before.map(words => cost(`${words} ${own.text}`, own, data)));
  if (most <= MOST_SEGMENTS) return [];
  return [long(`after an answer to something they asked, this text takes ${most} segments`, where)];
}

function cost(template: string, own: OwnText, data: unknown): number {
  const values = {
    business: written(data, 'business.name') ?? '',
    owner: written(data, 'business.owner') ?? inLanguage(UNNAMED_OWNER, own),
    phone: written(data, 'business.phone') ?? '',
    choices: choicesOf(own.step).join(', '),
  };
  const text = withoutCostly(fill(template, values));
  return text.length <= SURELY_TWO ? MOST_SEGMENTS : segments(fold(text)).segments;
}

function written(data: unknown, key: string): string | null {
  const found = pick(data, key)[0]?.value;
  return found === undefined ? null : `${found}`;
}

function long(what: string, where: string): Finding {
  const message = `${what}; each one is paid for, and many callers read no further`;
  return finding('W235', where, message, `shorten it to ${MOST_SEGMENTS} segments`);
}
