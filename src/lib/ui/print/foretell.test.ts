import { expect, it } from 'vitest';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import { foretell } from './foretell.ts';
import { foretoldWords, sizeWords } from './print-words.ts';

// A frame of 254 by 254 mm is 10 by 10 inches: a million dots at 100 an inch.
const frame = { xMm: 0, yMm: 0, widthMm: 254, heightMm: 254 };
const sheet = { paper: { widthMm: 300, heightMm: 300 }, camera: { frame }, pages: [{}, {}] } as unknown as Sheet;
const ground = { bytes: 100_000, seconds: 1, dots: 1_000_000 };

it('foretells the preview itself as what it took', () => {
  const told = foretell(sheet, ground, { format: 'pdf', dpi: 100 });
  // Two pages of 90 kB beside the picture, and a second of text for each beside the drawing.
  expect(told).toEqual({ pages: 2, bytes: 280_000, seconds: 3 });
});

it('foretells more for more dots, in size less than in proportion', () => {
  const told = foretell(sheet, ground, { format: 'pdf', dpi: 200 });
  // Four times the dots: 4 ** 0.75 = 2.83 times the picture; 0.6 s of start, four times 0.4 s of drawing, 2 s of text.
  expect(told.bytes).toBeCloseTo(180_000 + 282_843, -1);
  expect(told.seconds).toBeCloseTo(0.6 + 1.6 + 2);
});

it('counts the ground of an atlas once', () => {
  const told = foretell(sheet, ground, { format: 'pdf', dpi: 100, sheets: 10 });
  // Ten sheets, and of contents and sources as many pages as a sheet alone has.
  expect(told).toMatchObject({ sheets: 10, bytes: 100_000 + 12 * 90_000 });
});

it('says it in words', () => {
  expect(foretoldWords({ pages: 1, bytes: 2_140_000, seconds: 12 })).toBe('1 page, about 2.1 MB, about 10 seconds');
  expect(foretoldWords({ pages: 24, bytes: 640_000, seconds: 100 })).toBe('24 pages, about 640 kB, about 2 minutes');
  expect(foretoldWords({ sheets: 12, bytes: 640_000, seconds: 100 })).toBe(
    '12 sheets with contents and sources, about 640 kB, about 2 minutes',
  );
  expect(sizeWords(996_000)).toBe('1.0 MB');
});
