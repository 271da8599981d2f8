import { describe, expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import { frameIn, roundScale, scaleErrors, sheetCamera, STYLE_PIXEL_MM } from './sheet-camera.ts';

const utm: View = {
  id: 'kursk',
  name: { en: 'Kursk' },
  projection: {
    name: 'kursk',
    definition: '+proj=utm +zone=36 +datum=WGS84 +units=m +no_defs',
    side: 2e6,
    centre: [6e5, 5.68e6],
  },
  camera: { center: [33, 51], spanKm: [75, 50], bearing: 0 },
};
const frame = frameIn({ xMm: 10, yMm: 30, widthMm: 180, heightMm: 120 });

describe('the camera of a sheet', () => {
  it('has a frame of whole style pixels', () => {
    expect(frame.widthMm / STYLE_PIXEL_MM).toBeCloseTo(907, 9); // 180 / 0.1984375 = 907.09
  });

  it('takes the next round scale that shows the whole span', () => {
    // 75 km over 179.98 mm is 1 : 416,700.
    expect(sheetCamera({ view: utm }, frame).scale).toBe(450_000);
    expect([roundScale(1e6), roundScale(1.1e6), roundScale(1.26e6)]).toEqual([1e6, 1.25e6, 1.5e6]);
    expect([roundScale(27.6e6), roundScale(5.1e6), roundScale(4.5e6)]).toEqual([30e6, 6e6, 4.5e6]);
  });

  it('has the zoom of PRINT.md: z = log2(E0 96 / (512 S 0.0254 k0)) for pixels of three quarters', () => {
    // On the central meridian of UTM k0 is 0.9996.
    const { zoom } = sheetCamera({ view: utm }, frame);
    expect(zoom).toBeCloseTo(Math.log2((2e6 * 96) / (512 * 450_000 * 0.0254 * 0.75 * 0.9996)), 5);
  });

  it('puts a kilometre on the ground at 1/n of a kilometre on paper', () => {
    const { toMm, scale } = sheetCamera({ view: utm }, frame);
    // WGS84: a degree of latitude at 51 N is 111.2395 km, so 0.1 degree is 11,124 m = 24.72 mm at 1 : 450,000.
    const [south, north] = [toMm([33, 50.95]), toMm([33, 51.05])];
    expect(Math.hypot(north[0] - south[0], north[1] - south[1])).toBeCloseTo((11_124 * 1000) / scale, 1);
    expect(toMm([33, 51])).toEqual([frame.xMm + frame.widthMm / 2, frame.yMm + frame.heightMm / 2]);
  });

  it('finds the way back from paper to the ground', () => {
    const { toMm, toDegrees } = sheetCamera({ view: { ...utm, camera: { ...utm.camera, bearing: 30 } } }, frame);
    const [lon, lat] = toDegrees(toMm([33.4, 51.2]));
    expect(lon).toBeCloseTo(33.4, 6);
    expect(lat).toBeCloseTo(51.2, 6);
  });

  it('turns the north arrow against the bearing', () => {
    const turned = sheetCamera(
      { view: utm, window: { camera: { center: [33, 51], zoom: 6, bearing: 40 }, width: 800, height: 600 } },
      frame,
    );
    expect(turned.north).toBeCloseTo(-40, 3);
    expect(sheetCamera({ view: utm }, frame).north).toBeCloseTo(0, 9);
  });

  it('has no scale for a globe, and one for a view that is tilted on screen: paper is looked at from above', () => {
    expect(sheetCamera({ view: { ...utm, projection: 'globe' } }, frame).notToScale).toBe(true);
    const tilted = { camera: { center: [33, 51], zoom: 6, bearing: 0, pitch: 50 }, width: 800, height: 600 } as const;
    expect(sheetCamera({ view: utm, window: tilted }, frame).notToScale).toBe(false);
  });

  it('says that Mercator is not true away from its middle, and that a transverse Mercator nearly is', () => {
    const mercator: View = {
      ...utm,
      projection: 'mercator',
      camera: { center: [85, 52], spanKm: [7600, 3400], bearing: 0 },
    };
    expect(scaleErrors(sheetCamera({ view: mercator }, frame)).greatest).toBeGreaterThan(0.2);
    expect(scaleErrors(sheetCamera({ view: utm }, frame)).greatest).toBeLessThan(0.0005);
  });
});
