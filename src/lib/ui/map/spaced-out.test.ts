import { expect, it } from 'vitest';
import type { FrameLabel } from '#lib/style/frame-degrees.ts';
import { spacedOut } from './spaced-out.ts';

const label = (edge: FrameLabel['edge'], degrees: number, x: number): FrameLabel => ({
  edge, kind: 'meridian', degrees, text: `${degrees}°E`, at: [x, 0],
}); // prettier-ignore

it('keeps labels of an edge apart, and each line once', () => {
  const shown = spacedOut([label('top', 10, 0), label('top', 20, 51), label('top', 30, 60), label('top', 10, 300)]);
  expect(shown.map(({ degrees }) => degrees)).toEqual([10, 30]);
});

it('labels the top and the left alone', () => {
  expect(
    spacedOut([label('bottom', 10, 0), label('right', 20, 100), label('left', 30, 0)]).map(({ edge }) => edge),
  ).toEqual(['left']);
});
