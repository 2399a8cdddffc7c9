/** The parts of Telnyx's webhooks that are read. Live ones leave out what the documentation shows, so all is optional. */
import { z } from 'zod';

const text = z.string().nullish();

const Address = z.looseObject({ phone_number: text, line_type: text, status: text });

const Problem = z.looseObject({
  code: z.union([z.string(), z.number()]).nullish(),
  title: text,
  detail: text,
});

export const Payload = z.looseObject({
  // calls
  call_control_id: text,
  call_leg_id: text,
  call_session_id: text,
  client_state: text,
  connection_id: text,
  direction: text,
  hangup_cause: text,
  hangup_source: text,
  digit: text,
  digits: text,
  status: text,
  transcription_text: text,
  sip_headers: z.array(z.looseObject({ name: text, value: text })).nullish(),
  recording_urls: z.looseObject({ mp3: text, wav: text }).nullish(),
  recording_started_at: text,
  recording_ended_at: text,
  // both: a number in a call, an object or a list of them in a message
  from: z.union([z.string(), Address]).nullish(),
  to: z.union([z.string(), z.array(Address)]).nullish(),
  // messages
  id: text,
  text: text,
  media: z.array(z.looseObject({ url: text, content_type: text })).nullish(),
  errors: z.array(Problem).nullish(),
  autoresponse_type: text,
});

export const Envelope = z.looseObject({
  data: z.looseObject({
    id: text,
    event_type: z.string(),
    occurred_at: text,
    payload: Payload,
  }),
});

export type Payload = z.infer<typeof Payload>;
export type Envelope = z.infer<typeof Envelope>;
