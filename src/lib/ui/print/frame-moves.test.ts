import { describe, expect, it } from 'vitest';
import { moveOfKey, scaleOfCorner, stepScale } from './frame-moves.ts';

describe('round scales', () => {
  it.each([
    [450_000, 1, 500_000],
    [450_000, -1, 400_000],
    [500_000, 1, 600_000],
    [900_000, 1, 1_000_000],
    [1_000_000, -1, 900_000],
    [1_000_000, 1, 1_500_000],
    // One that is not round goes to the nearest round one on that side.
    [123_456, 1, 150_000],
    [123_456, -1, 100_000],
  ] as const)('of 1 : %d in direction %d is 1 : %d', (from, direction, to) => {
    expect(stepScale(from, direction)).toBeCloseTo(to);
  });
});

describe('a corner', () => {
  const frame = { x: 100, y: 80, width: 100, height: 60 };

  it('dragged to twice its distance shows twice the ground', () => {
    expect(scaleOfCorner(frame, [200, 110], 500_000)).toBe(1_000_000);
  });

  it('counts by the farther of its two distances', () => {
    // 50 px is once half the width, 60 px twice half the height.
    expect(scaleOfCorner(frame, [150, 140], 500_000)).toBe(1_000_000);
  });

  it('never goes below 1 : 1,000', () => {
    expect(scaleOfCorner(frame, [100, 80], 2000)).toBe(1000);
  });
});

describe('keys', () => {
  const frame = { x: 0, y: 0, width: 100, height: 50 };

  it('move by a tenth of the frame, finely with Shift', () => {
    expect(moveOfKey('ArrowLeft', false, frame)).toEqual([-10, 0]);
    expect(moveOfKey('ArrowDown', true, frame)).toEqual([0, 1]);
  });

  it('other keys do nothing', () => expect(moveOfKey('Enter', false, frame)).toBeUndefined());
});
