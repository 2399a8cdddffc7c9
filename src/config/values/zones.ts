import { nearest } from './nearest.ts';

/** What owners call their zone, and its proper name. */
const SPOKEN: Record<string, string> = {
  eastern: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  central: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  mountain: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  arizona: 'America/Phoenix',
  pacific: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  atlantic: 'America/Halifax',
  newfoundland: 'America/St_Johns',
};

/** The zone's name in its usual spelling; null if unknown, or an offset or EST without summer time. */
export function zone(text: string): string | null {
  if (text !== 'UTC' && !text.includes('/')) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return null;
  }
}

/** The zone most likely meant by "Central", "CST", "Chicago" or a misspelt name; or null. */
export function likelyZone(text: string): string | null {
  const word = text
    .toLowerCase()
    .replace(/(\s+(standard|daylight))?(\s+time)?$/, '')
    .replace(/^(us|america)\//, '');
  const known = Intl.supportedValuesOf('timeZone');
  const city = word.replaceAll(' ', '_');
  return (
    SPOKEN[word] ??
    known.find(name => name.toLowerCase().endsWith(`/${city}`)) ??
    nearest(text, known)
  );
}
