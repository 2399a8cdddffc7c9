/** A call that comes from ourselves: the owner's phone, rung for a caller, forwards back to the line. */
import type { CallEvent } from '../carrier.ts';
import type { Line, PhoneNumber, Settings } from '../settings.ts';

/** `ringing`: some call is ringing the owner right now. */
export function standingOf(
  event: CallEvent,
  line: Line,
  settings: Settings,
  ringing: boolean,
): 'loop' | 'owner' | null {
  const fromLine = settings.lines.some(other => other.number === event.from);
  if (fromLine) return 'loop';
  const phones = line.ring?.phones ?? [];
  if (ringing && (phones.includes(event.from ?? '') || forwardedBy(event, phones) !== null)) {
    return 'loop';
  }
  // A forwarding carrier may show the owner's cell as the caller: that caller may still leave a voicemail.
  const ownersPhone = settings.owner.phones.includes(event.from ?? '');
  return ownersPhone && line.mode === 'ring' ? 'owner' : null;
}

/** Which of the owner's phones forwards; null: it cannot be told. */
export function loopedPhone(event: CallEvent, line: Line): PhoneNumber | null {
  const phones = line.ring?.phones ?? [];
  if (phones.includes(event.from ?? '')) return event.from;
  return forwardedBy(event, phones) ?? (phones.length === 1 ? (phones[0] ?? null) : null);
}

function forwardedBy(event: CallEvent, phones: PhoneNumber[]): PhoneNumber | null {
  const diversion = event.kind === 'arrived' ? event.diversion : null;
  return diversion !== null && phones.includes(diversion) ? diversion : null;
}
