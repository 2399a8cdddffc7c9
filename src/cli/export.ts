/** `textback export`: everything there is, a line at a time, to standard output. */
import { once } from 'node:events';
import { csvLine } from '../core/csv.ts';
import { consentReader } from '../store/consent.ts';
import { callsSince, leadsSince, textsSince } from '../store/everything.ts';
import { extrasReader } from '../store/waiting.ts';
import {
  COLUMNS,
  type Exported,
  exportedCall,
  exportedConsent,
  exportedLead,
  exportedText,
  KINDS,
  type Kind,
} from './exported.ts';
import { type Opened, opened } from './opened.ts';
import { startOf } from './since.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  format: string;
  since: string;
}

/** How much is put together before it is written. */
const CHUNK = 64_000;

export function exportAll(configPath: string, what: string, { format, since }: Options) {
  const kind = KINDS.find(kind => kind === what);
  if (!kind) throw new UsageError('E440', `there are no "${what}"`, `say ${KINDS.join(', ')}`);
  if (format !== 'csv' && format !== 'jsonl') {
    throw new UsageError('E441', `"${format}" is not a format`, 'say csv or jsonl');
  }
  return opened(configPath, async look => {
    const columns = COLUMNS[kind];
    const line = (row: Exported) =>
      format === 'jsonl'
        ? `${JSON.stringify(row)}\n`
        : csvLine(columns.map(name => cell(row[name])));
    let chunk = format === 'csv' ? csvLine(columns) : '';
    for (const row of rows(kind, look, since === 'all' ? 0 : startOf(since, look))) {
      chunk += line(row);
      if (chunk.length < CHUNK) continue;
      await write(chunk);
      chunk = '';
    }
    await write(chunk);
    return 0;
  });
}

function* rows(kind: Kind, { db, clock }: Opened, since: number): Generator<Exported> {
  const extras = extrasReader(db);
  if (kind === 'leads') {
    for (const lead of leadsSince(db, since)) yield exportedLead(lead, extras(lead.lead), clock);
  } else if (kind === 'messages') {
    for (const text of textsSince(db, since)) yield exportedText(text, clock);
  } else if (kind === 'consent') {
    const consents = consentReader(db);
    for (const { lead } of leadsSince(db, since))
      for (const consent of consents(lead)) yield exportedConsent(consent, clock);
  } else {
    for (const call of callsSince(db, since)) yield exportedCall(call, clock);
  }
}

function cell(value: Exported[string] | undefined) {
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

/** As fast as the reader reads, and no faster. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
