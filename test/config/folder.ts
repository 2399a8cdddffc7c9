import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ConfigError, load } from '../../src/config/load.ts';
import type { Finding } from '../../src/core/finding.ts';
import { newFolder } from '../folder.ts';

export const KEYS = {
  TELNYX_API_KEY: 'KEY0123456789ABCDEF_secret',
  TELNYX_PUBLIC_KEY: Buffer.alloc(32, 7).toString('base64'),
};

const SECTIONS = {
  business: "business: { name: Mike's Plumbing, timezone: America/Chicago }",
  telnyx: `telnyx: { api_key: "\${TELNYX_API_KEY}", public_key: "\${TELNYX_PUBLIC_KEY}" }`,
  lines: 'lines: [{ number: "+15125550100" }]',
  owner: 'owner: { phones: ["+15125550199"] }',
};

/** The four short sections everybody needs, some of them replaced, and more after them. */
export function config(changed: Partial<typeof SECTIONS> = {}, more = ''): string {
  return `${Object.values({ ...SECTIONS, ...changed }).join('\n')}\n${more}`;
}

/** Writes files into a folder that lasts as long as the test; returns the path of textback.yaml there. */
export function folder(files: Record<string, string>): string {
  const path = newFolder('config');
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return join(path, 'textback.yaml');
}

export function loaded(yaml: string, others: Record<string, string> = {}) {
  return load(folder({ 'textback.yaml': yaml, ...others }), KEYS);
}

/** Every finding as "14:9 E101 message → fix", the file named only if it is not textback.yaml. */
export function problems(yaml: string, others: Record<string, string> = {}, env = KEYS): string[] {
  return findings(folder({ 'textback.yaml': yaml, ...others }), env).map(
    ({ where, code, message, fix }) =>
      `${where?.replace(/^textback\.yaml:/, '')} ${code} ${message}${fix ? ` → ${fix}` : ''}`,
  );
}

export function findings(path: string, env: Record<string, string> = KEYS): Finding[] {
  try {
    return load(path, env).findings;
  } catch (error) {
    if (error instanceof ConfigError) return error.findings;
    throw error;
  }
}
