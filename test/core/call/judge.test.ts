import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallFacts, Issued, Judgement } from '../../../src/core/call/facts.ts';
import { judge } from '../../../src/core/call/judge.ts';
import type { SeenEvent } from '../../../src/core/call/legs.ts';
import type { CallFact, Role } from '../../../src/core/carrier.ts';
import type { Line } from '../../../src/core/settings.ts';

const LINE = '+15125550100';
const PHONE = '+15125550199';
const SECOND_PHONE = '+15125550177';

const RING: Line = {
  number: LINE,
  mode: 'ring',
  ring: { phones: [PHONE], seconds: 18, accept: 'press-1' },
  greeting: null,
  voicemail: false,
  textsPerMinute: null,
};
const TWO_PHONES: Line = { ...RING, ring: { ...RING.ring!, phones: [PHONE, SECOND_PHONE] } };
const WITH_VOICEMAIL: Line = { ...RING, greeting: 'Sorry.', voicemail: true };
const FORWARDED: Line = { ...RING, mode: 'forwarded', ring: null };

const ARRIVED: CallFact = { kind: 'arrived', connection: '1', diversion: null };
const ENDED: CallFact = { kind: 'ended', cause: 'originator_cancel', by: 'caller' };

function event(role: Role, seenAt: number, fact: CallFact): SeenEvent {
  const ends = role === 'caller' ? { from: '+15125550142', to: LINE } : { from: LINE, to: PHONE };
  const leg = {
    about: 'call' as const,
    at: seenAt,
    leg: role,
    session: 's',
    control: `c-${role}`,
    tag: null,
  };
  return { ...leg, ...ends, ...fact, role, seenAt };
}

const caller = (at: number, fact: CallFact) => event('caller', at, fact);
const owner = (at: number, fact: CallFact) => event('owner:0', at, fact);

function issued(
  ...keys: [key: string, at: number, state?: Issued['state']][]
): CallFacts['issued'] {
  const entry = ([key, at, state = 'sent']: (typeof keys)[number]) =>
    [
      key,
      {
        state,
        at,
        control: state === 'refused' ? null : `c-${key.split(':').slice(1).join(':')}`,
        callOver: false,
      },
    ] as const;
  return new Map(keys.map(entry));
}

function facts(
  line: Line,
  events: SeenEvent[],
  commands: CallFacts['issued'] = new Map(),
): CallFacts {
  return {
    id: 7,
    line,
    since: 0,
    events,
    issued: commands,
    loopedPhone: null,
    standing: null,
    verdict: null,
  };
}

const keys = ({ commands }: Judgement) => commands.map(command => command.key);

test("a call to a ringing line rings the owner's phones, and nothing is decided", () => {
  const { verdict, ...rest } = judge(facts(TWO_PHONES, [caller(0, ARRIVED)]), 10);
  expect(verdict).toBeNull();
  expect(keys({ verdict, ...rest })).toEqual(['dial:owner:0', 'dial:owner:1']);
});

test('whoever picks up is asked for a 1 before anybody is connected', () => {
  const picked = [caller(0, ARRIVED), owner(5000, { kind: 'answered' })];
  expect(keys(judge(facts(RING, picked), 5001))).toEqual(['gather:owner:0']);
});

test('a 1 answers the caller, then connects the two, and the second phone stops ringing', () => {
  const pressed = [
    caller(0, ARRIVED),
    owner(5000, { kind: 'answered' }),
    owner(7000, { kind: 'gathered', digits: '1', status: 'valid' }),
    event('owner:1', 100, { kind: 'dialled' }),
  ];
  expect(keys(judge(facts(TWO_PHONES, pressed), 7001))).toEqual([
    'hangup:owner:1',
    'answer:caller',
  ]);
  const answered = [...pressed, caller(7500, { kind: 'answered' })];
  expect(keys(judge(facts(TWO_PHONES, answered), 7501))).toContain('bridge:caller');
});

test('picked up without a 1 is a voicemail box: missed, and that phone is hung up', () => {
  const silent = [
    caller(0, ARRIVED),
    owner(5000, { kind: 'answered' }),
    owner(12_000, { kind: 'gathered', digits: '', status: 'timeout' }),
  ];
  const judged = judge(facts(RING, silent), 12_001);
  expect(judged.verdict).toMatchObject({
    is: 'missed',
    because: expect.stringContaining('pressed 1'),
  });
  expect(keys(judged)).toEqual(['hangup:owner:0', 'hangup:caller']);
});

test('a caller who gives up while it rings was missed, and the owner need not pick up any more', () => {
  const gone = [caller(0, ARRIVED), owner(50, { kind: 'dialled' }), caller(9000, ENDED)];
  const judged = judge(facts(RING, gone), 9001);
  expect(judged.verdict).toEqual({ is: 'missed', because: 'the caller hung up while it rang' });
  expect(keys(judged)).toEqual(['hangup:owner:0']);
});

