import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1, 'the file is empty.'],
    ['{"a": 1,}', 1, 9, 'a field name in double quotes must stand here, not "}".'],
    ['{"a" 1}', 1, 6, 'a colon must stand here, not "1".'],
    ["{'a': 1}", 1, 2, 'a field name in double quotes or } must stand here, not "\'".'],
    ['[1 2]', 1, 4, 'a comma or the end of the list or object must stand here, not "2".'],
    ['[\n  01\n]', 2, 3, 'a value or ] must stand here, not "01".'],
    ['{"a": "b', 1, 7, 'this text is not closed, or holds a letter that must be escaped.'],
    ['{} {}', 1, 4, 'the end of the file must stand here, not "{".'],
    ['<!doctype html>', 1, 1, 'a value must stand here, not "<".'],
  ])('%j', (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({ line, column, message });
  });

  it('reads all that JSON.parse reads to its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text).message).toBe('the file ends, but the end of the file must follow.');
      }),
    );
  });

  it('finds a fault where one letter is taken out, if JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = at % text.length;
        const broken = text.slice(0, cut) + text.slice(cut + 1);
        try {
          JSON.parse(broken);
        } catch {
          expect(findJsonFault(broken).message).not.toBe('the file ends, but the end of the file must follow.');
        }
      }),
    );
  });
});
