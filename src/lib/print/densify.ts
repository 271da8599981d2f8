import type { Position } from 'geojson';
import type { PointMm } from './display-list.ts';
import type { LonLat } from './plane.ts';

/** How far a straight edge on paper may lie from the line it stands for, millimetres. */
export const EDGE_TOLERANCE_MM = 0.1;
/** Halvings of one edge: a quarter of the globe on a wall map wants about 8. */
const DEEPEST = 10;
/** An edge shorter than this on paper cannot bow by the tolerance in any of our projections. */
const SHORT_MM = 2;

/**
 * A line on paper with points added where a straight edge would leave the line by more than a tenth of a millimetre. Edges are straight in
 * longitude and latitude, as GeoJSON has them (RFC 7946, 3.1.1): a parallel of two points stays a parallel.
 */
export function densified(line: readonly Position[], toMm: (at: LonLat) => PointMm): PointMm[] {
  const out: PointMm[] = [];
  let before: { at: LonLat; mm: PointMm } | undefined;
  for (const position of line) {
    const at: LonLat = [position[0] ?? 0, position[1] ?? 0];
    const mm = toMm(at);
    if (before) bend(before, { at, mm }, toMm, DEEPEST, out);
    out.push(mm);
    before = { at, mm };
  }
  return out;
}

type End = { readonly at: LonLat; readonly mm: PointMm };

function bend(a: End, b: End, toMm: (at: LonLat) => PointMm, depth: number, out: PointMm[]): void {
  const length = Math.hypot(b.mm[0] - a.mm[0], b.mm[1] - a.mm[1]);
  if (depth === 0 || !(length > SHORT_MM)) return;
  const at: LonLat = [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2];
  const middle = { at, mm: toMm(at) };
  const away = Math.hypot(middle.mm[0] - (a.mm[0] + b.mm[0]) / 2, middle.mm[1] - (a.mm[1] + b.mm[1]) / 2);
  // The middle of an S-shaped edge may lie on the straight one by chance, so long edges are halved twice at least.
  if (away <= EDGE_TOLERANCE_MM && depth < DEEPEST - 1) return;
  bend(a, middle, toMm, depth - 1, out);
  out.push(middle.mm);
  bend(middle, b, toMm, depth - 1, out);
}