test('one busy phone of two does not decide the call; both do', () => {
  const busy: CallFact = { kind: 'ended', cause: 'user_busy', by: 'callee' };
  const one = [caller(0, ARRIVED), owner(2000, busy)];
  expect(judge(facts(TWO_PHONES, one), 2001).verdict).toBeNull();
  const both = [...one, event('owner:1', 3000, busy)];
  expect(judge(facts(TWO_PHONES, both), 3001).verdict?.is).toBe('missed');
});

test('a phone that could not be dialled is a miss, once', () => {
  const refused = issued(['dial:owner:0', 300, 'refused']);
  const judged = judge(facts(RING, [caller(0, ARRIVED)], refused), 301);
  expect(judged.verdict?.because).toBe('the phone company could not ring the owner');
});

test('without any word from the phone company the ringing ends by itself', () => {
  const waiting = judge(facts(RING, [caller(0, ARRIVED)]), 1000);
  expect(waiting.wakeAt).toBe(26_000);
  expect(judge(facts(RING, [caller(0, ARRIVED)]), 26_000).verdict?.is).toBe('missed');
});

test('connected, as far as the phone company says nothing else: the owner took it', () => {
  const connected = [
    caller(0, ARRIVED),
    owner(5000, { kind: 'answered' }),
    owner(7000, { kind: 'gathered', digits: '1', status: 'valid' }),
    caller(7500, { kind: 'answered' }),
  ];
  const bridge = issued(['dial:owner:0', 100], ['answer:caller', 7200], ['bridge:caller', 8000]);
  expect(judge(facts(RING, connected, bridge), 9000)).toMatchObject({
    verdict: null,
    wakeAt: 18_000,
  });
  expect(judge(facts(RING, connected, bridge), 18_000).verdict?.is).toBe('answered');
  const talked = [...connected, caller(60_000, ENDED)];
  const judged = judge(facts(RING, talked, bridge), 60_001);
  expect(judged.verdict?.is).toBe('answered');
  expect(keys(judged)).toEqual(['hangup:owner:0']);
});

test('a caller who was gone before the two were connected was missed', () => {
  const late = [
    caller(0, ARRIVED),
    owner(5000, { kind: 'answered' }),
    owner(7000, { kind: 'gathered', digits: '1', status: 'valid' }),
    caller(7100, ENDED),
  ];
  expect(
    judge(facts(RING, late, issued(['answer:caller', 7200, 'refused'])), 7300).verdict?.is,
  ).toBe('missed');
});

test('a missed caller is answered, greeted, recorded and let go, one step after the other', () => {
  const missed = facts(
    WITH_VOICEMAIL,
    [caller(0, ARRIVED)],
    issued(['dial:owner:0', 10, 'refused']),
  );
  const after = (...more: SeenEvent[]) =>
    keys(judge({ ...missed, events: [...missed.events, ...more] }, 20_000));
  const answered = caller(10_000, { kind: 'answered' });
  const spoken = caller(14_000, { kind: 'spoken' });
  expect(after()).toEqual(['answer:caller']);
  expect(after(answered)).toEqual(['speak:caller']);
  expect(after(answered, spoken)).toEqual(['record:caller']);
  const recorded = caller(19_000, { kind: 'recorded', url: null, seconds: 5 });
  expect(after(answered, spoken, recorded)).toEqual(['hangup:caller']);
});

test('a caller who hears neither greeting nor voicemail is let ring for a while, never for ever', () => {
  expect(judge(facts(FORWARDED, [caller(0, ARRIVED)]), 5).commands).toEqual([]);
  expect(keys(judge(facts(FORWARDED, [caller(0, ARRIVED)]), 40_000))).toEqual(['hangup:caller']);
});

const TALK = [
  caller(0, ARRIVED),
  owner(50, { kind: 'dialled' }),
  owner(5000, { kind: 'answered' }),
  owner(7000, { kind: 'pressed', digit: '1' }),
  owner(7010, { kind: 'gathered', digits: '1', status: 'valid' }),
  caller(7500, { kind: 'answered' }),
  caller(8100, { kind: 'bridged' }),
  owner(8100, { kind: 'bridged' }),
  caller(60_000, ENDED),
  owner(60_100, { kind: 'ended', cause: 'normal_clearing', by: 'caller' }),
];

test('in whatever order and number the events of a call come, it has one verdict', () => {
  const bridge = issued(['dial:owner:0', 100], ['answer:caller', 7200], ['bridge:caller', 8000]);
  const missed = TALK.filter(e => !['pressed', 'gathered', 'bridged'].includes(e.kind));
  const anyOrder = (events: SeenEvent[]) =>
    fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
  fc.assert(
    fc.property(anyOrder(TALK), anyOrder(missed), (talked, given) => {
      expect(judge(facts(RING, talked, bridge), 70_000).verdict?.is).toBe('answered');
      expect(judge(facts(RING, given, issued(['dial:owner:0', 100])), 70_000).verdict?.is).toBe(
        'missed',
      );
    }),
  );
});
