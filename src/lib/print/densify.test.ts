import { expect, it } from 'vitest';
import type { View } from '#lib/domain/dataset.ts';
import { densified, EDGE_TOLERANCE_MM } from './densify.ts';
import type { PointMm } from './display-list.ts';
import type { LonLat } from './plane.ts';
import { sheetCamera, frameIn } from './sheet-camera.ts';

const view: View = {
  id: 'conic',
  name: { en: 'Conic' },
  projection: {
    name: 'conic',
    definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=85 +datum=WGS84 +units=m +no_defs',
    side: 16e6,
    centre: [0, 0],
  },
  camera: { center: [87, 52], spanKm: [8300, 3400], bearing: 0 },
};
const { toMm } = sheetCamera({ view }, frameIn({ xMm: 10, yMm: 30, widthMm: 380, heightMm: 200 }));
const ENDS: LonLat[] = [[40, 55], [130, 55]]; // prettier-ignore

/** How far a line on paper lies from the parallel of 55 degrees at most, millimetres. */
function mostOff(line: readonly PointMm[]): number {
  const truth = Array.from({ length: 1801 }, (_, i) => toMm([40 + i / 20, 55]));
  return Math.max(...truth.map((at) => Math.min(...line.slice(1).map((end, i) => distance(at, line[i]!, end)))));
}

function distance([x, y]: PointMm, [ax, ay]: PointMm, [bx, by]: PointMm): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

it('keeps a parallel of two points within a tenth of a millimetre of the parallel', () => {
  expect(mostOff(densified([...ENDS].map((at) => [...at]), toMm))).toBeLessThanOrEqual(EDGE_TOLERANCE_MM); // prettier-ignore
});

it('the same line as it was written is off by centimetres: the measure would see a line not bent', () => {
  expect(mostOff(ENDS.map(toMm))).toBeGreaterThan(10);
});
