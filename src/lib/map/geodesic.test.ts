import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { expect, it } from 'vitest';
import { geodesicMetres } from './geodesic.ts';

it.each([
  // A degree of the equator and two of the meridian, by their series.
  [[0, 0], [1, 0], 111_319.491],
  [[0, 0], [0, 1], 110_574.389],
  [[35, 51], [35, 52], 111_257.8],
  // Flinders Peak to Buninyong, the survey line by which such formulas are tried.
  [[144.424_867_889, -37.951_033_417], [143.926_495_528, -37.652_821_139], 54_972.271],
] as const)('%j to %j', (a, b, metres) => {
  expect(Math.abs(geodesicMetres(a, b) / metres - 1)).toBeLessThan(2e-5);
  expect(geodesicMetres(b, a)).toBeCloseTo(geodesicMetres(a, b), 6);
});

it('is nothing from a point to itself', () => {
  expect(geodesicMetres([35, 51], [35, 51])).toBe(0);
});

it('is what GeographicLib says, for every length a scale bar has', () => {
  const degrees = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
  fc.assert(
    fc.property(
      degrees(-180, 180),
      degrees(-80, 80),
      degrees(0, 360),
      degrees(10, 2e6),
      (lon, lat, towards, metres) => {
        const { lon2 = 0, lat2 = 0 } = geodesic.Geodesic.WGS84.Direct(lat, lon, towards, metres);
        expect(Math.abs(geodesicMetres([lon, lat], [lon2, lat2]) / metres - 1)).toBeLessThan(1e-4);
      },
    ),
  );
});
