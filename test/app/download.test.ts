import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { download, MOST_BYTES, mayFetch, mayHaveKey } from '../../src/app/download.ts';

const API = 'https://api.telnyx.com/v2';
const PHOTO = Buffer.from('a photo');
const NEVER = new AbortController().signal;
const open: (() => void)[] = [];

afterEach(() => {
  vi.unstubAllGlobals();
  while (open.length > 0) open.pop()?.();
});

/** A storage on this machine that answers as told, and what it was asked. */
async function storage(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { path: string; key: string | null }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url!, key: request.headers.authorization ?? null });
    answer(request, response);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, access: { apiKey: 'KEY', apiUrl: `${url}/v2` } };
}

test('storage that wants the key gets it', async () => {
  const { url, access, asked } = await storage((request, response) =>
    response.writeHead(request.headers.authorization ? 200 : 401).end(PHOTO),
  );
  expect(await download(`${url}/a`, access, NEVER)).toEqual({ got: PHOTO });
  expect(asked).toEqual([{ path: '/a', key: 'Bearer KEY' }]);
});

for (const status of [400, 401, 403]) {
  test(`storage that answers ${status} to the key is asked again without it`, async () => {
    const { url, access, asked } = await storage((request, response) =>
      response.writeHead(request.headers.authorization ? status : 200).end(PHOTO),
    );
    expect(await download(`${url}/a`, access, NEVER)).toEqual({ got: PHOTO });
    expect(asked.map(({ key }) => key)).toEqual(['Bearer KEY', null]);
  });
}

test('three redirects are followed, a fourth is not', async () => {
  const { url, access } = await storage(({ url }, response) => {
    const left = Number(url!.slice(1));
    if (left === 0) response.end(PHOTO);
    else response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  expect(await download(`${url}/3`, access, NEVER)).toEqual({ got: PHOTO });
  expect(await download(`${url}/4`, access, NEVER)).toMatchObject({ hope: 'none' });
});

test('a redirect into the house is not followed', async () => {
  const neighbour = await storage((_, response) => response.end(PHOTO));
  const { url, access } = await storage((_, response) =>
    response.writeHead(302, { location: `${neighbour.url}/router` }).end(),
  );
  expect(await download(`${url}/a`, access, NEVER)).toMatchObject({ hope: 'none' });
  expect(neighbour.asked).toEqual([]);
});

test('what is larger than 10 MB is left where it is, however it is announced', async () => {
  let sent = 0;
  const { url, access } = await storage((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1 << 16))) sent += 1 << 16;
    };
    response.on('drain', more);
    more();
  });
  expect(await download(`${url}/a`, access, NEVER)).toEqual({
    failed: 'it is larger than 10 MB',
    hope: 'none',
  });
  expect(sent).toBeLessThan(2 * MOST_BYTES);
});

test('a connection that breaks off halfway gives no photo, and hope', async () => {
  const { url, access } = await storage((_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy());
  });
  expect(await download(`${url}/a`, access, NEVER)).toMatchObject({ hope: 'some' });
});

test('what is gone has little hope, what storage cannot do just now has some', async () => {
  const { url, access } = await storage(({ url }, response) =>
    response.writeHead(Number(url!.slice(1))).end(),
  );
  for (const [status, hope] of Object.entries({ 404: 'little', 410: 'little', 500: 'some' })) {
    expect(await download(`${url}/${status}`, access, NEVER)).toMatchObject({ hope });
  }
});

test('a download that is stopped ends at once', async () => {
  const stop = new AbortController();
  const { url, access } = await storage(() => stop.abort());
  expect(await download(`${url}/a`, access, stop.signal)).toMatchObject({ hope: 'some' });
});

test('only hosts that can prove a public name are asked', () => {
  const may = (url: string) => mayFetch(new URL(url), API);
  for (const url of [
    'https://media.telnyx.com/a',
    'https://s3.us-east-1.amazonaws.com/a',
    'https://telnyx.telnyxcloudstorage.com/a',
  ]) {
    expect(may(url), url).toBe(true);
  }
  for (const url of [
    'http://media.telnyx.com/a',
    'https://192.168.1.1/a',
    'https://127.0.0.1/a',
    'https://2130706433/a',
    'https://[::1]/a',
    'https://localhost/a',
    'https://router/a',
    'https://router.local/a',
    'https://metadata.google.internal/a',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
  ]) {
    expect(may(url), url).toBe(false);
  }
});

test('a redirect from the phone company to a storage of somebody else leaves the key behind', async () => {
  const asked: [string, string | null][] = [];
  vi.stubGlobal('fetch', async (url: URL, { headers }: { headers: Record<string, string> }) => {
    asked.push([url.href, headers['authorization'] ?? null]);
    const location = 'https://s3.amazonaws.com/a';
    return url.href === location
      ? new Response(PHOTO)
      : new Response(null, { status: 302, headers: { location } });
  });
  const access = { apiKey: 'KEY', apiUrl: API };
  expect(await download('https://media.telnyx.com/a', access, NEVER)).toEqual({ got: PHOTO });
  expect(asked).toEqual([
    ['https://media.telnyx.com/a', 'Bearer KEY'],
    ['https://s3.amazonaws.com/a', null],
  ]);
});

test('the key goes to the phone company and to nobody who looks like it', () => {
  const may = (url: string) => mayHaveKey(new URL(url), API);
  expect(may('https://api.telnyx.com/v2/media/a')).toBe(true);
  expect(may('https://media.telnyx.com/a')).toBe(true);
  for (const url of [
    'http://media.telnyx.com/a',
    'https://eviltelnyx.com/a',
    'https://telnyx.com.evil.example/a',
    'https://s3.amazonaws.com/telnyx.com',
    'https://media.telnyx.com@evil.example/a',
  ]) {
    expect(may(url), url).toBe(false);
  }
});
