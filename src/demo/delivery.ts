import type { SignedWebhook } from './signing.ts';

/** Texts and calls are two services of Telnyx, with different patience. */
export type Service = 'messaging' | 'voice';

/** `status` null: no answer. Voice takes a refusal (4xx) as final, messaging does not. */
export function isTriedAgain(service: Service, status: number | null): boolean {
  if (status === null || status >= 500) return true;
  if (service === 'messaging') return status >= 300;
  return status === 408 || status === 429;
}

/** Posts on a connection of its own. The status answered; null: refused, cut off or too late. */
export async function post(
  url: string,
  { body, headers }: SignedWebhook,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<number | null> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]);
  const ownConnection = { ...headers, connection: 'close' };
  try {
    const answer = await fetch(url, { method: 'POST', headers: ownConnection, body, signal });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return null;
  }
}
