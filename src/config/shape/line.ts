import { phone, webAddress } from './forms.ts';
import { filledList, oneOf, section, text, whole, yesNo } from './shapes.ts';

export const telnyxSection = section({
  api_key: text('the API key')
    .optional()
    .describe(
      'API key of the Telnyx account; best kept in the file .env and named here as a variable.',
    ),
  api_key_file: text('the path of a file')
    .optional()
    .describe('A file that holds the API key, instead of api_key.'),
  public_key: text('the public key')
    .optional()
    .describe('Public key of the Telnyx account, which signs what Telnyx sends.'),
  public_key_file: text('the path of a file')
    .optional()
    .describe('A file that holds the public key, instead of public_key.'),
  api_url: webAddress
    .default('https://api.telnyx.com/v2')
    .describe('Where Telnyx answers. Default: https://api.telnyx.com/v2.'),
}).describe('Access to Telnyx.');

const ring = section({
  phones: filledList(phone, 'phone number', 'phone numbers')
    .optional()
    .describe('Phones to ring. Default: owner.phones.'),
  seconds: whole('seconds', 5, 60).default(18).describe('How long to ring. Default: 18.'),
  accept: oneOf(['press-1', 'answer'])
    .default('press-1')
    .describe(
      'What counts as taking the call. With "answer" a cell\'s voicemail would count. Default: press-1.',
    ),
});

export const lineEntry = section({
  number: phone.describe('The Telnyx number.'),
  mode: oneOf(['forwarded', 'ring'])
    .default('forwarded')
    .describe(
      'forwarded: your own phone sends unanswered calls here. ring: callers dial this number and your phones ring. Default: forwarded.',
    ),
  ring: ring.optional().describe('For mode ring: which phones, how long.'),
  greeting: text('a sentence to be spoken')
    .optional()
    .describe('Spoken to a caller nobody answered. Default: none.'),
  voicemail: yesNo()
    .default(false)
    .describe('Takes a voicemail after the greeting. Default: false.'),
  texts_per_minute: whole('texts', 1, 6000)
    .optional()
    .describe('The most texts a minute, if your 10DLC campaign has such a limit.'),
});
