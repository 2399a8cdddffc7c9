/** The owner's phones while a call rings them: who still may take it, who took it. */
import type { Role } from '../carrier.ts';
import { type Instant, SECOND } from '../model.ts';
import type { CallFacts, Issued } from './facts.ts';
import { type Leg, legOf } from './legs.ts';

/** A leg of ours that nobody picked up is given this long beyond the ring time to say so. */
const RING_GRACE = 8 * SECOND;
/** From the owner picking up to a 1 pressed. */
const PRESS_LIMIT = 20 * SECOND;
/** From the 1 pressed to both ends connected. */
const CONNECT_LIMIT = 15 * SECOND;
export interface OwnerLeg extends Leg {
  role: Role;
  phone: string;
  /** Why it will not take the call any more; null: it still may. */
  out: string | null;
}

export function ownerLegs(facts: CallFacts, now: Instant): OwnerLeg[] {
  const ring = facts.line.ring ?? { phones: [], seconds: 0, accept: 'press-1' as const };
  return ring.phones.map((phone, index) => {
    const role: Role = `owner:${index}`;
    const dial = facts.issued.get(`dial:${role}`);
    const leg = legOf(facts.events, role);
    leg.control ??= dial?.control ?? null;
    if (ring.accept === 'answer') leg.acceptedAt ??= leg.answeredAt;
    const owner = { ...leg, role, phone, out: null };
    return { ...owner, out: whyOut(facts, owner, dial, now) };
  });
}

/** Why this phone will not take the call any more; null: it still may. */
function whyOut(
  facts: CallFacts,
  leg: OwnerLeg,
  dial: Issued | undefined,
  now: Instant,
): string | null {
  if (dial?.state === 'refused') return 'the phone company could not ring the owner';
  if (facts.loopedPhone === leg.phone) return "the owner's phone forwards back to this line";
  if (leg.endedAt !== null) return endedBecause(leg);
  if (leg.unpressedAt !== null) return 'picked up, but nobody pressed 1 (a voicemail box?)';
  if (facts.issued.get(`gather:${leg.role}`)?.state === 'refused') return 'the owner hung up';
  return now >= deadline(facts, leg) ? lateBecause(leg) : null;
}

function endedBecause(leg: Leg): string {
  if (leg.acceptedAt !== null) return 'the owner hung up before the caller was connected';
  if (leg.answeredAt !== null) return 'the owner hung up without pressing 1';
  if (leg.cause === 'user_busy') return "the owner's phone was busy";
  if (leg.cause === 'call_rejected') return 'the owner declined';
  if (leg.cause === 'timeout' || leg.cause === 'no_answer') return 'the owner did not pick up';
  return `the owner's phone could not be reached (${leg.cause ?? 'no reason given'})`;
}

function lateBecause(leg: Leg): string {
  if (leg.acceptedAt !== null) return 'the owner took the call, but it could not be connected';
  return leg.answeredAt !== null ? 'nobody pressed 1 in time' : 'the owner did not pick up in time';
}

/** When this phone counts as not having answered. */
export function deadline(facts: CallFacts, leg: Leg): Instant {
  if (leg.acceptedAt !== null) return leg.acceptedAt + CONNECT_LIMIT;
  if (leg.answeredAt !== null) return leg.answeredAt + PRESS_LIMIT;
  return facts.since + (facts.line.ring?.seconds ?? 0) * SECOND + RING_GRACE;
}

/** The phone that took the call: the first to accept, ties broken by its place in the list. */
export function chosenOwner(owners: OwnerLeg[]): OwnerLeg | null {
  const accepted = owners.filter(o => o.acceptedAt !== null && (o.out === null || o.bridgedAt));
  return accepted.sort((a, b) => (a.acceptedAt ?? 0) - (b.acceptedAt ?? 0))[0] ?? null;
}
