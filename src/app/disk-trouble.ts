/** When it is the disk that refuses, and neither the data nor the program is at fault. */

/** What was being done stays where it is and is tried again. */
export function isDiskTrouble(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(BUSY|FULL|IOERR|READONLY|CANTOPEN|LOCKED)/.test(code);
}
