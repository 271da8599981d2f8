import type { FeatureCollection } from 'geojson';
import { mapshape, tagged, temporary } from './mapshaper.ts';
import { riverNames } from './rivers.ts';
import { DETAILS, DISPUTED, INPUTS, PROVINCE_FIXES, WITH_PROVINCES, type Box } from './sources.ts';

/** Metres of simplification of the world, coarser where the views do not look. */
const METRES = 'this.centroidX < -25 || this.centroidY < 12 ? 2000 : 120';
/** The overview's conic opens along 95 W: what crosses it would be smeared over the sheet. */
const CONIC_SEAM = 'bbox=-95.02,-90,-94.98,90';
/** Boxes of detail overlap the world by this, so that no hairline shows between them. */
const OVERLAP = 0.02;

const erased = ([west, south, east, north]: Box): string[] => [
  '-erase',
  `bbox=${[west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP].join(',')}`,
];

/** The provinces of the world, borders corrected, fit for every scale but that of the detailed regions: a file for mapshaper. */
export function provinces(): string {
  const simplify = ['-simplify', 'weighted', 'variable', `interval=${METRES}`, 'keep-shapes', '-clean'];
  return temporary(mapshape(INPUTS.provinces, ['-each', PROVINCE_FIXES, ...simplify]));
}

/** The ground from Natural Earth 1 : 10 m: `land`, `borders`, `provinces` of a file of provinces. With `cut` the boxes of detail are left out. */
export function natureLayers(file: string, cut: boolean): Readonly<Record<string, FeatureCollection>> {
  const boxes = cut ? DETAILS.flatMap(({ box }) => erased(box)) : [];
  const dissolved = ['-dissolve', 'iso_a2', '-rename-fields', 'country=iso_a2'];
  const disputed = (side: string): string => `(${side} && ${JSON.stringify(DISPUTED)}.includes(${side}.country))`;
  // Lines are taken before anything is cut out, or the cuts would be borders.
  const borders = [
    '-lines',
    `each=disputed = Boolean(${disputed('A')} || ${disputed('B')})`,
    '-filter',
    "TYPE != 'outer'",
  ];
  const inner = [
    '-filter',
    `${JSON.stringify(WITH_PROVINCES)}.includes(iso_a2)`,
    '-lines',
    'iso_a2',
    "each=country = A ? A.iso_a2 : ''",
  ];
  return {
    land: tagged(mapshape(file, [...dissolved, '-erase', CONIC_SEAM, ...boxes]), undefined, ['country']),
    borders: tagged(mapshape(file, [...dissolved, ...borders, '-erase', CONIC_SEAM, ...boxes]), undefined, [
      'disputed',
    ]),
    provinces: tagged(mapshape(file, [...inner, '-filter', "TYPE == 'inner'", ...boxes]), undefined, ['country']),
  };
}

/** Lakes, rivers and urban areas of the whole world: the same at every scale. */
export function waters(): Readonly<Record<string, FeatureCollection>> {
  const rank = 'rank = this.area > 1.5e9 ? 0 : this.area > 1.5e8 ? 1 : 2';
  const lakes = mapshape(INPUTS.lakes, ['-each', rank, '-simplify', 'weighted', 'interval=120', '-erase', CONIC_SEAM]);
  const rivers = mapshape(INPUTS.rivers, [
    '-filter', "featurecla != 'Lake Centerline'", '-each', 'rank = scalerank', '-simplify', 'interval=120',
  ]); // prettier-ignore
  const urban = mapshape(INPUTS.urban, [
    '-filter',
    'this.area > 4e6',
    '-each',
    'rank = 0',
    '-simplify',
    'weighted',
    'interval=200',
  ]);
  return {
    lakes: tagged(lakes, undefined, ['rank']),
    rivers: named(tagged(rivers, undefined, ['rank', 'name'])),
    urban: tagged(urban, undefined, []),
  };
}

/** Rivers with their names in four languages in place of the source's own; each river a feature, so that its name is set along it. */
function named(rivers: FeatureCollection): FeatureCollection {
  const features = rivers.features.map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    properties: { rank: Number(properties?.['rank'] ?? 0), ...riverNames(properties?.['name']) },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}
