import { expect, test } from 'vitest';
import { cameraOnPoints } from './cluster-camera.ts';

const room = { width: 592, height: 1104, bearing: 0 };

test('points fill the free window but for forty pixels a side', () => {
  // 512 of 592 pixels for a quarter of the square across, 1024 of 1104 for an eighth down: across it is zoom 2, down 4.
  const { at, zoom } = cameraOnPoints([[0.25, 0.5], [0.5, 0.625]], room); // prettier-ignore
  expect(at).toEqual([0.375, 0.5625]);
  expect(zoom).toBe(2);
});

test('in a window turned by a quarter what lies across lies down', () => {
  // 1024 pixels for a quarter: zoom 3; 512 for an eighth: zoom 3 too.
  const { at, zoom } = cameraOnPoints([[0.25, 0.5], [0.5, 0.625]], { ...room, bearing: 90 }); // prettier-ignore
  expect(at[0]).toBeCloseTo(0.375, 12);
  expect(at[1]).toBeCloseTo(0.5625, 12);
  expect(zoom).toBeCloseTo(3, 12);
});

test('points on one place have no zoom at which they part', () => {
  expect(cameraOnPoints([[0.5, 0.5], [0.5, 0.5]], room).zoom).toBe(Infinity); // prettier-ignore
});
