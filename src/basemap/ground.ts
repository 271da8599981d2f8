import type { FeatureCollection } from 'geojson';
import { densify, unwrap } from './lines.ts';
import { mapshape, tagged, temporary } from './mapshaper.ts';
import { COUNTRY_FIXES, DISPUTED, INPUTS } from './sources.ts';

/** The overview's conic opens along 95 W: land that crosses it would be smeared over the sheet. */
const CONIC_SEAM = 'bbox=-95.02,-90,-94.98,90';
/** Metres of simplification of the world, coarser where the overview does not look. */
const WORLD_METRES = 'this.centroidX < -25 || this.centroidY < 12 ? 16000 : 4000';
const merge = (...parts: FeatureCollection[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: parts.flatMap((part) => part.features),
});

const MOVE_BEYOND_180 = [
  '-clip', 'bbox=180,-90,540,90', '+', 'name=beyond', '-affine', 'shift=-360,0', '-clip', 'bbox=-180,-90,180,90', 'target=1',
  '-merge-layers', 'target=*', '-dissolve', 'a3',
]; // prettier-ignore

/** The ground for projections that no tiles were cut for: land, borders, lakes and rivers for a small scale. */
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
  const isDisputed = (side: string): string => `(${side} && ${JSON.stringify(DISPUTED)}.includes(${side}.a3))`;
  const lines = [
    '-lines',
    `each=disputed = !!(${isDisputed('A')} || ${isDisputed('B')})`,
    '-filter',
    "TYPE != 'outer'",
  ];
  const borders = mapshape(world, [...countries, ...lines, '-erase', CONIC_SEAM], 0.01);
  const land = mapshape(world, [...countries, '-erase', CONIC_SEAM], 0.01);
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
