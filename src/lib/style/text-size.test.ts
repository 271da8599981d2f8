import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { balancedLines, blockSize, BREAKS_OF_NAMES, lineWidth, type TextLook } from './text-size.ts';

const look: TextLook = { face: 'regular', size: 10 };

it.each([
  ['regular', 'dateline-sans-regular', 'Sudzha, Суджа'],
  ['bold', 'dateline-sans-semibold', 'Vladivostok, Київ'],
  ['serif', 'source-serif-latin-italic', 'Sea of Japan'],
] as const)('the table of %s is that of the font itself', (face, file, text) => {
  const font = create(readFileSync(`static/fonts/${file}.woff2`));
  const ems = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth / font.unitsPerEm);
  expect(lineWidth(text, { face, size: 100 })).toBeCloseTo(ems.reduce((sum, one) => sum + one, 0) * 100, 0);
});

it('spacing is added for every letter, and Hangul has its own width', () => {
  expect(lineWidth('abc', { ...look, spacing: 0.1 }) - lineWidth('abc', look)).toBeCloseTo(3, 6);
  expect(lineWidth('평양', look)).toBeCloseTo(17.28, 6);
});

it('breaks a long name into even lines', () => {
  const lines = balancedLines('Near Khabarovsk base of the tank training regiment', look, 110);
  const sizes = lines.map((line) => lineWidth(line, look));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(110);
  expect(lines.join(' ')).toBe('Near Khabarovsk base of the tank training regiment');
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.8);
});

it('leaves a short name whole, and a word that is too long as it is', () => {
  expect(balancedLines('Sudzha', look, 90)).toEqual(['Sudzha']);
  expect(balancedLines('Blagoveshchensk', look, 20)).toEqual(['Blagoveshchensk']);
});

it('keeps a number with what it counts', () => {
  const most = lineWidth('7 kilometres', look) + 1;
  expect(balancedLines('it is 7 kilometres', look, most)).toEqual(['it is 7', 'kilometres']);
  expect(balancedLines('it is 7 kilometres', look, most, BREAKS_OF_NAMES)).toEqual(['it is', '7 kilometres']);
});

it('a block is as wide as its widest line', () => {
  expect(blockSize(['i', 'www'], look)).toEqual({ width: lineWidth('www', look), height: 24 });
});
