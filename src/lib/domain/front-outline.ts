import type { Position } from 'geojson';
import type { FrontGround, FrontProjection, FrontSite } from './front.ts';
import { intersection, prepare } from './front-overlay.ts';
import type { Ring } from './front-trace.ts';

/** Degrees round the settlements that are looked at: more than any reach, little enough for a projection of the place. */
const MARGIN = 1;
/** Degrees beyond which a straight side is divided, so that it follows its curve in the projection. */
const LONGEST_SIDE = 0.05;

/** The land of a state round the settlements, in metres. A projection made for a place need not hold the whole of a state. */
export function landRound(
  { outline }: FrontGround,
  sites: readonly FrontSite[],
  projection: FrontProjection,
): Ring[][] {
  const [xs, ys] = [sites.map(({ at }) => at[0]), sites.map(({ at }) => at[1])];
  const [west, east] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [south, north] = [Math.max(-89, Math.min(...ys) - MARGIN), Math.min(89, Math.max(...ys) + MARGIN)];
  const box: Ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  const polygons = (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates) as Ring[][];
  const near = polygons.filter(([ring]) => touches(ring ?? [], west, south, east, north));
  if (near.length === 0) return [];
  return intersection(prepare(near), prepare([[box]])).map((rings) =>
    rings.map((ring) => divided(ring).map((at) => metres(projection, at))),
  );
}

/** A place in metres. */
export function metres(projection: FrontProjection, at: readonly number[] | Position): [number, number] {
  const [x = 0, y = 0] = projection.forward([at[0]!, at[1]!]);
  return [x, y];
}

function touches(ring: Ring, west: number, south: number, east: number, north: number): boolean {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [bottom, top] = [least(ys), -least(ys.map((y) => -y))];
  return left <= east && right >= west && bottom <= north && top >= south;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** The same ring without long sides. */
function divided(ring: Ring): Ring {
  return ring.flatMap((from, i): Ring => {
    const to = ring[i + 1];
    if (!to) return [from];
    const parts = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LONGEST_SIDE));
    return Array.from({ length: parts }, (_, k): [number, number] => [
      from[0] + ((to[0] - from[0]) * k) / parts,
      from[1] + ((to[1] - from[1]) * k) / parts,
    ]);
  });
}
