/** The textback.yaml of a transcript: Mike's, with what the transcript changes. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { load } from '../../src/config/load.ts';
import type { Settings } from '../../src/core/settings.ts';
import { newFolder } from '../folder.ts';
import { ZONE } from './transcript.ts';

const MIKES = `
business:
  name: Mike's Plumbing
  owner: Mike
  phone: "+15125550123"
  timezone: ${ZONE}
  hours: { mon-fri: "08:00-17:00" }
telnyx: { api_key: KEY_of_the_test }
lines: [{ number: "+15125550100", mode: forwarded }]
owner:
  phones: ["+15125550199"]
  alerts:
    - { to: "+15125550199", when: urgent }
    - { to: "+15125550177", when: urgent, after_minutes: 10 }
  digest: "off"
server: { listen: "127.0.0.1:0" }
`;

export interface Carrier {
  apiUrl: string;
  publicKey: string;
}

/** A folder for the database and the config of one transcript. */
export class Office {
  readonly #folder = newFolder('transcript');

  settings(changes: string, { apiUrl, publicKey }: Carrier): Settings {
    const telnyx = { api_key: 'KEY_of_the_test', api_url: apiUrl, public_key: publicKey };
    const path = join(this.#folder, 'textback.yaml');
    writeFileSync(path, stringify({ ...parse(MIKES), ...parse(changes), telnyx }));
    return load(path, {}).settings;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
