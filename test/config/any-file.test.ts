import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { findings, folder } from './folder.ts';
import { paths } from './paths.ts';

/** Without its comments, which would only be read a thousand times. */
const EXAMPLE = stringify(
  parse(readFileSync(new URL('../../config.example.yaml', import.meta.url), 'utf8')),
);
const PLACE = /^textback\.yaml:\d+:\d+$/;

test.each([[null], [7], ['soon'], [true], [[]], [['', { a: null }]], [{}], [{ '1x': [] }]])(
  'with %j in any place of the file, each problem has a place, a message and no riddle in it',
  value => {
    for (const path of paths(EXAMPLE)) {
      const document = parseDocument(EXAMPLE);
      document.setIn(path, value);
      for (const { where, message, fix } of findings(
        folder({ 'textback.yaml': String(document) }),
      )) {
        expect(where).toMatch(PLACE);
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN|Invalid|expected/);
      }
    }
  },
);

test('with any key left out, what is said is that it is missing, or nothing', () => {
  for (const path of paths(EXAMPLE)) {
    const document = parseDocument(EXAMPLE);
    document.deleteIn(path);
    const codes = findings(folder({ 'textback.yaml': String(document) })).map(({ code }) => code);
    expect(
      codes.filter(
        code => !['E106', 'E108', 'E206', 'W204', 'W202', 'E211', 'W233'].includes(code),
      ),
    ).toEqual([]);
  }
});

test('cut off after any line, a file still gives findings and never a crash', () => {
  const lines = EXAMPLE.split('\n');
  for (const [index] of lines.entries()) {
    const yaml = lines.slice(0, index).join('\n');
    expect(Array.isArray(findings(folder({ 'textback.yaml': yaml })))).toBe(true);
  }
});
