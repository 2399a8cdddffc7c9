/**
 * The verdict on a call. A pure function of everything known so far: called again after each
 * event, each settled command and each deadline, it names all commands the call should have
 * had by now; those already issued are known by their key and not issued twice.
 */
import { type Instant, SECOND, type Verdict } from '../model.ts';
import { connect, endTogether, hangUp } from './connect.ts';
import type { CallFacts, Judgement, Ruling } from './facts.ts';
import { type Leg, legOf } from './legs.ts';
import { chosenOwner, deadline, type OwnerLeg, ownerLegs } from './owners.ts';
import { afterMiss } from './voicemail.ts';

/** How long word of the connection may lag behind word of its end. */
const BRIDGE_GRACE = 10 * SECOND;
/** Two ends that stayed up this long after the bridge command did talk. */
const TALKED = 3 * SECOND;

export function judge(facts: CallFacts, now: Instant): Judgement {
  const caller = callerLeg(facts);
  if (facts.standing !== null) return turnAway(facts, caller);
  const owners = facts.line.mode === 'ring' ? ownerLegs(facts, now) : [];
  const chosen = chosenOwner(owners);
  const { ruling, wakeAt } = rule(facts, caller, owners, chosen, now);
  if (ruling?.is === 'missed') {
    const after = afterMiss(facts, caller, now);
    return {
      verdict: ruling,
      commands: [...owners.flatMap(hangUp), ...after.commands],
      wakeAt: after.wakeAt,
    };
  }
  if (ruling?.is === 'answered') {
    return { verdict: ruling, commands: endTogether(caller, owners, chosen), wakeAt: null };
  }
  return { verdict: null, commands: connect(facts, caller, owners, chosen), wakeAt };
}

function callerLeg(facts: CallFacts): Leg {
  const leg = legOf(facts.events, 'caller');
  const over = [...facts.issued].find(
    ([key, it]) => it.callOver && key.endsWith(':caller') && !key.startsWith('bridge'),
  );
  if (leg.endedAt === null && over) leg.endedAt = over[1].at;
  return leg;
}

function turnAway(facts: CallFacts, caller: Leg): Judgement {
  const because =
    facts.standing === 'loop'
      ? "the owner's phone forwards back to this line; the loop was ended"
      : "the owner's own phone called the line";
  return {
    verdict: { is: facts.standing ?? 'loop', because },
    commands: hangUp({ ...caller, role: 'caller' }),
    wakeAt: null,
  };
}

function rule(
  facts: CallFacts,
  caller: Leg,
  owners: OwnerLeg[],
  chosen: OwnerLeg | null,
  now: Instant,
): { ruling: Ruling | null; wakeAt: Instant | null } {
  const ruled = (is: Verdict, because: string) => ({ ruling: { is, because }, wakeAt: null });
  if (caller.bridgedAt !== null || owners.some(o => o.bridgedAt !== null)) {
    return ruled(
      'answered',
      `the owner took the call${chosen ? '' : ', as the phone company says'}`,
    );
  }
  if (facts.verdict !== null) return { ruling: facts.verdict, wakeAt: null };
  if (facts.line.mode === 'forwarded') {
    return ruled('missed', "it was forwarded here because the owner's phone was not answered");
  }
  const bridge = facts.issued.get('bridge:caller');
  if (bridge?.state === 'sent') {
    const silent = withoutWordOfBridge(bridge.at, caller, owners, now);
    if (silent) return silent;
  }
  if (caller.endedAt !== null) return ruled('missed', 'the caller hung up while it rang');
  const out = owners.filter(owner => owner.out !== null);
  if (bridge?.state === 'refused') return ruled('missed', 'the two ends could not be connected');
  if (out.length === owners.length) return ruled('missed', out.map(o => o.out).join('; '));
  const wakeAt = Math.min(...owners.filter(o => !o.out).map(o => deadline(facts, o)));
  return { ruling: null, wakeAt };
}

/** The bridge command was accepted, but no word came that the two ends are connected. */
function withoutWordOfBridge(
  bridgedAt: Instant,
  caller: Leg,
  owners: OwnerLeg[],
  now: Instant,
): { ruling: Ruling | null; wakeAt: Instant | null } | null {
  const ends = [caller, ...owners.filter(o => o.acceptedAt !== null)].flatMap(l => l.endedAt ?? []);
  const ended = ends.length ? Math.min(...ends) : null;
  const talked = { is: 'answered' as const, because: 'the owner took the call' };
  if (ended !== null && ended - bridgedAt >= TALKED) return { ruling: talked, wakeAt: null };
  const until = (ended ?? bridgedAt) + BRIDGE_GRACE;
  if (now < until) return { ruling: null, wakeAt: until };
  return ended === null ? { ruling: talked, wakeAt: null } : null;
}
