/** What durable acknowledgement costs at the least: one Fastify route that verifies and inserts a row. */
import { verify } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import Fastify from 'fastify';
import { publicKey } from '../../src/telnyx/verify.ts';

const [path = '', key64 = ''] = process.argv.slice(2);
const key = publicKey(key64);
const db = new Database(path);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE webhooks (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
const insert = db.prepare('INSERT INTO webhooks (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING');

const app = Fastify({ logger: false });
app.removeAllContentTypeParsers();
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) =>
  done(null, body),
);
app.post('/webhooks/telnyx', async (request, reply) => {
  const body = request.body as Buffer;
  const timestamp = request.headers['telnyx-timestamp'];
  const signature = Buffer.from(String(request.headers['telnyx-signature-ed25519']), 'base64');
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), body]);
  if (!verify(null, signed, key, signature)) return reply.code(401).send();
  const text = body.toString('utf8');
  const { data } = JSON.parse(text) as { data: { id: string } };
  insert.run(data.id, text);
  return { status: 'recorded' };
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: (app.server.address() as AddressInfo).port });
