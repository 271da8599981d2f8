import { expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import { metresPerPixelAt } from '#lib/style/scale.ts';
import { cameraOf } from './view-camera.ts';

const kursk: View = {
  id: 'kursk',
  name: { en: 'Kursk' },
  projection: {
    name: 'kursk',
    definition: '+proj=utm +zone=36 +datum=WGS84 +units=m +no_defs',
    side: 2_000_000,
    centre: [600_000, 5_680_000],
  },
  camera: { center: [35.2, 51.27], spanKm: [75, 50], bearing: 0 },
};

it.each([
  [1440, 900],
  [375, 812],
  [812, 375],
  [300, 300],
])('has the whole span in sight in %i x %i', (width, height) => {
  // prettier-ignore
  const metres = metresPerPixelAt(cameraOf(kursk, { width, height }).zoom, 2_000_000);
  expect(metres * width).toBeGreaterThan(75_000);
  expect(metres * height).toBeGreaterThan(50_000);
});

it('turns north up where the grid is not', () => {
  // Convergence of UTM 36 at 35.2 E, 51.27 N: 2.2 degrees of longitude from its meridian, times the sine of the latitude.
  expect(cameraOf(kursk, { width: 800, height: 600 }).bearing).toBeCloseTo(-2.2 * Math.sin((51.27 * Math.PI) / 180), 1);
});

it('does not fail in a window without area', () => {
  expect(Number.isFinite(cameraOf(kursk, { width: 0, height: 0 }).zoom)).toBe(true);
});
