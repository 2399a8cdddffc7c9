/** The demo's own textback.yaml: what a real one holds, with the simulated company's keys. */
import { BUSINESS, LINE, OWNER } from './people.ts';

interface Company {
  publicKey: string;
  apiUrl: string;
}

export function demoConfig({ publicKey, apiUrl }: Company): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return `# Written by the demo, and removed when it ends.

business:
  name: ${BUSINESS}
  owner: Mike
  phone: "+15125550123"
  timezone: ${timeZone}              # this machine's

telnyx:                              # the simulated phone company
  api_key: KEY_of_the_demo
  public_key: "${publicKey}"
  api_url: ${apiUrl}

lines:
  - number: "${LINE}"
    mode: ring                       # Mike's phone rings first
    ring: { phones: ["${OWNER}"] }

owner:
  phones: ["${OWNER}"]
  alerts:
    - { to: "${OWNER}", when: urgent }
  digest: "off"

booking:
  windows: { mon-sun: ["08:00-10:00", "10:00-12:00", "13:00-15:00", "15:00-17:00"] }

server: { listen: "127.0.0.1:0" }    # any free port
database: ./textback.db
`;
}
