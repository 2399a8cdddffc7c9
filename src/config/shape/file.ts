import { z } from 'zod';
import { bookingSection } from './booking.ts';
import { businessSection, ownerSection, textBackSection } from './business.ts';
import { listen, publicAddress, webAddress } from './forms.ts';
import { lineEntry, telnyxSection } from './line.ts';
import { scriptSection } from './script.ts';
import { filledList, oneOf, section, text, whole } from './shapes.ts';
import { webhookEntries } from './webhooks.ts';

/** The shape of textback.yaml. The descriptions are what an owner's editor shows. */

const server = section({
  listen: listen
    .default({ host: '127.0.0.1', port: 8080 })
    .describe('Address and port to listen on. Default: 127.0.0.1:8080.'),
  public_url: publicAddress
    .optional()
    .describe('How Telnyx and calendars reach this machine, such as https://textback.example.com.'),
  tls: section({
    cert: text('the path of a PEM file').describe('The certificate and those above it.'),
    key: text('the path of a PEM file').describe('Its private key.'),
  })
    .optional()
    .describe('To answer https itself. Not needed behind Caddy or a tunnel.'),
  ping_url: webAddress
    .optional()
    .describe('An address to call every five minutes while all is well, such as healthchecks.io.'),
}).describe('The HTTP side.');

const log = section({
  level: oneOf(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('How much is logged. Default: info.'),
  phones: oneOf(['masked', 'full'])
    .default('masked')
    .describe('Whether phone numbers are masked in logs. Default: masked.'),
}).describe('The log.');

const keep = section({
  messages_days: whole('days', 1, 3650)
    .default(365)
    .describe('How long texts are kept. Default: 365.'),
  photos_days: whole('days', 1, 3650)
    .default(90)
    .describe('How long photos are kept. Default: 90.'),
}).describe('How long things are kept.');

export const file = section({
  business: businessSection,
  telnyx: telnyxSection,
  lines: filledList(lineEntry, 'line', 'lines').describe('Your business numbers.'),
  owner: ownerSection,
  text_back: textBackSection.prefault({}),
  script: scriptSection.prefault({}),
  script_file: text('the path of a file')
    .optional()
    .describe('A file that holds the script, instead of script.'),
  booking: bookingSection.optional(),
  webhooks: webhookEntries,
  server: server.prefault({}),
  database: text('the path of a file')
    .default('./textback.db')
    .describe('The database, relative to this file. Default: ./textback.db.'),
  log: log.prefault({}),
  keep: keep.prefault({}),
});

export type ConfigFile = z.output<typeof file>;

/** The JSON schema of textback.yaml, for editors. */
export function jsonSchema(): object {
  return { title: 'textback.yaml', ...z.toJSONSchema(file, { io: 'input' }) };
}
