import type { FeatureCollection } from 'geojson';
import { densify, unwrap } from './lines.ts';
import { mapshape, tagged, temporary } from './mapshaper.ts';
import { COUNTRY_FIXES, DETAILS, DISPUTED, INPUTS, PROVINCE_FIXES, type Box } from './sources.ts';

/** The overview's conic opens along 95 W: land that crosses it would be smeared over the sheet. */
const CONIC_SEAM = 'bbox=-95.02,-90,-94.98,90';
/** Metres of simplification of the world, coarser where the overview does not look. */
const WORLD_METRES = 'this.centroidX < -25 || this.centroidY < 12 ? 16000 : 4000';
/** Boxes of detail overlap the world by this, so that no hairline shows between them. */
const OVERLAP = 0.02;

const shrunk = ([west, south, east, north]: Box): string =>
  `bbox=${[west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP].join(',')}`;

const merge = (...parts: FeatureCollection[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: parts.flatMap((part) => part.features),
});

const MOVE_BEYOND_180 = [
  '-clip', 'bbox=180,-90,540,90', '+', 'name=beyond', '-affine', 'shift=-360,0', '-clip', 'bbox=-180,-90,180,90', 'target=1',
  '-merge-layers', 'target=*', '-dissolve', 'a3',
]; // prettier-ignore

/** Land and borders of the world without the boxes of detail; lakes and rivers large enough for a small scale. */
export function worldGround(): FeatureCollection {
  const raw = unwrap(
    mapshape(INPUTS.countries, ['-target', 'countries', '-filter', "a3 != 'ATA'", '-each', COUNTRY_FIXES], 0.0001),
  );
  const world = temporary(raw);
  const countries = [
    ...MOVE_BEYOND_180,
    '-simplify',
    'weighted',
    'variable',
    `interval=${WORLD_METRES}`,
    'keep-shapes',
    '-filter-islands',
    'min-area=120km2',
    '-clean',
  ];
  const boxes = DETAILS.flatMap(({ box }) => ['-erase', shrunk(box)]);
  const isDisputed = (side: string): string => `(${side} && ${JSON.stringify(DISPUTED)}.includes(${side}.a3))`;
  // Lines are taken before the boxes are cut out, or the cuts would be borders.
  const lines = [
    '-lines',
    `each=disputed = !!(${isDisputed('A')} || ${isDisputed('B')})`,
    '-filter',
    "TYPE != 'outer'",
  ];
  const borders = mapshape(world, [...countries, ...lines, '-erase', CONIC_SEAM, ...boxes], 0.01);
  const land = mapshape(world, [...countries, '-erase', CONIC_SEAM, ...boxes], 0.01);
  const lakes = mapshape(
    INPUTS.lakes,
    ['-filter', 'this.area > 1.5e9', '-simplify', 'weighted', 'interval=3000', '-clean', '-erase', CONIC_SEAM],
    0.01,
  );
  const rivers = mapshape(
    INPUTS.rivers,
    [
      '-clip',
      'bbox=15,25,150,78',
      '-each',
      'km = Math.round(this.length / 1000)',
      '-filter',
      'km > 800',
      '-simplify',
      'interval=4000',
    ],
    0.01,
  );
  return densify(
    merge(
      tagged(land, 'land', ['a3']),
      tagged(lakes, 'lake'),
      tagged(rivers, 'river'),
      tagged(borders, 'border', ['disputed']),
    ),
  );
}

/** Land by country, country borders and first-level borders of one box, from 1 : 10 m provinces. */
export function detailGround(box: Box, metres: number): FeatureCollection {
  const bbox = `bbox=${box.join(',')}`;
  const start = [
    '-each',
    PROVINCE_FIXES,
    '-clip',
    bbox,
    '-simplify',
    'weighted',
    `interval=${metres}`,
    'keep-shapes',
    '-clean',
  ];
  const land = mapshape(INPUTS.provinces, [...start, '-dissolve', 'iso_a2']);
  const lines = mapshape(INPUTS.provinces, [...start, '-lines', 'iso_a2', '-filter', "TYPE != 'outer'"]);
  const of = (type: string): FeatureCollection => ({
    ...lines,
    features: lines.features.filter((f) => f.properties?.['TYPE'] === type),
  });
  const lakes = mapshape(INPUTS.lakes, [
    '-clip',
    bbox,
    '-filter',
    'this.area > 1.5e7 && this.area <= 1.5e9',
    '-simplify',
    'weighted',
    `interval=${metres}`,
  ]);
  const rivers = mapshape(INPUTS.rivers, ['-clip', bbox, '-simplify', `interval=${metres}`]);
  return densify(
    merge(
      tagged(land, 'land', ['iso_a2']),
      tagged(lakes, 'lake'),
      tagged(rivers, 'river'),
      tagged(of('inner'), 'province'),
      tagged(of('iso_a2'), 'border'),
    ),
  );
}

/** Outlines of provinces by their English name, as fine as the detail of Kursk, for datasets to use. `id` is the name. */
export function regionOutlines(names: readonly string[]): FeatureCollection {
  const filter = `iso_a2 == 'RU' && ${JSON.stringify(names)}.includes(name)`;
  const found = mapshape(INPUTS.provinces, [
    '-filter',
    filter,
    '-simplify',
    'weighted',
    'interval=500',
    '-each',
    'id = name',
  ]);
  return {
    ...found,
    features: found.features.map((f) => ({
      type: 'Feature',
      id: f.properties?.['id'] as string,
      properties: { id: f.properties?.['id'] as string },
      geometry: f.geometry,
    })),
  };
}
