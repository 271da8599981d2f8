import type { Position } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import { isRoute, type Feature } from '#lib/domain/feature.ts';
import type { SceneFeature } from '#lib/scene/scene.ts';
import { LEAST_RING_KM } from './place-features.ts';
import { certaintyOf, confidenceOf, openClaims, windowOf } from './scene-window.ts';

/** From so many on points are held by the graphics card instead of being sent at each step. */
const MANY = 2000;

/** Points that the graphics card draws; a step only says which, and how certain. */
export interface ManyPoints {
  readonly points: readonly ManyPoint[];
  /** Their positions in `points`, by id of the feature. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Such a point, whatever the clock. */
export interface ManyPoint {
  readonly id: string;
  readonly at: Position;
  readonly actor: string;
  readonly confidence: 'confirmed' | 'claimed';
}

/** How such a point stands at a clock. `opacity` is 0 where it is not drawn. */
export interface ManyMark {
  readonly open: boolean;
  readonly opacity: number;
}

type Claimed = Pick<Dataset, 'features'> & Partial<Pick<Dataset, 'forces'>> & { readonly whole?: Claimed };
const made = new WeakMap<readonly Feature[], ManyPoints>();

/** The points of a dataset that the graphics card holds, none where they are few. Of a filtered dataset, those of the whole. */
export function manyPoints({ features, forces = [], whole }: Claimed): ManyPoints {
  if (whole) return manyPoints(whole);
  const known = made.get(features);
  if (known) return known;
  const apart = new Set([
    ...features.filter(isRoute).flatMap(({ route: { from, to } }) => [from, to]),
    ...features.flatMap(({ claims }) => claims.flatMap(({ also }) => also)),
    ...forces.map(({ where }) => where),
  ]);
  const plain = features.filter((feature) => isPlain(feature) && !apart.has(feature.id));
  const many = plain.length < MANY ? [] : plain;
  const points = { points: many.map(pointOf), numbers: new Map(many.map(({ id }, number) => [id, number])) };
  made.set(features, points);
  return points;
}

/** A point of which nothing but its window and its certainty changes with the clock, and that is drawn as a circle with a whole outline. */
function isPlain({ kind, geometry, sidc, precisionKm = 0, claims }: Feature): boolean {
  if (kind !== 'point' || geometry?.type !== 'Point' || sidc !== undefined || precisionKm >= LEAST_RING_KM)
    return false;
  return (
    new Set(claims.map(({ confidence }) => confidence)).size === 1 &&
    claims.every(
      ({ about, confidence, counts, denies }) =>
        about !== 'control' &&
        !denies &&
        counts.length === 0 &&
        (confidence === 'claimed' || confidence === 'confirmed'),
    )
  );
}

function pointOf({ id, actor = '', claims, geometry }: Feature): ManyPoint {
  const confidence = claims[0]?.confidence === 'confirmed' ? 'confirmed' : 'claimed';
  return { id, actor, confidence, at: geometry?.type === 'Point' ? geometry.coordinates : [] };
}

/** How a point is marked by its claims. */
export function manyMark(standing: SceneFeature): ManyMark {
  const window = windowOf(standing);
  if (window !== 'open') return { open: false, opacity: window ? 1 : 0 };
  // As `CERTAINTY` has it for what is drawn from sources.
  return { open: true, opacity: 0.4 + 0.6 * certaintyOf(openClaims(standing)) };
}

/** What tells points of one look from another, for whatever needs one of each. */
export function lookOfMany(standing: SceneFeature): string {
  const open = openClaims(standing);
  return `${windowOf(standing)}|${standing.feature.actor ?? ''}|${confidenceOf(open)}`;
}
