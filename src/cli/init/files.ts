/** The two files: textback.yaml with a word on each part, and .env with the keys, for the owner's eyes only. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Answers } from './questions.ts';

const quoted = (text: string) => JSON.stringify(text);

export interface Place {
  /** "127.0.0.1:8080" */
  listen: string | null;
  /** Null: Telnyx's own. */
  apiUrl: string | null;
}

export function configText(answers: Answers, { listen, apiUrl }: Place): string {
  const { name, timezone, owner, hours, line, mode, cell, greeting, digest, publicUrl } = answers;
  return `# Written by textback init; yours to change. textback check reads it,
# config.example.yaml shows everything else that can stand here.

business:
  name: ${quoted(name)}              # every first text begins with it
${owner ? `  owner: ${quoted(owner)}\n` : ''}  timezone: ${timezone}
${hours ? `  hours: { mon-fri: "${hours}" }   # a day that is not named is closed\n` : ''}
telnyx:
  api_key: \${TELNYX_API_KEY}       # the keys are in the file .env beside this one
  public_key: \${TELNYX_PUBLIC_KEY}
${apiUrl ? `  api_url: ${quoted(apiUrl)}\n` : ''}
lines:
  - number: "${line}"
    mode: ${mode}                  ${EXPLAINED[mode]}
${mode === 'ring' ? `    ring: { phones: ["${cell}"], seconds: 18, accept: press-1 }\n` : ''}${
  greeting ? `    greeting: ${quoted(greeting)}\n    voicemail: true\n` : ''
}
owner:
  phones: ["${cell}"]      # yours: they command by text, and are never texted back
  alerts:
    - { to: "${cell}", when: urgent }
  digest: ${digest === 'off' ? '"off"' : '"0 7 * * 1-6"              # the morning list: 07:00, Monday to Saturday'}

text_back:
  skip: []                           # never texted: family, suppliers

server:
  listen: "${listen ?? '127.0.0.1:8080'}"
${publicUrl ? `  public_url: ${quoted(publicUrl)}` : '  # public_url: "https://textback.example.com"   # how Telnyx reaches this machine'}
`;
}

const EXPLAINED = {
  forwarded: '# your carrier forwards here what you do not pick up',
  ring: '# callers dial this number, your phone rings first',
};

/** Adds to .env what it lacks; what stands there stays. Readable by its owner only. */
export function keepKeys(path: string, keys: Record<string, string>): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const known = parseEnv(before);
  const missing = Object.entries(keys).filter(([name, value]) => value && !known[name]);
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  writeFileSync(path, start + missing.map(([name, value]) => `${name}=${value}\n`).join(''), {
    mode: 0o600,
  });
  // The mode above holds only for a file that was not there.
  chmodSync(path, 0o600);
}
