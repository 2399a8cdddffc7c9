import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateZones } from '../../src/core/numbers/numbers.ts';
import { promisesIn } from '../../src/core/promises/promises.ts';
import { nextPermitted } from '../../src/core/time/quiet.ts';
import { segments } from '../../src/core/wording/segments.ts';
import { ADDRESSES, conversations, STOPS_BY_CARRIER, STOPS_IN_WORDS, THANKS } from './generated.ts';
import { numberOf } from './house.ts';
import { play } from './play.ts';
import { quickHouse } from './quick-house.ts';
import { CALLERS, type Happening, isAutomatic, type Record, recordOf } from './record.ts';
import { ZONE } from './transcript.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const RUNS = {
  numRuns: Number(process.env['RUNS'] ?? 60),
  seed: Number(process.env['SEED'] ?? 11),
};

/** Each conversation is told with what is wrong about it. */
function promise(name: string, broken: (record: Record) => unknown[]): void {
  test(name, { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(conversations, async generated => {
        const record = await recordOf(generated);
        const found = broken(record);
        if (found.length > 0) throw new Error(`${JSON.stringify(found)}\n${record.transcript}`);
      }),
      RUNS,
    );
  });
}

const everybody = (record: Record, look: (history: Happening[], person: string) => unknown[]) =>
  CALLERS.flatMap(person => look(record.of(person), person));

promise(
  'after STOP no text goes to a caller, but one confirmation where nobody else gave it',
  record =>
    everybody(record, history => {
      let allowed = Number.POSITIVE_INFINITY;
      return history.filter(event => {
        if (event.is === 'text' && event.words === 'START') allowed = Number.POSITIVE_INFINITY;
        const isOut = allowed !== Number.POSITIVE_INFINITY;
        if (event.is === 'text' && STOPS_BY_CARRIER.includes(event.words)) allowed = 0;
        if (event.is === 'text' && STOPS_IN_WORDS.includes(event.words) && !isOut) allowed = 1;
        if (event.is !== 'sent' || allowed === Number.POSITIVE_INFINITY) return false;
        allowed -= 1;
        return allowed < 0 || event.kind !== 'opt_out';
      });
    }),
);

promise('nothing that was not just asked for is sent in quiet hours', record =>
  everybody(record, (history, person) => {
    const number = numberOf(person);
    const zones: [string, ...string[]] = [ZONE, ...candidateZones(number, ZONE)];
    let wroteAt = 0;
    return history.filter(event => {
      if (event.is === 'text') wroteAt = event.at;
      if (event.is !== 'sent' || !isAutomatic(event) || event.kind === 'opening') return false;
      const justAsked = event.kind !== 'nudge' && event.at - wroteAt <= 16 * MINUTE;
      return !justAsked && nextPermitted(event.at, zones) !== event.at;
    });
  }),
);

promise('two automatic texts never come in a row, but the one nudge', record =>
  everybody(record, history => {
    let last: Happening | null = null;
    return history.filter(event => {
      const isOurs = event.is === 'sent' && isAutomatic(event);
      const before = last;
      if (isOurs || event.is !== 'sent') last = event;
      if (!isOurs || event.is !== 'sent' || before?.is !== 'sent') return false;
      return !(event.kind === 'nudge' && before.kind === 'opening');
    });
  }),
);

promise('a "thanks" is never answered', record =>
  everybody(record, history =>
    history.filter((event, index) => {
      if (event.is !== 'text' || !THANKS.includes(event.words)) return false;
      const near = (other: Happening | undefined) =>
        other !== undefined && other.is !== 'sent' && Math.abs(other.at - event.at) < 30 * SECOND;
      const others = history.filter((_, at) => at !== index);
      if (others.some(near)) return false;
      return record.decided.some(
        text =>
          isAutomatic(text) &&
          text.kind !== 'nudge' &&
          text.to === numberOf(event.from) &&
          text.decidedAt >= event.at &&
          text.decidedAt < event.at + 25 * SECOND,
      );
    }),
  ),
);

promise('nobody is asked for an address that was given', record =>
  everybody(record, history => {
    let knownSince = Number.POSITIVE_INFINITY;
    return history.filter(event => {
      const says = event.is === 'text' && ADDRESSES.includes(event.words);
      if (says) knownSince = Math.min(knownSince, event.at);
      const asks = event.is === 'sent' && event.kind === 'question' && / address$/.test(event.why);
      return asks && event.decidedAt > knownSince;
    });
  }),
);

promise('at most four questions of the script are asked in a round', record =>
  everybody(record, history => {
    let asked = 0;
    return history.filter(event => {
      const isRound = event.is === 'owner' || event.is === 'call';
      if (isRound || (event.is === 'text' && event.words === 'START')) asked = 0;
      if (event.is !== 'sent' || !/still missing|asked again/.test(event.why)) return false;
      asked += 1;
      return asked > 4;
    });
  }),
);

promise('every open conversation has a wake-up or waits for the owner', ({ leads }) =>
  leads.filter(({ state, wakeAt }) => state === 'asking' && wakeAt === null),
);

promise('"has been alerted" and "has been told" go with an alert in the same breath', record =>
  record.decided.filter(
    text =>
      /has been (alerted|told)|ya (sabe|tiene (el aviso|su pregunta|esa pregunta))/i.test(
        text.body,
      ) &&
      text.kind !== 'alert' &&
      text.kind !== 'relay' &&
      !record.decided.some(
        alert =>
          alert.kind === 'alert' && alert.lead === text.lead && alert.decidedAt === text.decidedAt,
      ),
  ),
);

promise('no text takes more than three segments', ({ sent }) =>
  sent.filter(text => segments(text.body).segments > 3),
);

promise('no automatic text makes a promise', ({ sent }) =>
  sent.filter(
    text =>
      (isAutomatic(text) || text.kind === 'safety') &&
      promisesIn(text.body.replace(/(Got it|Anotado): .*?(\. (?=[A-Z])|$)/, '')).length > 0,
  ),
);

promise('the same automatic text is never sent twice in a row', record =>
  everybody(record, history => {
    const texts = history.filter(event => event.is !== 'text' && event.is !== 'owner');
    return texts.filter((event, index) => {
      const before = texts[index - 1];
      if (event.is !== 'sent' || before?.is !== 'sent' || !isAutomatic(event)) return false;
      return event.body === before.body;
    });
  }),
);

test('whatever is delivered twice counts once', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async generated => {
      const { transcript } = await recordOf(generated);
      const house = quickHouse(generated.yaml, { twice: true });
      try {
        expect(await play({ header: generated.yaml, ...generated }, house)).toBe(transcript);
      } finally {
        await house.close();
      }
    }),
    { ...RUNS, numRuns: 40 },
  );
});
