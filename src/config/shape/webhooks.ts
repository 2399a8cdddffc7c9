import type { HookEvent } from '../../core/settings.ts';
import { webAddress } from './forms.ts';
import { list, oneOf, section, written } from './shapes.ts';

const EVENTS = [
  'lead.created',
  'lead.urgent',
  'lead.updated',
  'booking.*',
] as const satisfies HookEvent[];

const secret = written({
  code: 'E126',
  what: 'a signing secret: whsec_ and then 24 to 64 bytes in base64',
  read: text => {
    const bytes = Buffer.from(/^whsec_([\w+/]+=*)$/.exec(text)?.[1] ?? '', 'base64').length;
    return bytes >= 24 && bytes <= 64 ? text : null;
  },
});

const webhook = section({
  url: webAddress.describe('Where they are sent; a machine in your own network will do.'),
  secret: secret.describe('With what they are signed (https://www.standardwebhooks.com).'),
  events: list(oneOf(EVENTS), 'events')
    .min(1, { error: 'a list of at least one event' })
    .default([...EVENTS])
    .describe('Which ones. Default: all of them.'),
});

export const webhookEntries = list(webhook, 'webhooks')
  .default([])
  .describe('Programs that are told of leads and bookings, such as n8n, Zapier or a CRM.');
