import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { BASE_ARCHIVES } from '../lib/style/base-archives.ts';
import { intoSquare, projectAll } from './grids.ts';

const archive = (id: string) => BASE_ARCHIVES.find((one) => one.id === id)!;

describe('intoSquare', () => {
  it('puts Mercator where every web map does', () => {
    const into = intoSquare(archive('world'));
    expect(into([0, 0])).toEqual([0.5, 0.5]);
    expect(into([-180, 85.0511287])[1]).toBeCloseTo(0, 6);
    expect(into([0, -90])[1]).toBeCloseTo(1, 6);
  });

  it('puts the middle of a projection in the middle of its square, north up', () => {
    const into = intoSquare(archive('overview'));
    expect(into([85, 50]).map((value) => value.toFixed(6))).toEqual(['0.500000', '0.500000']);
    expect(into([85, 60])[1]).toBeLessThan(0.5);
    expect(into([95, 50])[0]).toBeGreaterThan(0.5);
  });

  it('keeps what a projection cannot hold outside, and finite', () => {
    const into = intoSquare(archive('far-east'));
    for (const place of [
      [-51, 0],
      [309, 10],
      [39, -5],
    ] as const) {
      // prettier-ignore
      const [x, y] = into([...place]) as [number, number];
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      expect(Math.abs(x - 0.5) > 0.5 || Math.abs(y - 0.5) > 0.5).toBe(true);
    }
  });
});

it('gives long edges points, so that a parallel keeps its bow', () => {
  const parallel = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates: [[60, 50], [110, 50]] } }], // prettier-ignore
  };
  const [line] = projectAll(parallel, archive('overview')).features;
  const { coordinates } = line!.geometry as LineString;
  expect(coordinates.length).toBeGreaterThanOrEqual(51);
  // South of the middle of the line its ends lie further up on the sheet.
  expect(coordinates[25]![1]!).toBeGreaterThan(coordinates[0]![1]!);
});
