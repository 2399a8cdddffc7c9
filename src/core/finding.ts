/** One thing that was found while checking; printed as it is by `check --json` and `doctor --json`. */
export interface Finding {
  /** Stable, e.g. "E101"; "W…" for warnings. */
  code: string;
  level: 'error' | 'warning' | 'ok';
  /** "textback.yaml:14:9" (line and column from 1), or null where no place in a file is meant. */
  where: string | null;
  message: string;
  /** What to do about it. */
  fix: string | null;
}

/** A finding whose level is told by the first letter of its code: E… or W…. */
export function finding(
  code: `${'E' | 'W'}${number}`,
  where: string | null,
  message: string,
  fix: string | null,
): Finding {
  return { code, level: code.startsWith('E') ? 'error' : 'warning', where, message, fix };
}
