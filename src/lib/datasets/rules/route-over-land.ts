import { distance, greatCircle } from '@turf/turf';
import type { Position } from 'geojson';
import { isRoute, type RouteFeature } from '#lib/domain/feature.ts';
import { inside } from '../place.ts';
import type { Rule, RuleInput } from './rule.ts';

/** How far a coast may lie from where the land's outline has it: Natural Earth 1 : 50 m cuts capes and fills bays by a few kilometres. */
const COAST_KM = 5;
/** A line is looked at this often, in kilometres: no isthmus that a ship could not round is narrower. */
const STEP_KM = 4;

/** A route by sea alone whose line runs over land farther in than its places are known. */
export const overLand: Rule = (input, problems) => {
  const { land } = input;
  if (!land) return;
  for (const { value: feature, place } of input.features) {
    if (!isRoute(feature) || feature.route.mode.some((mode) => mode !== 'sea')) continue;
    const margin = marginKm(feature, input);
    const ashore = sampled(feature.geometry.coordinates).filter((at) => land.covers(at, margin));
    const [first] = ashore;
    if (!first) continue;
    problems.add(
      'route-over-land',
      inside(place.outer ?? place, 'geometry'),
      `It goes by sea, but its line runs over land for about ${ashore.length * STEP_KM} km, first at ${at(first)}; its places are known to ${margin} km.`,
    );
  }
};

/** The widest of what is not known: of the route itself, of its ends, of the coast. */
function marginKm(feature: RouteFeature, { index }: RuleInput): number {
  const { from = '', to = '' } = feature.route;
  const known = [feature, index.features.get(from), index.features.get(to)].map((one) => one?.precisionKm ?? 0);
  return Math.max(COAST_KM, ...known);
}

/** Points along the great circles of a line, every few kilometres. */
function sampled(line: readonly Position[]): Position[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1];
    if (!from) return [];
    const steps = Math.max(2, Math.ceil(distance(from, to, { units: 'kilometers' }) / STEP_KM) + 1);
    if (from[0] === to[0] && from[1] === to[1]) return [];
    const { geometry } = greatCircle(from, to, { npoints: steps });
    const points = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
    return points.slice(1);
  });
}

function at([longitude = 0, latitude = 0]: Position): string {
  return `[${longitude.toFixed(2)}, ${latitude.toFixed(2)}]`;
}
