/** What the webhook door answers. Telnyx repeats a 5xx, and lets these 4xx be. */
export interface Answer {
  code: number;
  body: { status?: string; error?: string; message?: string; fix?: string };
}

const refuse = (code: number, error: string, message: string, fix: string): Answer => ({
  code,
  body: { error, message, fix },
});

const tooLarge = refuse(
  413,
  'too_large',
  'the body is over 64 KB',
  'no webhook of Telnyx is that large',
);
const notJson = refuse(
  415,
  'wrong_content_type',
  'webhooks are application/json',
  'send application/json',
);

export const ANSWERS = {
  recorded: { code: 200, body: { status: 'recorded' } },
  duplicate: { code: 200, body: { status: 'duplicate' } },
  /** 200: Telnyx sends many types nobody asked for, and reports anything else as a failure. */
  unknown: (type: string): Answer => ({
    code: 200,
    body: { status: 'ignored', message: `nothing is done with ${type.slice(0, 80)}` },
  }),
  unsigned: refuse(
    401,
    'unsigned',
    'the signature headers are missing',
    'only Telnyx may post here',
  ),
  forged: refuse(
    401,
    'forged',
    'the signature does not fit the body',
    'compare telnyx.public_key with the one in the portal (Account → Keys & Credentials)',
  ),
  stale: refuse(
    403,
    'stale',
    'the signature is more than five minutes off',
    'if Telnyx sent it, the clock of this machine is wrong',
  ),
  /** To be sent again: a small machine without a clock of its own starts in the past. */
  early: refuse(
    503,
    'early',
    'the signature is from a time that this machine has not reached yet',
    'set the clock of this machine',
  ),
  malformed: (why: string): Answer =>
    refuse(400, 'malformed', why, 'this is not the shape of a Telnyx webhook'),
  version_1: refuse(
    422,
    'api_version_1',
    'this is a webhook of API version 1',
    'set the webhook API version to 2 in the voice application and the messaging profile',
  ),
  disk: refuse(503, 'disk', 'it could not be written to disk', 'send it again'),
  bug: refuse(500, 'internal', 'something went wrong here', 'send it again'),
  /** For what Fastify refuses by itself; null: whoever sent it is not to blame. */
  byError: ({ code = '', statusCode = 500 }: Refused): Answer | null =>
    BY_ERROR_CODE[code] ?? (statusCode < 500 ? ANSWERS.malformed('it could not be read') : null),
} as const;

export interface Refused {
  code?: string;
  statusCode?: number;
}

const BY_ERROR_CODE: Record<string, Answer> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: notJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ANSWERS.malformed('the content length is wrong'),
  FST_ERR_CTP_EMPTY_JSON_BODY: ANSWERS.malformed('the body is empty'),
};
