import { describe, expect, it } from 'vitest';
import { overlap } from './in-frame.ts';
import { panelGrid } from './multiples-grid.ts';

const room = { xMm: 10, yMm: 20, widthMm: 210, heightMm: 100 };
const columnsOf = (count: number, ground: readonly [number, number]): number => {
  const panels = panelGrid({ room, count, ground, captionMm: 0, borderMm: 0, gutterMm: 0 });
  return new Set(panels.map(({ frame }) => Math.round(frame.xMm))).size;
};

describe('panels', () => {
  it('stand beside each other where the ground is square and the room wide', () => {
    // Two squares: side by side each is 100 mm high, one over the other 50.
    expect(columnsOf(2, [1, 1])).toBe(2);
  });

  it('stand over each other where the ground is four times as wide as high', () => {
    // Side by side 105 mm wide shows it 105/4; over each other 210 mm wide and 50 high shows it 50, twice as large.
    expect(columnsOf(2, [4, 1])).toBe(1);
  });

  it('have one size, lie in the room and not on one another, captions included', () => {
    const panels = panelGrid({ room, count: 7, ground: [3, 2], captionMm: 6, borderMm: 2, gutterMm: 4 });
    const boxes = panels.flatMap(({ caption, frame }) => [caption, frame]);
    expect(new Set(panels.map(({ frame }) => `${frame.widthMm.toFixed(6)} ${frame.heightMm.toFixed(6)}`)).size).toBe(1);
    for (const [i, a] of boxes.entries()) {
      expect(a.xMm + a.widthMm).toBeLessThanOrEqual(220.001);
      expect(a.yMm + a.heightMm).toBeLessThanOrEqual(120.001);
      for (const b of boxes.slice(i + 1)) expect(overlap(a, b, 0.001)).toBe(false);
    }
  });
});
