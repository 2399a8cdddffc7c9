/** One line of CSV (RFC 4180) that a spreadsheet shows and does not run. */

/** Spreadsheets take what begins like this for a formula; of phone numbers nothing can be computed. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
const HARMLESS = /^(?:\+\d{1,15}|-?\d+(?:\.\d+)?)$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

export type Cell = string | number | boolean | null;

export function csvLine(cells: Cell[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
