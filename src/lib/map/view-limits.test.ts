import { expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import { cameraOf } from './view-camera.ts';
import { zoomLimits } from './view-limits.ts';

const projection = {
  name: 'overview',
  definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=85 +datum=WGS84 +units=m +no_defs',
  side: 16_000_000,
  centre: [0, 0],
} as const;
const view = (more: Partial<View> = {}): View => ({
  id: 'overview',
  name: { en: 'Overview' },
  projection,
  camera: { center: [87, 52], spanKm: [8300, 3400], bearing: 0 },
  ...more,
});

it('zooms out until the whole ground fills the window', () => {
  expect(512 * 2 ** zoomLimits(view(), { width: 1440, height: 900 }).least).toBeCloseTo(1440, 6);
});

it.each([
  [375, 812],
  [1440, 900],
  [0, 0],
])('always reaches the view’s own camera, in %i x %i', (width, height) => {
  for (const one of [view(), view({ projection: 'globe' }), view({ projection: 'mercator' })]) {
    const { zoom } = cameraOf(one, { width, height });
    const { least, most } = zoomLimits(one, { width, height });
    expect(zoom).toBeGreaterThanOrEqual(least);
    expect(zoom).toBeLessThan(most);
  }
});
