/** `textback leads`: every lead there was, the newest first, or those that some words are about. */
import { rowOf } from '../core/queue.ts';
import { findLeads } from '../store/search.ts';
import { extrasReader } from '../store/waiting.ts';
import { opened } from './opened.ts';
import { dim, print, printJson } from './page.ts';
import { entry } from './queue-page.ts';

const SHOWN = 50;

interface Options {
  json?: boolean;
  all?: boolean;
}

export function leads(configPath: string, words: string[], { json, all }: Options) {
  return opened(configPath, ({ db, clock }) => {
    const wanted = words.flatMap(word => word.split(/\s+/)).filter(Boolean);
    const found = findLeads(db, wanted, all ? null : SHOWN);
    const extras = extrasReader(db);
    const listed = found.map(lead => ({ lead, extras: extras(lead.lead) }));
    if (json) printJson(listed.map(({ lead, extras }) => rowOf(lead, extras, clock)));
    else if (listed.length === 0) print([nothing(wanted)]);
    else print(listed.flatMap(each => entry(each, clock)));
    if (!all && listed.length === SHOWN) {
      process.stderr.write(`${dim(`the newest ${SHOWN}; all of them: --all`)}\n`);
    }
    return 0;
  });
}

function nothing(words: string[]): string {
  return words.length === 0
    ? 'No leads yet: the first missed call makes one.'
    : `No lead is about "${words.join(' ')}".`;
}
