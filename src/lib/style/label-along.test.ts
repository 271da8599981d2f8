import { describe, expect, it } from 'vitest';
import { alongSettings, stretchOf } from './label-along.ts';

const BOUNDS = { x: 0, y: 0, width: 400, height: 300 };
const text = { width: 100, size: 10, clear: 4 };
/** 400 px from left to right, a point each 20 px. */
const level = Array.from({ length: 21 }, (_, i) => [i * 20, 150] as const);

describe('alongSettings', () => {
  it('likes the middle best, above the line', () => {
    const [first] = [...alongSettings(level, text, BOUNDS)].sort((a, b) => a.cost - b.cost);
    expect(first).toMatchObject({ side: 1, from: 150, to: 250, cost: 0 });
  });

  it('covers the ground beside the line, clear of it, on its side', () => {
    for (const { side, boxes, from, to } of alongSettings(level, text, BOUNDS)) {
      for (const { x, y, width, height } of boxes) {
        expect([width, height]).toEqual([10, 10]);
        expect(y).toBeCloseTo(side === 1 ? 150 - 4 - 10 : 150 + 4, 6);
        expect(x).toBeGreaterThanOrEqual(from - 0.01);
        expect(x + width).toBeLessThanOrEqual(to + 0.01);
      }
    }
  });

  it('is above whichever way the line runs', () => {
    const [first] = alongSettings([...level].reverse(), text, BOUNDS).filter(({ side }) => side === 1);
    expect(first?.boxes.every(({ y, height }) => y + height < 150)).toBe(true);
  });

  it('is nowhere on a line that is too short or too bent', () => {
    expect(alongSettings(level.slice(0, 4), text, BOUNDS)).toEqual([]);
    const bent = Array.from({ length: 21 }, (_, i) => [i * 20, 150 - Math.abs(10 - i) * 12] as const);
    // The kink lies 233 px along. 20 px from the end of a name it is 14 px off its chord, which is more than 1.2 letters of 10.
    expect(alongSettings(bent, text, BOUNDS).filter(({ from, to }) => from < 213 && to > 253)).toEqual([]);
    expect(alongSettings(bent, text, BOUNDS)).not.toEqual([]);
  });

  it('keeps to the part in sight', () => {
    const half = { ...BOUNDS, width: 200 };
    for (const { to } of alongSettings(level, text, half)) expect(to).toBeLessThanOrEqual(200);
  });
});

describe('stretchOf', () => {
  const positions = level.map(([x]) => [x / 10, 50]);
  it('is that stretch on the ground', () => {
    expect(stretchOf(positions, level, 100, 300)).toEqual([[10, 50], [15, 50], [20, 50], [25, 50], [30, 50]]); // prettier-ignore
  });
  it('runs from left to right, also for a line that does not', () => {
    const back = stretchOf([...positions].reverse(), [...level].reverse(), 100, 300);
    expect([back[0]?.[0], back.at(-1)?.[0]]).toEqual([10, 30]);
  });
  it('goes on straight beyond the ends', () => {
    // 480 px in pieces of 60.
    expect(stretchOf(positions, level, -40, 440).map(([lon]) => lon)).toEqual([-4, 2, 8, 14, 20, 26, 32, 38, 44]);
  });
});
