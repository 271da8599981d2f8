import { expect, test } from 'vitest';
import { planeOf } from './planes.ts';

const utm = { name: 'utm', definition: '+proj=utm +zone=36 +datum=WGS84', side: 2_000_000, centre: [500_000, 5_600_000] } as const; // prettier-ignore

test('a projection of its own lies in its square, the first of the tiles', () => {
  const { forward, inverse, round } = planeOf(utm);
  // On the central meridian, 33 degrees east, x is 500,000 metres: the middle.
  const [x, y] = forward([33, 50.5]);
  expect(x).toBeCloseTo(0.5, 9);
  // The meridian is 5,595,000 metres long there: a little south of the middle.
  expect(y).toBeGreaterThan(0.5);
  expect(y).toBeLessThan(0.51);
  const back = inverse([x!, y!]);
  expect(back[0]).toBeCloseTo(33, 9);
  expect(back[1]).toBeCloseTo(50.5, 9);
  expect(round).toBe(false);
});

test('what lies on its far side is outside the square, not at infinity', () => {
  const [x] = planeOf(utm).forward([130, 42]);
  expect(Number.isFinite(x)).toBe(true);
  expect(x).toBeGreaterThan(1);
});

test('MapLibre’s own are Web Mercator, and only the globe goes round', () => {
  for (const name of ['mercator', 'globe'] as const) {
    expect(planeOf(name).forward([0, 0])).toEqual([0.5, 0.5]);
    expect(planeOf(name).forward([180, 85.051_128_78])[1]).toBeCloseTo(0, 7);
    expect(planeOf(name).round).toBe(name === 'globe');
  }
});
