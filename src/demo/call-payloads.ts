import type { Ending } from './endings.ts';
import type { Payloads } from './events.ts';
import type { Leg } from './leg.ts';

/** Who rings whom. */
export interface Caller {
  from: string;
  to: string;
  /** Caller id name; the number where absent. */
  name?: string;
  /** The phone that forwarded the call to the line. */
  diversion?: string;
  /** The caller hides their number: nobody sees `from`. */
  withheld?: boolean;
}

/** A call that arrives waits unanswered ("parked"): the caller hears it ring. */
export function arrived(
  leg: Leg,
  { name = leg.from, diversion }: Caller,
): Payloads['call.initiated'] {
  const value = `<sip:${diversion}@carrier.example.com>;reason=no-answer`;
  return {
    ...leg.address,
    ...leg.parties,
    caller_id_name: name,
    calling_party_type: 'pstn',
    connection_codecs: 'PCMU,PCMA,G729',
    direction: 'incoming',
    from_sip_uri: `${leg.from}@192.0.2.10:5060`,
    start_time: leg.startedAt,
    state: 'parked',
    to_sip_uri: `${leg.to}@sip.example.com:5060`,
    ...(diversion === undefined ? {} : { sip_headers: [{ name: 'Diversion', value }] }),
  };
}

export function dialled(leg: Leg): Payloads['call.initiated'] {
  const start = { start_time: leg.startedAt, state: 'bridging' as const };
  return { ...leg.address, ...leg.parties, direction: 'outgoing', ...start };
}

export function answered(leg: Leg): Payloads['call.answered'] {
  return { ...leg.address, ...leg.parties, start_time: leg.startedAt, state: 'answered' };
}

/** As in live captures: no state, no direction, and client_state only where one was set. */
export function hungUp(leg: Leg, ending: Ending, end_time: string): Payloads['call.hangup'] {
  const { client_state, ...address } = leg.address;
  return {
    ...address,
    ...(client_state === null ? {} : { client_state }),
    ...leg.parties,
    ...ending,
    start_time: leg.startedAt,
    end_time,
    telnyx_error: null,
  };
}
