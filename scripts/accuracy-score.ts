import { read } from '../src/core/understand/read.ts';
import type { Reading } from '../src/core/understand/reading.ts';

/** One labelled text; fields beyond `id` and `text` may be missing and are then not measured. */
export interface Labelled {
  id: string;
  text: string;
  lang?: string;
  urgent?: boolean;
  life_safety?: boolean;
  opt_out?: boolean;
  not_a_lead?: string | null;
  address?: string | null;
  has_issue?: boolean;
  callback_request?: boolean;
  availability?: string | null;
  when?: {
    days: string[];
    part: string;
    from: string | null;
    to: string | null;
    exclude_days: string[];
  } | null;
  name?: string | null;
  question?: boolean;
}

export interface Measure {
  language: string;
  measure: string;
  right: number;
  of: number;
}

export interface Miss {
  id: string;
  measure: string;
  text: string;
  wanted: unknown;
  read: unknown;
}

interface Check {
  measure: string;
  /** Whether this text counts in this measure. */
  counts: boolean;
  wanted: unknown;
  got: unknown;
}

const CLOSED_AS: Record<string, string> = { vendor_spam: 'vendor' };

function checks(t: Labelled, r: Reading): Check[] {
  const urgent = r.urgent.length > 0;
  const danger = r.danger !== null;
  const optOut = r.optOut?.certain ?? false;
  const closed = t.not_a_lead ? (CLOSED_AS[t.not_a_lead] ?? t.not_a_lead) : null;
  const row = (measure: string, counts: boolean, wanted: unknown, got: unknown): Check => ({
    measure,
    counts,
    wanted,
    got,
  });
  return [
    row('urgent: found', t.urgent === true, true, urgent),
    row('urgent: rightly', t.urgent !== undefined && urgent, t.urgent, urgent),
    row('danger: found', t.life_safety === true, true, danger),
    row('danger: rightly', t.life_safety !== undefined && danger, t.life_safety, danger),
    row('opt-out: found', t.opt_out === true, true, optOut),
    row('opt-out: rightly', t.opt_out !== undefined && optOut, t.opt_out, optOut),
    row(
      'address: exact',
      t.address !== undefined && (!!t.address || !!r.address),
      t.address,
      r.address,
    ),
    ...whenChecks(t, r, row),
    row(
      'closes',
      t.not_a_lead !== undefined && (closed !== null || (r.closes !== null && !t.opt_out)),
      closed,
      r.closes?.as ?? null,
    ),
    row('issue: present or not', t.has_issue !== undefined, t.has_issue, r.issue !== null),
    row(
      'callback',
      t.callback_request !== undefined && (t.callback_request || r.callback !== null),
      t.callback_request,
      r.callback !== null,
    ),
    row('name', t.name !== undefined && (!!t.name || !!r.name), t.name, r.name),
    row(
      'question',
      t.question !== undefined && (t.question || r.question !== null),
      t.question,
      r.question !== null,
    ),
    row('language', t.lang !== undefined, t.lang, r.language ?? 'en'),
  ];
}

const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** "weekend" says the same as Saturday and Sunday; the order says nothing. */
const spelledOut = (days: readonly string[]): string[] =>
  days
    .flatMap(day => (day === 'weekend' ? ['sat', 'sun'] : day === 'weekday' ? WORKING_DAYS : [day]))
    .sort();

function whenChecks(
  t: Labelled,
  r: Reading,
  row: (m: string, c: boolean, w: unknown, g: unknown) => Check,
): Check[] {
  const counts =
    t.availability !== undefined && (t.availability !== null || r.availability !== null);
  const got = r.availability && {
    days: spelledOut(r.availability.days),
    part: r.availability.part,
  };
  const wanted = t.availability
    ? { days: spelledOut(t.when?.days ?? []), part: t.when?.part ?? 'any' }
    : null;
  const hours = r.availability && {
    from: r.availability.from,
    to: r.availability.to,
    not: spelledOut(r.availability.notDays),
  };
  const wantedHours = t.availability
    ? {
        from: t.when?.from ?? null,
        to: t.when?.to ?? null,
        not: spelledOut(t.when?.exclude_days ?? []),
      }
    : null;
  return [
    row('availability: days and part', counts, JSON.stringify(wanted), JSON.stringify(got)),
    row(
      'availability: hours and not-days',
      counts,
      JSON.stringify(wantedHours),
      JSON.stringify(hours),
    ),
    row('availability: words', counts, t.availability, r.availability?.text ?? null),
  ];
}

/** Reads every text and counts what was read right, over all and by language. */
export function score(texts: Labelled[]): { measures: Measure[]; misses: Miss[] } {
  const totals = new Map<string, Measure>();
  const misses: Miss[] = [];
  for (const t of texts)
    for (const { measure, counts, wanted, got } of checks(t, read(t.text))) {
      if (!counts) continue;
      const right = (wanted ?? null) === (got ?? null);
      for (const language of ['all', t.lang ?? '?']) add(totals, language, measure, right);
      if (!right)
        misses.push({ id: t.id, measure, text: t.text, wanted: wanted ?? null, read: got ?? null });
    }
  return { measures: [...totals.values()].sort(byLanguage), misses };
}

function add(
  totals: Map<string, Measure>,
  language: string,
  measure: string,
  right: boolean,
): void {
  const key = `${language} ${measure}`;
  const total = totals.get(key) ?? { language, measure, right: 0, of: 0 };
  totals.set(key, { ...total, right: total.right + (right ? 1 : 0), of: total.of + 1 });
}

const ORDER = ['all', 'en', 'es', 'fr'];
const byLanguage = (a: Measure, b: Measure): number =>
  ORDER.indexOf(a.language) - ORDER.indexOf(b.language);
