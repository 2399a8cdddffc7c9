import { randomUUID } from 'node:crypto';

export interface Medium {
  contentType: string;
  bytes: Buffer;
  /** Photos are for holders of an API key; recordings are signed links that expire. */
  needsKey: boolean;
  /** Milliseconds since the epoch; null: never. */
  expiresAt: number | null;
}

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
};

/** The media the company hosts, by name. */
export class Shelf {
  /** The address under which they are fetched. */
  baseUrl = '';
  readonly #media = new Map<string, Medium>();

  /** Answers the address the medium can be fetched from. */
  put(medium: Medium): string {
    const name = `${randomUUID()}.${EXTENSIONS[medium.contentType] ?? 'bin'}`;
    this.#media.set(name, medium);
    return `${this.baseUrl}/${name}`;
  }

  /** Null: unknown or expired. */
  get(name: string, now: number): Medium | null {
    const medium = this.#media.get(name);
    if (!medium || (medium.expiresAt !== null && now > medium.expiresAt)) return null;
    return medium;
  }
}
