import type { CallHangup } from 'telnyx/resources/webhooks';
import type { Leg } from './leg.ts';

/** Why a leg ended, as `call.hangup` tells it. */
export type Ending = Required<
  Pick<CallHangup.Payload, 'hangup_cause' | 'hangup_source' | 'sip_hangup_cause'>
>;

export const ENDINGS = {
  busy: { hangup_cause: 'user_busy', hangup_source: 'callee', sip_hangup_cause: '486' },
  declined: { hangup_cause: 'call_rejected', hangup_source: 'callee', sip_hangup_cause: '603' },
  unreachable: { hangup_cause: 'not_found', hangup_source: 'callee', sip_hangup_cause: '404' },
  gaveUp: { hangup_cause: 'originator_cancel', hangup_source: 'caller', sip_hangup_cause: '487' },
  /** `timeout_secs` passed: the second is what a dial with `retry_on_timeout: false` reports. */
  timeout: { hangup_cause: 'timeout', hangup_source: 'unknown', sip_hangup_cause: 'unspecified' },
  noAnswer: {
    hangup_cause: 'no_answer',
    hangup_source: 'unknown',
    sip_hangup_cause: 'unspecified',
  },
  timeLimit: {
    hangup_cause: 'time_limit',
    hangup_source: 'unknown',
    sip_hangup_cause: 'unspecified',
  },
  hungUpByCaller: {
    hangup_cause: 'normal_clearing',
    hangup_source: 'caller',
    sip_hangup_cause: '200',
  },
  hungUpByCallee: {
    hangup_cause: 'normal_clearing',
    hangup_source: 'callee',
    sip_hangup_cause: '200',
  },
} as const satisfies Record<string, Ending>;

/** How a leg ends when one end of it hangs up: the person, or the application. */
export function hungUpBy(end: 'person' | 'application', leg: Leg): Ending {
  const isCaller = (leg.direction === 'incoming') === (end === 'person');
  if (leg.state === 'ringing') return isCaller ? ENDINGS.gaveUp : ENDINGS.declined;
  return isCaller ? ENDINGS.hungUpByCaller : ENDINGS.hungUpByCallee;
}
