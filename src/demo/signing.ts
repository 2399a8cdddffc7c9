import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The length of the DER frame before the 32 bytes of an Ed25519 public key. */
const DER_FRAME = 12;

export interface SignedWebhook {
  headers: Record<string, string>;
  body: string;
}

/** The company's key pair: signs as Telnyx does, over `timestamp|body`. */
export class Signer {
  readonly publicKey: string;
  readonly #privateKey: KeyObject;

  constructor() {
    const pair = generateKeyPairSync('ed25519');
    this.#privateKey = pair.privateKey;
    const der = pair.publicKey.export({ type: 'spki', format: 'der' });
    this.publicKey = der.subarray(DER_FRAME).toString('base64');
  }

  /** `at`: milliseconds since the epoch. Telnyx's own tolerance is 300 seconds. */
  sign(body: string, at: number): SignedWebhook {
    const timestamp = String(Math.floor(at / 1000));
    const signature = sign(null, Buffer.from(`${timestamp}|${body}`), this.#privateKey);
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'telnyx-webhooks',
        'telnyx-signature-ed25519': signature.toString('base64'),
        'telnyx-timestamp': timestamp,
      },
    };
  }
}
