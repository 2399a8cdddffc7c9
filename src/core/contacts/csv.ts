/** An address book as CSV with a header, as Google, Outlook and spreadsheets write it. */
import type { Person, Unusable } from './person.ts';

interface Row {
  line: number;
  cells: string[];
}

const PHONE = /phone|mobile|cell|\btel\b|telephone|^number$/i;
const NOT_A_PHONE = /type|label|yomi|country/i;
const WHOLE_NAME = /^(?:name|full ?name|display ?name|contact|contact ?name|customer|client)$/i;
const NAME_PARTS = [
  /^(?:first|given) ?name$/i,
  /^middle ?name$|^additional name$/i,
  /^(?:last|family) ?name$|^surname$/i,
];
const COMPANY =
  /^(?:company|organi[sz]ation|organi[sz]ation name|organi[sz]ation 1 - name|business)$/i;

export function readCsv(text: string): Person[] | Unusable {
  const rows = cells(text, separatorOf(text));
  if (!Array.isArray(rows)) return rows;
  const [header, ...entries] = rows;
  const titles = header?.cells.map(title => title.trim()) ?? [];
  const phones = columns(titles, title => PHONE.test(title) && !NOT_A_PHONE.test(title));
  if (phones.length === 0) {
    const problem = 'the header names no column of phone numbers, such as "Phone" or "Mobile"';
    return { line: header?.line ?? 1, problem };
  }
  const naming = [
    columns(titles, title => WHOLE_NAME.test(title)).slice(0, 1),
    NAME_PARTS.flatMap(part => columns(titles, title => part.test(title))),
    columns(titles, title => COMPANY.test(title)),
  ];
  return entries.map(({ line, cells }) => ({
    name: naming.map(at => joined(cells, at)).find(Boolean) ?? '',
    phones: phones
      // Google puts several of one kind into one cell.
      .flatMap(at => (cells[at] ?? '').split(':::'))
      .map(phone => phone.trim())
      .filter(Boolean)
      .map(phone => ({ phone, line })),
  }));
}

function columns(titles: string[], fits: (title: string) => boolean): number[] {
  return titles.flatMap((title, at) => (fits(title) ? [at] : []));
}

function joined(cells: string[], at: number[]): string {
  return at
    .map(column => cells[column]?.trim())
    .filter(Boolean)
    .join(' ');
}

/** Whatever the header has most of. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

/** RFC 4180; empty lines are left out. */
function cells(text: string, separator: string): Row[] | Unusable {
  const token = new RegExp(
    `"((?:[^"]|"")*)"|([^"\\r\\n${separator}][^\\r\\n${separator}]*)|(\\r\\n|\\r|\\n)|${separator}|(")`,
    'gy',
  );
  const rows: Row[] = [];
  let [line, row]: [number, Row] = [1, { line: 1, cells: [''] }];
  const finish = () => {
    if (row.cells.some(cell => cell.trim() !== '')) rows.push(row);
  };
  for (const [all, quoted, bare, newline, stray] of text.matchAll(token)) {
    if (stray) return { line, problem: 'a quotation mark is opened and never closed' };
    if (quoted !== undefined) row.cells[row.cells.length - 1] += quoted.replaceAll('""', '"');
    else if (bare !== undefined) row.cells[row.cells.length - 1] += bare;
    else if (newline === undefined) row.cells.push('');
    line += all.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (newline === undefined) continue;
    finish();
    row = { line, cells: [''] };
  }
  finish();
  return rows;
}
