/** The commands of a call that rings the owner: ring, ask for the 1, connect, and let nobody hang. */
import type { CallCommand, Role } from '../carrier.ts';
import type { CallFacts, KeyedCommand } from './facts.ts';
import type { Leg } from './legs.ts';
import type { OwnerLeg } from './owners.ts';

/** While nothing is decided: ring the phones, ask for the 1, connect whoever pressed it. */
export function connect(
  facts: CallFacts,
  caller: Leg,
  owners: OwnerLeg[],
  chosen: OwnerLeg | null,
): KeyedCommand[] {
  const others = owners.filter(o => o !== chosen && (chosen !== null || o.out !== null));
  return [
    ...(chosen ? [] : owners.flatMap(owner => ringOwner(facts, caller, owner))),
    ...others.filter(other => other.answeredAt !== null || chosen !== null).flatMap(hangUp),
    ...(chosen ? connectTo(caller, chosen) : []),
  ];
}

function ringOwner(facts: CallFacts, caller: Leg, owner: OwnerLeg): KeyedCommand[] {
  if (owner.out !== null || !facts.line.ring) return [];
  if (owner.answeredAt !== null) return askForOne(facts, owner);
  const arrived = facts.events.find(event => event.kind === 'arrived');
  if (arrived?.kind !== 'arrived' || caller.control === null) return [];
  const command: CallCommand = {
    do: 'dial',
    to: owner.phone,
    from: facts.line.number,
    connection: arrived.connection ?? '',
    link: caller.control,
    tag: `${facts.id}/${owner.role}`,
    seconds: facts.line.ring.seconds,
  };
  return [{ key: `dial:${owner.role}`, command, why: "ring the owner's phone" }];
}

function askForOne(facts: CallFacts, owner: OwnerLeg): KeyedCommand[] {
  if (facts.line.ring?.accept !== 'press-1' || owner.control === null) return [];
  const from = facts.events.find(event => event.role === 'caller')?.from ?? '';
  const words = `Call for your business from ${spelled(from)}. Press 1 to take it.`;
  const command: CallCommand = { do: 'gather', control: owner.control, words };
  return [
    { key: `gather:${owner.role}`, command, why: 'a person presses 1, a voicemail box does not' },
  ];
}

function spelled(number: string): string {
  return /^\+\d+$/.test(number)
    ? number.replace(/^\+1?/, '').split('').join(' ')
    : 'a hidden number';
}

function connectTo(caller: Leg, chosen: OwnerLeg): KeyedCommand[] {
  if (caller.control === null || chosen.control === null) return [];
  if (caller.answeredAt === null) {
    const command: CallCommand = { do: 'answer', control: caller.control };
    return [{ key: 'answer:caller', command, why: 'the owner pressed 1' }];
  }
  const command: CallCommand = { do: 'bridge', control: caller.control, with: chosen.control };
  return [{ key: 'bridge:caller', command, why: 'the owner pressed 1' }];
}

/** After the talk nobody is left on an open line. */
export function endTogether(
  caller: Leg,
  owners: OwnerLeg[],
  chosen: OwnerLeg | null,
): KeyedCommand[] {
  const all = [{ ...caller, role: 'caller' as Role }, ...owners];
  const talking = chosen ?? owners.find(owner => owner.bridgedAt !== null);
  const over = caller.endedAt !== null || (talking?.endedAt ?? null) !== null;
  return (over ? all : owners.filter(owner => owner !== talking)).flatMap(hangUp);
}

export function hangUp(leg: Leg & { role: Role }): KeyedCommand[] {
  if (leg.control === null || leg.endedAt !== null) return [];
  return [
    {
      key: `hangup:${leg.role}`,
      command: { do: 'hangup', control: leg.control },
      why: 'this end is no longer needed',
    },
  ];
}
