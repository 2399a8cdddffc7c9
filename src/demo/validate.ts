import { z } from 'zod';
import { ACCOUNT_CONTRACTS } from './account/contracts.ts';
import { Refusal } from './refusal.ts';

const LANGUAGES = ['en-US', 'en-GB', 'es-US', 'es-MX', 'es-ES'];
const notSimulated = z.undefined().optional();
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
const text = z.string();
const flag = z.boolean().optional();
const optional = z.string().optional();
const count = (from: number, to: number) => z.int().min(from).max(to).optional();
const speech = {
  payload: text.min(1).max(3000),
  voice: text.min(1),
  payload_type: z.enum(['text', 'ssml']).optional(),
  service_level: z.enum(['basic', 'premium']).optional(),
  language: z.enum(LANGUAGES).optional(),
};
const command = { client_state: z.base64().optional(), command_id: optional };
const webhooks = { webhook_url: z.url().optional() };

/**
 * What Telnyx takes, from its OpenAPI description: the fields this product could send. A field that
 * would change what happens, but is not simulated, is refused: no test shall pass by its being ignored.
 */
export const CONTRACTS = {
  ...ACCOUNT_CONTRACTS,
  messages: z.looseObject({
    to: phone,
    from: phone,
    text: optional,
    media_urls: z.array(z.url()).max(10).optional(),
    subject: optional,
    type: z.enum(['SMS', 'MMS']).optional(),
    encoding: z.enum(['auto', 'gsm7', 'ucs2']).optional(),
    messaging_profile_id: optional,
    use_profile_webhooks: flag,
    auto_detect: flag,
    send_at: notSimulated,
    webhook_failover_url: z.url().optional(),
    ...webhooks,
  }),
  calls: z.looseObject({
    connection_id: text.min(1),
    to: phone,
    from: phone,
    link_to: optional,
    bridge_intent: flag,
    bridge_on_answer: notSimulated,
    prevent_double_bridge: flag,
    park_after_unbridge: notSimulated,
    timeout_secs: count(5, 600),
    time_limit_secs: count(30, 14400),
    retry_on_timeout: flag,
    answering_machine_detection: notSimulated,
    ...command,
    ...webhooks,
  }),
  answer: z.looseObject({ ...command, ...webhooks }),
  hangup: z.looseObject(command),
  reject: z.looseObject({ cause: z.enum(['CALL_REJECTED', 'USER_BUSY']), ...command }),
  bridge: z.looseObject({
    call_control_id: text.min(1),
    prevent_double_bridge: flag,
    play_ringtone: flag,
    mute_dtmf: z.enum(['none', 'both', 'self', 'opposite']).optional(),
    park_after_unbridge: notSimulated,
    ...command,
  }),
  speak: z.looseObject({ ...speech, ...command }),
  gather_using_speak: z.looseObject({
    ...speech,
    invalid_payload: text.max(3000).optional(),
    valid_digits: text.default('0123456789#*'),
    minimum_digits: z.int().min(1).default(1),
    maximum_digits: z.int().max(128).default(128),
    maximum_tries: z.int().default(3),
    timeout_millis: z.int().default(60_000),
    inter_digit_timeout_millis: z.int().default(5_000),
    terminating_digit: text.default('#'),
    ...command,
  }),
  record_start: z.looseObject({
    format: z.enum(['mp3', 'wav']),
    channels: z.enum(['single', 'dual']),
    play_beep: flag,
    max_length: count(0, 14400),
    timeout_secs: count(0, 14400),
    trim: z.literal('trim-silence').optional(),
    transcription: flag,
    transcription_engine: z.enum(['A', 'B', 'deepgram/nova-3']).optional(),
    transcription_language: z
      .enum(['en', 'en-US', 'es', 'es-US', 'es-MX', 'auto_detect'])
      .optional(),
    recording_track: z.enum(['both', 'inbound', 'outbound']).optional(),
    ...command,
  }),
};

export type Endpoint = keyof typeof CONTRACTS;
export type Body<E extends Endpoint> = z.infer<(typeof CONTRACTS)[E]>;

/** The body as Telnyx would read it, defaults filled in. Throws the Refusal Telnyx would answer. */
export function accepted<E extends Endpoint>(endpoint: E, body: unknown): Body<E> {
  const read = CONTRACTS[endpoint].safeParse(body, { reportInput: true });
  if (read.success) return read.data as Body<E>;
  const issue = read.error.issues[0]!;
  const field = String(issue.path[0] ?? '');
  throw new Refusal(codeOf(endpoint, field, issue), `/${field}`);
}

function codeOf(endpoint: Endpoint, field: string, issue: z.core.$ZodIssue): string {
  if (issue.input === undefined || issue.input === '') return '10004';
  if (endpoint === 'messages' && field === 'to') return '40310';
  if (endpoint === 'messages' && field === 'from') return '40305';
  if (issue.code === 'invalid_value') return '10032';
  if (issue.code === 'too_small' || issue.code === 'too_big') return '10033';
  if (issue.code === 'invalid_format' && issue.format === 'regex') return '10016';
  return '10015';
}
