import proj4 from 'proj4';
import { expect, it } from 'vitest';
import { centralMeridian, withoutFarSide } from './far-side.ts';

const utm52 = '+proj=utm +zone=52 +datum=WGS84 +units=m +no_defs';
const plain = proj4('EPSG:4326', utm52);
const tamed = withoutFarSide(utm52, plain);

it.each([
  [utm52, 129],
  ['+proj=tmerc +lat_0=0 +lon_0=30', 30],
  ['+proj=lcc +lon_0=85', undefined],
])('finds the central meridian of %s', (definition, meridian) => {
  expect(centralMeridian(definition)).toBe(meridian);
});

it('changes nothing near the meridian', () => {
  expect(tamed.forward([131.9, 43.1])).toEqual(
    plain.forward([131.9, 43.1]).map((metres) => expect.closeTo(metres, 3) as number),
  );
});

it('keeps the far side out of the square and finite', () => {
  for (let lng = -180; lng < 180; lng += 5) {
    if (Math.abs(((lng - 129 + 540) % 360) - 180) < 75) continue;
    for (let lat = -60; lat <= 80; lat += 5) {
      const [x, y] = tamed.forward([lng, lat]) as [number, number];
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect(Math.max(Math.abs(x - 1_186_000), Math.abs(y - 5_514_000))).toBeGreaterThan(2_300_000);
    }
  }
});
