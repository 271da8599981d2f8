import { expect, it } from 'vitest';
import type { FrameLabel } from '#lib/style/frame-degrees.ts';
import { spacedOut } from './spaced-out.ts';

const label = (edge: FrameLabel['edge'], degrees: number, x: number, y = 0): FrameLabel => ({
  edge, kind: edge === 'left' ? 'parallel' : 'meridian', degrees, text: `${degrees}°`, at: [x, y],
}); // prettier-ignore
const shown = (labels: readonly FrameLabel[]): number[] =>
  spacedOut(labels, { width: 800, height: 600 }).map(({ degrees }) => degrees);

// "10°" is three letters of 6 px and 6 px more: 24 px wide. 14 px are left between two, so their middles are 38 px apart.
it('keeps labels of an edge apart, and each line once', () => {
  expect(shown([label('top', 10, 30), label('top', 20, 67), label('top', 30, 68), label('top', 10, 300)])).toEqual([10, 30]); // prettier-ignore
});

it('gives long words and Hangul the room they need', () => {
  const [russian, korean] = [{ text: '35°20′ в. д.' }, { text: '동경 35°20′' }];
  // Twelve letters and 6 px: 78 px.
  expect(
    shown([
      { ...label('top', 1, 100), ...russian },
      { ...label('top', 2, 191), ...russian },
    ]),
  ).toEqual([1]);
  expect(
    shown([
      { ...label('top', 1, 100), ...russian },
      { ...label('top', 2, 192), ...russian },
    ]),
  ).toEqual([1, 2]);
  // 동경 is 22, the other seven 42, and 6: 70.
  expect(
    shown([
      { ...label('top', 1, 100), ...korean },
      { ...label('top', 2, 183), ...korean },
    ]),
  ).toEqual([1]);
  expect(
    shown([
      { ...label('top', 1, 100), ...korean },
      { ...label('top', 2, 184), ...korean },
    ]),
  ).toEqual([1, 2]);
});

it('labels the top and the left alone', () => {
  expect(shown([label('bottom', 10, 100), label('right', 20, 100), label('left', 30, 0, 100)])).toEqual([30]);
});

it('drops one that would go beyond the end of its edge', () => {
  expect(shown([label('top', 10, 11), label('top', 20, 12), label('top', 30, 788), label('top', 40, 789)])).toEqual([
    20, 30,
  ]);
  expect(
    shown([label('left', 10, 0, 11), label('left', 20, 0, 12), label('left', 30, 0, 588), label('left', 40, 0, 589)]),
  ).toEqual([20, 30]);
});

it('gives each edge its own row, so that they need not keep apart where they meet', () => {
  expect(shown([label('top', -30, 30, 0), label('left', 40, 0, 22), label('left', 20, 0, 320)])).toEqual([-30, 40, 20]); // prettier-ignore
});

it('labels no line that ends within the map, as round a globe', () => {
  expect(shown([label('top', 60, 100, 0), label('top', 120, 200, 60), label('left', 40, 310, 206)])).toEqual([60]);
});
