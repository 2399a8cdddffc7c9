/** Telnyx's error codes: what they mean for the texts, and what the owner should do. */
import type { CarrierError, Trouble } from '../core/carrier.ts';

type Entry = [trouble: Trouble, message: string, fix: string | null];

const PORTAL = 'in the Telnyx portal';
const REGISTER =
  'register the number for 10DLC (portal: Messaging → Compliance); until then texts do not arrive';

const CODES: Record<string, Entry> = {
  '10009': [
    'account',
    'Telnyx does not accept the API key',
    `put a valid key into telnyx.api_key (portal: API Keys)`,
  ],
  '10011': ['busy', 'too many requests at once', null],
  '20100': ['account', 'the Telnyx account has no funds left', `add funds ${PORTAL} (Billing)`],
  '40001': ['cannot_text', 'a landline: it cannot receive texts', 'call them'],
  '40002': [
    'content',
    'blocked as spam by the carrier',
    'reword the text; look for links and capitals',
  ],
  '40003': [
    'content',
    'blocked as spam by the carrier',
    'reword the text; look for links and capitals',
  ],
  '40004': ['content', 'rejected by the carrier', 'reword the text, or call them'],
  '40005': ['unreachable', 'it expired before it could be delivered', 'call them'],
  '40006': ['unreachable', 'the phone could not be reached', 'call them'],
  '40008': ['unreachable', 'it could not be delivered', 'call them'],
  '40009': ['content', 'the text is not valid', 'shorten the text or take out unusual characters'],
  '40010': ['registration', '10DLC registration missing: texts do not arrive', REGISTER],
  '40011': ['busy', 'too many texts at once', null],
  '40012': ['bad_number', 'the number does not exist', null],
  '40013': ['account', 'this line may not send texts', `enable messaging for the number ${PORTAL}`],
  '40014': [
    'unreachable',
    'it waited too long in the queue of the carrier',
    'lower lines[].texts_per_minute',
  ],
  '40015': ['content', 'blocked as spam by Telnyx', 'reword the text; look for links and capitals'],
  '40016': ['busy', "T-Mobile's daily limit is used up", 'ask for a larger 10DLC campaign'],
  '40017': ['content', 'blocked as spam by AT&T', 'reword the text; look for links and capitals'],
  '40018': ['busy', "AT&T's limit a minute is used up", 'lower lines[].texts_per_minute'],
  '40100': [
    'account',
    'this line is not enabled for texts',
    `assign a messaging profile to the number ${PORTAL}`,
  ],
  '40300': [
    'opted_out',
    'they have opted out of texts',
    'call them; only their own START lifts it',
  ],
  '40302': ['content', 'the text is too long', 'shorten it'],
  '40305': [
    'account',
    'the line does not belong to the messaging profile',
    `assign the profile to the number ${PORTAL}`,
  ],
  '40309': [
    'account',
    'the country is not allowed by the messaging profile',
    `add it to the profile's destinations ${PORTAL}`,
  ],
  '40310': ['bad_number', 'the number is not valid', null],
  '40312': ['account', 'the messaging profile is switched off', `switch it on ${PORTAL}`],
  '40315': [
    'account',
    'the line is blocked because too many of its texts fail',
    'ask Telnyx support',
  ],
  '40318': ['busy', "the line's queue is full", 'lower lines[].texts_per_minute'],
  '40322': ['content', 'the content is not allowed', 'reword the text'],
  '40329': [
    'registration',
    'the toll-free number is not verified: texts do not arrive',
    `verify it ${PORTAL}`,
  ],
  '40330': [
    'registration',
    'the toll-free number is not provisioned: texts do not arrive',
    `verify it ${PORTAL}`,
  ],
  '40331': [
    'account',
    'the country is not allowed by the messaging profile',
    `add it to the profile's destinations ${PORTAL}`,
  ],
  '40333': [
    'account',
    "the messaging profile's daily spending limit is reached",
    `raise it ${PORTAL}`,
  ],
  '90015': ['call_over', 'the phone company does not know this call any more', null],
  '90018': ['call_over', 'the call has ended', null],
};

/** `detail` is used where the code is not known: Telnyx adds codes without notice. */
export function explain(code: string, detail?: string | null): CarrierError {
  const [trouble, message, fix] = CODES[code] ?? [
    'other' as const,
    detail || 'refused without a reason',
    null,
  ];
  return { code, trouble, message, fix };
}
