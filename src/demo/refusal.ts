/** Telnyx's error codes as its error reference words them. Messaging refuses with 400, calls with 422. */
const ERRORS: Record<string, { status: number; title: string; detail: string }> = {
  '10004': {
    status: 422,
    title: 'Missing required parameter',
    detail: 'The parameter is required and cannot be blank.',
  },
  '10005': {
    status: 404,
    title: 'Resource not found',
    detail: 'The requested resource or URL could not be found.',
  },
  '10007': { status: 500, title: 'Unexpected error', detail: 'An unexpected error occurred.' },
  '10009': {
    status: 401,
    title: 'Authentication failed',
    detail: 'Could not understand the provided credentials.',
  },
  '10010': {
    status: 403,
    title: 'Not authorized',
    detail: 'You do not have permission to perform the requested action.',
  },
  '10011': {
    status: 429,
    title: 'Too many requests',
    detail: 'You have exceeded the maximum number of allowed requests.',
  },
  '10015': {
    status: 422,
    title: 'Bad Request',
    detail: 'The request failed because it was not well-formed.',
  },
  '10016': {
    status: 422,
    title: 'Phone number must be in +E164 format',
    detail: 'The parameter must be in E164 format.',
  },
  '10032': {
    status: 422,
    title: 'Invalid enumerated value',
    detail: 'The value must be one of those documented.',
  },
  '10033': {
    status: 422,
    title: 'Value outside of range',
    detail: 'The value is outside of the allowed range.',
  },
  '40009': {
    status: 400,
    title: 'Invalid message body',
    detail: 'The message has neither text nor media.',
  },
  '40300': {
    status: 400,
    title: 'Blocked due to STOP message',
    detail: 'Messages cannot be sent to this number due to an existing block rule.',
  },
  '40302': {
    status: 400,
    title: 'Message too large',
    detail: 'The message is longer than ten parts.',
  },
  '40305': {
    status: 400,
    title: "Invalid 'from' address",
    detail:
      "The 'from' address should be string containing a valid number associated with the sending messaging profile.",
  },
  '40310': {
    status: 400,
    title: "Invalid 'to' address",
    detail: "The 'to' address should be in +E.164 format.",
  },
  '90015': {
    status: 422,
    title: 'Invalid Call Control ID',
    detail: 'The call_control_id provided was not valid.',
  },
  '90018': {
    status: 422,
    title: 'Call has already ended',
    detail: "This call is no longer active and can't receive commands.",
  },
  '90034': {
    status: 422,
    title: 'Call not answered yet',
    detail: "This call can't receive this command because it has not been answered yet.",
  },
};

/** Thrown where Telnyx would answer with an error; the API turns it into Telnyx's error body. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly pointer: string | null;
  /** Seconds after which to try again, as the `retry-after` header tells it. */
  readonly retryAfter: number | null;
  readonly #wording: { title: string; detail: string };

  /** `pointer` names the field at fault, e.g. "/to". Codes not in the table are refused with 400. */
  constructor(code: string, pointer: string | null = null, retryAfter: number | null = null) {
    const known = ERRORS[code] ?? { status: 400, title: 'Refused', detail: `Error ${code}.` };
    super(`${code} ${known.title}`);
    this.status = known.status;
    this.code = code;
    this.pointer = pointer;
    this.retryAfter = retryAfter;
    this.#wording = known;
  }

  get body() {
    const { title, detail } = this.#wording;
    const meta = { url: `https://developers.telnyx.com/docs/overview/errors/${this.code}` };
    const source = this.pointer === null ? {} : { source: { pointer: this.pointer } };
    return { errors: [{ code: this.code, title, detail, meta, ...source }] };
  }
}
