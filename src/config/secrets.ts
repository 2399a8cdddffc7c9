import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, finding } from '../core/finding.ts';
import { pick } from './yaml/pick.ts';
import type { Source } from './yaml/source.ts';

export interface Keys {
  apiKey: string;
  /** 32 bytes as base64. */
  publicKey: string;
}

export interface Secrets {
  /** Null unless both are there and sound. */
  keys: Keys | null;
  findings: Finding[];
}

interface Found {
  value: string | null;
  findings: Finding[];
}

/** The two Telnyx keys, each written in place or in a file of its own. Findings never quote one. */
export function keys(source: Source, configPath: string): Secrets {
  const section = pick(source.data, 'telnyx')[0]?.value;
  if (typeof section !== 'object' || section === null) return { keys: null, findings: [] };
  const api = secret('api_key', section, source, configPath);
  const signing = secret('public_key', section, source, configPath);
  const findings = [...api.findings, ...signing.findings];
  if (signing.value !== null) findings.push(...misshapen(signing.value, section, source));
  const complete = api.value !== null && signing.value !== null && findings.length === 0;
  return { keys: complete ? { apiKey: api.value!, publicKey: signing.value! } : null, findings };
}

function secret(key: string, section: object, source: Source, configPath: string): Found {
  const [inline, path] = [key, `${key}_file`].map(
    name => (section as Record<string, unknown>)[name],
  );
  if (inline !== undefined && path !== undefined) return refused(both(key, source));
  if (inline === undefined && path === undefined) return refused(neither(key, source));
  if (typeof inline === 'string') return { value: inline.trim() || null, findings: [] };
  if (typeof path !== 'string') return { value: null, findings: [] };
  try {
    const value = readFileSync(resolve(dirname(configPath), path), 'utf8').trim();
    return value ? { value, findings: [] } : refused(nothing(key, source));
  } catch {
    return refused(unreadable(key, source));
  }
}

const refused = (finding: Finding): Found => ({ value: null, findings: [finding] });

function misshapen(publicKey: string, section: object, source: Source): Finding[] {
  const bytes = Buffer.from(publicKey, 'base64');
  if (bytes.length === 32 && bytes.toString('base64') === publicKey) return [];
  const key = 'public_key' in section ? 'public_key' : 'public_key_file';
  const message = `telnyx.${key} does not hold a public key: 32 bytes in base64, 44 signs with = at the end`;
  const fix = 'copy it from the Telnyx portal: Account, Keys & Credentials, Public Key';
  return [finding('E123', source.where(['telnyx', key]), message, fix)];
}

function both(key: string, source: Source): Finding {
  const where = source.whereKey(['telnyx', `${key}_file`]);
  return finding('E124', where, `telnyx has both ${key} and ${key}_file`, 'keep one of the two');
}

function neither(key: string, source: Source): Finding {
  const fix = `add ${key}: \${TELNYX_${key.toUpperCase()}} and put the key into the file .env`;
  return finding('E106', source.whereKey(['telnyx']), `telnyx.${key} is missing`, fix);
}

function unreadable(key: string, source: Source): Finding {
  const message = `the file named by telnyx.${key}_file cannot be read`;
  const fix = 'check the path (it is relative to the config file) and who may read it';
  return finding('E122', source.where(['telnyx', `${key}_file`]), message, fix);
}

function nothing(key: string, source: Source): Finding {
  const where = source.where(['telnyx', `${key}_file`]);
  const message = `the file named by telnyx.${key}_file is empty`;
  return finding('E122', where, message, 'put the key into it');
}
