import { expect, test } from 'vitest';
import { dayOf, type Day } from '#lib/domain/day.ts';
import { rulerOf, type Ruler } from './timeline-ruler.ts';
import { cellStart, cellsIn, nextCell } from './timeline-units.ts';

/** Six pixels a letter: 30 is 12 wide, "September" 54, "September 2024" 84. */
const textWidth = (text: string): number => text.length * 6;
const ruler = (from: Day, to: Day, width: number): Ruler => rulerOf({ from, to, width }, textWidth);
const texts = (labels: Ruler['fine']): string[] => labels.map(({ text }) => text);

test('ten days over 300 pixels are numbered in their middle, under their month', () => {
  const { fine, coarse, ticks } = ruler(dayOf(2024, 10, 28), dayOf(2024, 11, 7), 300);
  expect(texts(fine)).toEqual(['28', '29', '30', '31', '1', '2', '3', '4', '5', '6']);
  expect(fine[0]).toMatchObject({ x: 15, align: 'middle' });
  // 1 November is 4 days in: 120 pixels.
  expect(coarse.map(({ x, text }) => [x, text])).toEqual([
    [3, 'October 2024'],
    [123, 'November 2024'],
  ]);
  expect(ticks.find(({ day }) => day === dayOf(2024, 11, 1))?.size).toBe('large');
});

test('fifty days over 250 pixels are numbered by Mondays', () => {
  const { fine, coarse } = ruler(dayOf(2024, 10, 1), dayOf(2024, 11, 20), 250);
  // Monday 18 November is at 240 pixels: its number would leave the ruler.
  expect(texts(fine)).toEqual(['7', '14', '21', '28', '4', '11']);
  expect(texts(coarse)).toEqual(['October 2024', 'November 2024']);
});

test('a year over 900 pixels has its months in full, over 400 in short', () => {
  const [from, to] = [dayOf(2024, 8, 1), dayOf(2025, 8, 1)];
  expect(texts(ruler(from, to, 900).fine).slice(0, 3)).toEqual(['August', 'September', 'October']);
  expect(texts(ruler(from, to, 400).fine).slice(0, 3)).toEqual(['Aug', 'Sep', 'Oct']);
  expect(texts(ruler(from, to, 900).coarse)).toEqual(['2024', '2025']);
});

test('ten years over 400 pixels have years and no row below', () => {
  const { fine, coarse } = ruler(dayOf(2015, 1, 1), dayOf(2025, 1, 1), 400);
  expect(texts(fine)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
  expect(coarse).toEqual([]);
});

test('labels never touch and never leave the ruler, whatever the closeness', () => {
  const middle = dayOf(2025, 1, 3);
  for (let days = 7; days < 40_000; days *= 1.17) {
    for (const width of [240, 300, 620, 900, 1400]) {
      const { fine, coarse } = rulerOf({ from: middle - days / 2, to: middle + days / 2, width }, textWidth);
      for (const row of [fine, coarse]) {
        const boxes = row.map(({ x, text, align }) => {
          const left = align === 'middle' ? x - textWidth(text) / 2 : x;
          return [left, left + textWidth(text)] as const;
        });
        boxes.forEach(([left, right], i) => {
          expect(left).toBeGreaterThanOrEqual(Math.max(0, i === 0 ? 0 : (boxes[i - 1]?.[1] ?? 0) + 3));
          expect(right).toBeLessThanOrEqual(width);
        });
      }
      expect(fine.length + coarse.length).toBeGreaterThan(0);
    }
  }
});

test('cells of the calendar begin on Mondays, firsts of months and of years', () => {
  const day = dayOf(2024, 10, 23);
  expect(cellStart(day, { of: 'week', step: 1 })).toBe(dayOf(2024, 10, 21));
  expect(cellStart(day, { of: 'month', step: 3 })).toBe(dayOf(2024, 10, 1));
  expect(cellStart(day, { of: 'year', step: 10 })).toBe(dayOf(2020, 1, 1));
  expect(nextCell(dayOf(2024, 12, 1), { of: 'month', step: 1 })).toBe(dayOf(2025, 1, 1));
  expect(cellsIn({ from: day, to: day + 6 }, { of: 'week', step: 1 })).toEqual([
    dayOf(2024, 10, 21),
    dayOf(2024, 10, 28),
  ]);
});
