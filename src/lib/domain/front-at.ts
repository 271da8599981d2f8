import type { Front, FrontArea, FrontEdges, Holders } from './front.ts';
import { clipToLand } from './front-clip.ts';
import { edgesOf, nodeAt } from './front-edges.ts';
import { NOBODY } from './front-cells.ts';
import { fieldsOf, type FrontFields, type Pin } from './front-fields.ts';
import type { CountryPlan, FrontPlan } from './front-plan.ts';
import { polygonsOf } from './front-rings.ts';
import { removeSlivers } from './front-slivers.ts';
import { traceLabels } from './front-trace.ts';

/**
 * The ground as one voice or several have it, state by state: one area for each way in which it is held. Settlements of which a voice says
 * nothing are nobody's: their ground stays with the state it belongs to.
 */
export function frontOf(plan: FrontPlan, voices: readonly Holders[]): Front {
  const names = [...new Set(voices.flatMap((holders) => [...holders.values()]))].sort();
  const areas: FrontArea[] = [];
  const edges: FrontEdges[] = [];
  for (const country of plan.countries) {
    const fields = voices.map((holders) => fieldsAt(country, holders, names));
    const ways = combined(fields, names.length);
    const rings = traceLabels(ways.labels, country.grid, (a, b) => surety(fields, a, b));
    for (const [way, own] of [...rings].sort(([a], [b]) => a - b)) {
      const holders = ways.of[way]!.map((label) => names[label]);
      const kept = country.points.filter((_, i) => voices.every((by, v) => by.get(country.ids[i]!) === holders[v]));
      const clipped = clipToLand(polygonsOf(own), country, kept, plan.projection);
      if (clipped) areas.push({ country: country.country, holders, ...clipped });
    }
    const lines = edgesOf(rings.values(), country.onLand, country.grid);
    const coordinates = lines.map((line) => line.map((at) => plan.projection.inverse(at)));
    edges.push({ country: country.country, geometry: { type: 'MultiLineString', coordinates } });
  }
  return { areas, edges, precisionKm: plan.precisionKm };
}

/** One label for each way in which the voices together hold ground; `of` tells the label of each voice. */
function combined(fields: readonly FrontFields[], holders: number): { labels: Int16Array; of: number[][] } {
  const of: number[][] = [];
  const known = new Map<number, number>();
  const labels = new Int16Array(fields[0]?.labels.length ?? 0).fill(NOBODY);
  for (let i = 0; i < labels.length; i++) {
    let code = 0;
    for (const field of fields) code = code * (holders + 1) + field.labels[i]! + 1;
    if (code === 0) continue;
    let way = known.get(code);
    if (way === undefined) {
      way = of.push(fields.map((field) => field.labels[i]!)) - 1;
      known.set(code, way);
    }
    labels[i] = way;
  }
  return { labels, of };
}

/** How much surer a sample point is of its own holders than of its neighbour's, over the voices in which they differ. */
function surety(fields: readonly FrontFields[], a: number, b: number): number {
  let sum = 0;
  for (const { labels, shares } of fields) {
    const [own, other] = [labels[a]!, labels[b]!];
    if (own !== other) sum += shares.at(own)![a]! - shares.at(other)![a]!;
  }
  return sum;
}

/** Smoothed, with every settlement in ground of its own holder, without slivers. `names` are the holders in the order of their labels. */
export function fieldsAt(country: CountryPlan, holders: Holders, names: readonly string[]): FrontFields {
  const { grid, ids, points, half, leastKm2 } = country;
  const held = ids.map((id) => names.indexOf(holders.get(id) ?? ''));
  const pins = points.flatMap((at, i): Pin[] =>
    held[i] === NOBODY ? [] : [{ at, label: held[i]!, radius: pinRadius(i, country, held) }],
  );
  const fields = fieldsOf(country.speakers, grid, half, held, names.length, pins);
  const kept = new Set(points.map((at) => nodeAt(at, grid)));
  removeSlivers(fields.labels, grid, (leastKm2 * 1e6) / grid.step ** 2, kept);
  return fields;
}

/** Two steps round a settlement, or half the way to the nearest one that another holds. */
function pinRadius(i: number, { points, grid }: CountryPlan, held: readonly number[]): number {
  const [x, y] = points[i]!;
  const others = points.filter((_, k) => held[k] !== held[i]).map((other) => Math.hypot(other[0] - x, other[1] - y));
  return Math.min(2 * grid.step, 0.5 * Math.min(...others, Infinity));
}
