interface Advice {
  message: string;
  fix: string;
}

/** Words for what the YAML parser reports; its own may quote the file, secrets and all. */
const ADVICE: Record<string, Advice> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a text that holds a colon followed by a space is read as another key',
    fix: 'put the whole text in double quotes',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line has no "key: value"',
    fix: 'put a space after the colon, and check that the line is not a leftover of the one before',
  },
  TAB_AS_INDENT: {
    message: 'a tab is used to indent; YAML allows only spaces',
    fix: 'replace the tab with spaces',
  },
  BAD_INDENT: {
    message: 'the indentation does not fit what stands above',
    fix: 'give the keys of one section the same number of spaces, and close every [ and {',
  },
  MISSING_CHAR: {
    message: 'a quote, a bracket or a comma is missing before this place',
    fix: 'close what was opened: every quote, [ and { needs its partner',
  },
  BAD_SCALAR_START: {
    message: 'a text may not begin with this sign unless it is quoted',
    fix: 'put the text in double quotes',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash inside double quotes starts a code that YAML does not know',
    fix: 'use single quotes, or write the backslash twice',
  },
  BAD_ALIAS: {
    message: 'a text that begins with * is read as a reference to something named earlier',
    fix: 'put the text in double quotes',
  },
  MULTIPLE_DOCS: {
    message: 'a second document begins here',
    fix: 'remove the line with ---',
  },
};

const OTHERWISE: Advice = {
  message: 'this is not where YAML expects it',
  fix: 'look for a missing quote, a single quote inside single quotes, or a stray sign here or on the line before',
};

/** What a syntax error of the YAML parser means and how to mend it, without quoting the file. */
export function advice(code: string): Advice {
  return ADVICE[code] ?? OTHERWISE;
}
