/**
 * What counts as a promise, put together from words. The patterns read one sentence in lower case
 * and without accents, from which `promises.ts` has taken what is asked, denied or conditional.
 */
import {
  ADVERBS,
  any,
  BE,
  BE_DONE,
  BOOKED,
  COME,
  COMING,
  DELAY,
  FIX,
  IR,
  spanish,
  WILL,
} from './words.ts';

export interface PromiseRule {
  why: string;
  /** True once a booking has been confirmed. */
  trueOnceConfirmed: boolean;
  pattern: RegExp;
  /** Only together with a time in the same sentence. */
  withTime: boolean;
}

const rule = (why: string, pattern: string, more: Partial<PromiseRule> = {}): PromiseRule => ({
  why,
  pattern: new RegExp(pattern),
  trueOnceConfirmed: false,
  withTime: false,
  ...more,
});
const onceConfirmed = { trueOnceConfirmed: true };

export const RULES: PromiseRule[] = [
  rule(
    'says that somebody is on the way',
    any(
      '\\b(?:on|in) (?:the|his|her|my|our|their) way\\b',
      '\\ben route\\b',
      `${BE} (?:\\w+ )?(?:heading|headed|driving)`,
      '\\b(?:sent|dispatched) (?:someone|somebody|an?|our|help)\\b',
      '\\ben camino\\b',
      '\\bva para (?:alla|su)\\b',
    ),
  ),
  rule(
    'says that the repair will be done',
    any(
      `${WILL}${ADVERBS} ${FIX}\\b`,
      `\\b${spanish('repar|arregl|solucion|cambi', 'resolv|compon', 'xx')}`,
    ),
  ),
  rule(
    'states a price',
    any(
      '\\$ ?\\d',
      '\\b\\d+ (?:dollars|bucks|usd|dolares|pesos)\\b',
      '(?<!feel |toll )\\bfree\\b(?! to\\b)',
      '\\bno (?:charge|cost)\\b',
      '\\b(?:beat|match|lowest|best|cheapest) (?:any |the )?(?:price|rate|quote)',
      '\\b(?:discount|descuento|gratis|sin (?:costo|cargo))\\b',
    ),
  ),
  rule(
    'gives a guarantee',
    '\\b(?:guarantee\\w*|we promise|i promise|rest assured|count on (?:us|it)|garanti[zc]\\w*|prometemos|le prometo|sin falta)',
  ),
  rule(
    'states an appointment',
    any(
      `${BE_DONE}(?: \\w+){0,2} ${BOOKED}\\b`,
      '^\\W*(?:booked|confirmed|scheduled)\\b',
      '\\b(?:booked|confirmed|scheduled|reserved) (?:for|on|at)\\b',
      '\\byou got it\\b',
      `${BE}(?: all)? yours\\b`,
      '\\b(?:esta|queda|quedo|ha sido)(?: \\w+)? (?:agendad|programad|confirmad|reservad|apuntad)[oa]',
      '^\\W*(?:agendad|programad|confirmad|reservad)[oa]\\b',
    ),
    onceConfirmed,
  ),
  rule(
    'states an appointment',
    any(
      '\\b(?:appointment|visit|cita|visita)(?: \\w+)? (?:is|at|for|on|es|esta|queda|quedo|sera|para)\\b',
      '\\b(?:your|su|tu) (?:slot|window|turno|horario)\\b',
      '^\\W*(?:please )?be (?:home|ready|there)\\b',
    ),
    { ...onceConfirmed, withTime: true },
  ),
  rule(
    'says that somebody will come',
    any(
      `${WILL}${ADVERBS} ${COME}`,
      `${BE}(?: \\w+)? ${COMING}\\b`,
      '(?:^|[,.!] ?|\\band |\\bwe )(?:see you|expect (?:us|him|her|someone|a|our))\\b',
      `\\b${IR}\\b`,
      `\\b${spanish('lleg|pas|envi|mand|visit', 'xx', 'acud|ven')}\\b`,
    ),
    onceConfirmed,
  ),
  rule(
    'says that somebody will come',
    '\\b(?:arrives?|comes|(?<!\\bque )(?:llega|pasa|viene|atiende|acude))\\b',
    {
      ...onceConfirmed,
      withTime: true,
    },
  ),
  rule(
    'gives a time',
    any(
      `${any(WILL, "(?:you will|you'll) (?:get|hear|have|receive)")}(?!${ADVERBS} (?:be )?(?:back(?! to)|open|closed?|reopen)\\b)`,
      `\\b${spanish('llam|contest|avis|contact|habl|comunic', 'respond', 'escrib')}`,
      `\\bwe (?:respond|reply|answer|call|text|come)\\b.*${DELAY}`,
      '\\b\\w+remos\\b',
    ),
    { ...onceConfirmed, withTime: true },
  ),
];
