import { expect, test } from 'vitest';
import { densifyRoute } from './great-circle.ts';

test('a line across 180 degrees comes in parts that meet there', () => {
  const { type, coordinates } = densifyRoute({ type: 'LineString', coordinates: [[160, 60], [-160, 60]] }); // prettier-ignore
  expect(type).toBe('MultiLineString');
  const [west, east] = coordinates as number[][][];
  expect([west!.at(0), east!.at(-1)]).toEqual([[160, 60], [-160, 60]]); // prettier-ignore
  expect([west!.at(-1)![0], east!.at(0)![0]]).toEqual([180, -180]);
  expect(west!.at(-1)![1]).toBe(east!.at(0)![1]);
  // The middle of the great circle: tan(lat) = tan(60) / cos(20).
  expect(west!.at(-1)![1]).toBeCloseTo((Math.atan(Math.tan(Math.PI / 3) / Math.cos(Math.PI / 9)) * 180) / Math.PI, 3);
});

test('any other line is one', () => {
  expect(densifyRoute({ type: 'LineString', coordinates: [[130, 40], [36, 51]] }).type).toBe('LineString'); // prettier-ignore
});
