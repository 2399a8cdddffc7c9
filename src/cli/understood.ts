import type { Booking, Business, Line, Script, Settings, Weekday } from '../core/settings.ts';

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What a config says, in a few lines an owner can nod at. */
export function understood({ business, lines, script, booking }: Settings): string[] {
  return [
    `  ${business.name}, ${business.timezone}`,
    ...lines.map(line => `  Line ${line.number}: ${answering(line)}`),
    ...opening(business),
    `  Script: ${questions(script)}`,
    `  Bookings: ${bookings(booking)}`,
  ];
}

function answering({ ring, voicemail }: Line): string {
  const after = voicemail ? ', then voicemail' : '';
  if (!ring) return `takes forwarded calls${after}`;
  const phones = ring.phones.length === 1 ? ring.phones[0] : `${ring.phones.length} phones`;
  const press = ring.accept === 'press-1' ? ' (press 1)' : '';
  return `rings ${phones} for ${ring.seconds} s${press}${after}`;
}

/** One line for each run of days with the same hours. */
function opening({ hours }: Business): string[] {
  if (hours === null) return ['  Open at any hour'];
  const runs: { days: Weekday[]; times: string }[] = [];
  for (const day of DAYS) {
    const times = hours[day]?.map(({ from, to }) => `${from}-${to}`).join(', ') ?? 'closed';
    const last = runs.at(-1);
    if (last?.times === times) last.days.push(day);
    else runs.push({ days: [day], times });
  }
  return runs.map(
    ({ days, times }) => `  ${[...new Set([days[0], days.at(-1)])].join('-')}: ${times}`,
  );
}

function questions({ steps }: Script): string {
  const ids = steps.map(({ id }) => id).join(', ');
  return `${steps.length} ${steps.length === 1 ? 'step' : 'steps'} (${ids})`;
}

function bookings(booking: Booking | null): string {
  if (!booking) return 'none';
  return booking.confirm === 'auto' ? 'confirmed at once' : 'confirmed by the owner';
}
