import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mapshape, tagged, temporary } from './mapshaper.ts';
import { nearestOn, SegmentGrid } from './nearest.ts';
import type { Box } from './sources.ts';

/** Degrees that an inner border may end short of the state border and is led on to it. */
const SHORT = 0.06;

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/**
 * First-level borders of a box made to meet its finer state borders: Natural Earth's, cut where they overshoot the country and led on where
 * they end short of it. Both collections have the property `country`.
 */
export function fitProvinces(provinces: FeatureCollection, land: FeatureCollection, box: Box): FeatureCollection {
  const grid = new SegmentGrid(land, box);
  const file = temporary(provinces);
  const features = land.features.flatMap((country) => {
    const code = country.properties?.['country'] as string;
    const own = ['-filter', `country == '${code}'`, '-clip', temporary(collection([country]))];
    return tagged(mapshape(file, [...own, '-filter-fields', 'country'], 0.00001), undefined, ['country']).features;
  });
  const lines = features.flatMap(({ properties, geometry }) =>
    (geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : geometry.type === 'LineString'
        ? [geometry.coordinates]
        : []
    ).map((line) => ({ properties, line })),
  );
  const ends = new Map<string, number>();
  for (const { line } of lines)
    for (const end of [line[0]!, line.at(-1)!]) ends.set(keyOf(end), (ends.get(keyOf(end)) ?? 0) + 1);
  const ledOn = (end: Position): Position[] => {
    const to = ends.get(keyOf(end)) === 1 ? nearestOn(grid, end, SHORT) : undefined;
    return to ? [to] : [];
  };
  return collection(
    lines.map(({ properties, line }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: [...ledOn(line[0]!), ...line, ...ledOn(line.at(-1)!)] },
    })),
  );
}

const keyOf = (at: Position): string => at.map((value) => value.toFixed(3)).join();

/** Outlines of first-level regions within a box, named by a place in each; as fine as the ground drawn beside them. `id` is the name. */
export function outlines(
  places: Readonly<Record<string, readonly [number, number]>>,
  provinces: FeatureCollection,
  land: FeatureCollection,
): FeatureCollection {
  const rings = land.features.flatMap(({ geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.flat().map((ring): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: ring },
    }));
  });
  const cells = mapshape(
    temporary(collection([...rings, ...provinces.features])),
    ['-snap', 'interval=0.00002', '-polygons', '-each', 'n = 1'],
    0.00001,
  );
  return collection(
    Object.entries(places).map(([id, at]) => {
      const found = cells.features.find((cell) =>
        booleanPointInPolygon([...at], cell as Feature<Polygon | MultiPolygon>),
      );
      if (!found) throw new Error(`No outline holds ${id}`);
      return { type: 'Feature', id, properties: { id }, geometry: found.geometry };
    }),
  );
}
