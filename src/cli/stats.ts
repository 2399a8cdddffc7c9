/** `textback stats`: what the missed calls came to. */
import { stats as figures, type Stats, type Week } from '../core/stats.ts';
import { countWithoutNextStep, missesBetween } from '../store/figures.ts';
import { opened } from './opened.ts';
import { bold, dim, print, printJson, thousands, yellow } from './page.ts';
import { startOf } from './since.ts';

interface Options {
  since: string;
  json?: boolean;
  /** The weeks, a line each. */
  csv?: boolean;
  /** What the figures mean, instead of them. */
  explain?: boolean;
}

export async function stats(configPath: string, { since, json, csv, explain }: Options) {
  if (explain) {
    print((await import('./stats-explained.ts')).explanation());
    return 0;
  }
  return opened(configPath, look => {
    const { db, clock, jobValue } = look;
    const period = { since: startOf(since, look), until: clock.now, zone: clock.zone };
    const misses = missesBetween(db, period.since, period.until);
    const result = figures(misses, countWithoutNextStep(db, clock.now), period, jobValue);
    if (json) printJson(result);
    else if (csv) print(asCsv(result.by_week));
    else print(page(result));
    return 0;
  });
}

/** Nothing in it needs quotes. */
function asCsv(weeks: Week[]): string[] {
  const header = 'week,missed_calls,texted_back,replied,recovered';
  return [
    header,
    ...weeks.map(({ week, missed_calls, texted_back, replied, recovered }) =>
      [week, missed_calls, texted_back, replied, recovered].join(','),
    ),
  ];
}

function page(figures: Stats): string[] {
  const { reply_rate, median_seconds_to_text: median } = figures;
  const share =
    reply_rate === null ? '' : dim(`  ${Math.round(reply_rate * 100)}% of those texted`);
  return [
    bold(`${figures.since.slice(0, 10)} to ${figures.until.slice(0, 10)}`),
    row('missed calls', figures.missed_calls),
    row('texted back', figures.texted_back) +
      (median === null ? '' : dim(`  ${seconds(median)} after the miss, in the middle`)),
    row('replied', figures.replied) + share,
    row('recovered', figures.recovered) + dim('  wrote back, were talked to, or booked'),
    row('booked', figures.booked) + money(figures.money_recovered),
    row('urgent', figures.urgent),
    figures.no_next_step > 0
      ? yellow(row('no next step', figures.no_next_step)) + dim('  open now: textback queue')
      : row('no next step', 0),
    '',
    ...weeks(figures.by_week),
  ];
}

function row(what: string, count: number): string {
  return `  ${what.padEnd(14)}${thousands(count).padStart(7)}`;
}

function money(value: number | undefined): string {
  return value === undefined ? '' : dim(`  about ${thousands(Math.round(value))} in jobs`);
}

function seconds(value: number): string {
  return value < 120 ? `${value} s` : `${Math.round(value / 60)} min`;
}

const BAR = 40;

/** Each week's missed calls as a bar, filled as far as they were recovered. */
function weeks(weeks: Week[]): string[] {
  const most = Math.max(1, ...weeks.map(week => week.missed_calls));
  const bars = weeks.map(({ week, missed_calls, recovered }) => {
    const full = Math.round((recovered / most) * BAR);
    const rest = Math.max(0, Math.round((missed_calls / most) * BAR) - full);
    const count = `${missed_calls} missed, ${recovered} recovered`;
    return `  ${week}  ${'█'.repeat(full)}${'░'.repeat(rest)} ${dim(count)}`;
  });
  return [bold('by week'), ...bars];
}
