import { expect, it } from 'vitest';
import { wrap, wrapName, type Measure } from './measure.ts';

/** A letter is a millimetre wide. */
const measure: Measure = { widthMm: (text) => text.length };
const style = { font: 'regular', sizePt: 10, colour: '#000' } as const;

it('breaks at spaces', () => {
  expect(wrap('ships to the port', style, 8, measure)).toEqual(['ships to', 'the port']);
});

it('breaks an address after a slash or a hyphen, and loses no letter', () => {
  const lines = wrap('https://example.org/first-part/second', style, 22, measure);
  expect(lines[0]).toBe('https://example.org/');
  expect(lines.join('')).toBe('https://example.org/first-part/second');
});

it('breaks an address between the parts of a question rather than within a date', () => {
  expect(wrap('https://a.org/?date=2024-10-18&view=x', style, 24, measure)).toEqual([
    'https://a.org/?',
    'date=2024-10-18&view=x',
  ]);
});

it('breaks anywhere before it lets a word run out of its column', () => {
  expect(wrap('abcdefghij', style, 4, measure)).toEqual(['abcd', 'efgh', 'ij']);
});

it('never breaks a word of a name', () => {
  expect(wrapName('KAZAKHSTAN north', style, 6, measure)).toEqual(['KAZAKHSTAN', 'north']);
});
