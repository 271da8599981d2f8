import { showValue } from './show-value.ts';

/** The first place at which a text stops being JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids bare control letters in texts
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const WORD = /[\w.+-]+/y;

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end-of-file';

const EXPECTED: Readonly<Record<Expect, string>> = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a field name in double quotes',
  'key-or-end': 'a field name in double quotes or }',
  colon: 'a colon',
  'comma-or-end': 'a comma or the end of the list or object',
  'end-of-file': 'the end of the file',
};

/** Finds out where and why a text is not JSON. Call it only for a text that `JSON.parse` refused. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expect: Expect = 'value';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const afterValue = (): Expect => (open.length > 0 ? 'comma-or-end' : 'end-of-file');

  for (;;) {
    take(SPACE);
    const letter = text[at];
    if (letter === undefined) break;
    if (expect === 'colon' && letter === ':') [at, expect] = [at + 1, 'value'];
    else if ((expect === 'key' || expect === 'key-or-end') && take(STRING)) expect = 'colon';
    else if (expect === 'comma-or-end' && letter === ',')
      [at, expect] = [at + 1, open.at(-1) === '{' ? 'key' : 'value'];
    else if (expect.endsWith('or-end') && letter === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      [at, expect] = [at + 1, afterValue()];
    } else if (expect.startsWith('value') && (letter === '{' || letter === '[')) {
      open.push(letter);
      [at, expect] = [at + 1, letter === '{' ? 'key-or-end' : 'value-or-end'];
    } else if (expect.startsWith('value') && (take(STRING) ?? take(SCALAR)) !== undefined) expect = afterValue();
    else break;
  }
  return { ...lineAndColumn(text, at), message: faultMessage(text, at, expect) };
}

function faultMessage(text: string, at: number, expect: Expect): string {
  if (at >= text.length)
    return at === 0 || text.trim() === ''
      ? 'the file is empty.'
      : `the file ends, but ${EXPECTED[expect]} must follow.`;
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0] ?? text[at];
  if (found === '"' && expect !== 'comma-or-end' && expect !== 'colon')
    return 'this text is not closed, or holds a letter that must be escaped.';
  return `${EXPECTED[expect]} must stand here, not ${showValue(found)}.`;
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
