import { figureKey } from '#lib/domain/claim-index.ts';
import { sameStanding, type StandingClaim } from '#lib/domain/standing.ts';
import type { Control, Figure, FigureEntry, Scene, SceneFeature } from './scene.ts';

/** The sets of a feature that a reader follows. */
export const SETS = ['current', 'news', 'past', 'lastReported'] as const;
export type SetName = (typeof SETS)[number];

/** Claims that joined or left a set of a feature. */
export interface SetChange {
  readonly set: SetName;
  readonly joined: readonly StandingClaim[];
  readonly left: readonly StandingClaim[];
}

export interface ControlChange {
  readonly voice: string;
  readonly before?: Control;
  readonly after?: Control;
}

export interface FeatureChange {
  readonly id: string;
  readonly before?: SceneFeature;
  readonly after?: SceneFeature;
  readonly sets: readonly SetChange[];
  readonly control: readonly ControlChange[];
}

export interface FigureChange {
  readonly key: string;
  readonly before?: Figure;
  readonly after?: Figure;
}

/** What changed from one scene to another, enough to make the second from the first. */
export interface Difference {
  readonly from: Scene;
  readonly to: Pick<Scene, 'date' | 'known' | 'knownDay' | 'unplaced' | 'withheld'> & {
    readonly order: readonly string[];
  };
  /** Features that differ in any way; those without `sets` and `control` merely fade. */
  readonly features: readonly FeatureChange[];
  readonly figures: readonly FigureChange[];
  readonly withheldChanged: boolean;
}

/** Compares two scenes of one dataset. */
export function differenceBetween(from: Scene, to: Scene): Difference {
  const { date, known, knownDay, unplaced, withheld } = to;
  return {
    from,
    to: { date, known, knownDay, unplaced, withheld, order: to.features.map(({ id }) => id) },
    features: pairs(from.features, to.features, ({ id }) => id)
      .filter(({ before, after }) => !sameFeature(before, after))
      .map(({ key, ...pair }) => ({ id: key, ...pair, sets: setChanges(pair), control: controlChanges(pair) })),
    figures: pairs(from.figures, to.figures, figureKey).filter(({ before, after }) => !sameFigure(before, after)),
    withheldChanged:
      from.withheld.notYetPublished !== to.withheld.notYetPublished ||
      from.withheld.retracted !== to.withheld.retracted,
  };
}

/** Whether anything changed that a reader should stop at; a fade of certainty alone is none. */
export function isChange(difference: Difference): boolean {
  return (
    difference.withheldChanged ||
    difference.features.some(({ sets, control }) => sets.length > 0 || control.length > 0) ||
    difference.figures.some(({ before, after }) => !readsSame(before, after))
  );
}

/** The scene that the difference leads to: `applyDifference(differenceBetween(a, b))` equals `b`. */
export function applyDifference(difference: Difference): Scene {
  const { from, to } = difference;
  const { order, ...rest } = to;
  const features = new Map(from.features.map((feature) => [feature.id, feature]));
  for (const { id, after } of difference.features) {
    if (after) features.set(id, after);
    else features.delete(id);
  }
  const figures = new Map(from.figures.map((figure) => [figureKey(figure), figure]));
  for (const { key, after } of difference.figures) {
    if (after) figures.set(key, after);
    else figures.delete(key);
  }
  return {
    ...rest,
    features: order.flatMap((id) => features.get(id) ?? []),
    figures: [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure),
  };
}

interface Pair<T> {
  readonly key: string;
  readonly before?: T;
  readonly after?: T;
}

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Pair<T>[] {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const keys = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...keys].map((key) => {
    const [b, a] = [old?.get(key), now?.get(key)];
    return { key, ...(b && { before: b }), ...(a && { after: a }) };
  });
}

function setChanges({ before, after }: { before?: SceneFeature; after?: SceneFeature }): SetChange[] {
  return SETS.flatMap((set) => {
    const [old, now] = [before?.[set] ?? [], after?.[set] ?? []];
    const without = (list: readonly StandingClaim[], other: readonly StandingClaim[]): StandingClaim[] =>
      list.filter(({ claim }) => !other.some((candidate) => candidate.claim === claim));
    const [joined, left] = [without(now, old), without(old, now)];
    return joined.length + left.length > 0 ? [{ set, joined, left }] : [];
  });
}

function controlChanges({ before, after }: { before?: SceneFeature; after?: SceneFeature }): ControlChange[] {
  return pairs(before?.control ?? [], after?.control ?? [], ({ voice }) => voice)
    .filter((pair) => pair.before?.holder !== pair.after?.holder)
    .map(({ key, ...pair }) => ({ voice: key, ...pair }));
}

function sameClaims(a: readonly StandingClaim[], b: readonly StandingClaim[]): boolean {
  return a.length === b.length && a.every((claim, i) => sameClaim(claim, b[i]));
}

function sameClaim(a: StandingClaim, b: StandingClaim | undefined): boolean {
  return a.claim === b?.claim && sameStanding(a, b);
}

/** Whether two states of a feature are the same to the last certainty. */
export function sameFeature(a?: SceneFeature, b?: SceneFeature): boolean {
  if (a === b || !a || !b) return a === b;
  // Certainty, control and dispute follow from the claims and the feature, so equal claims make equal features.
  return [...SETS, 'superseded' as const].every((set) => sameClaims(a[set], b[set])) && a.disputed === b.disputed;
}

/** Whether two lines of figures are the same to the last certainty. */
export function sameFigure(a?: Figure, b?: Figure): boolean {
  if (!a || !b || !readsSame(a, b)) return a === b;
  return a.entries.every((entry, i) => {
    const other = b.entries[i];
    return other !== undefined && sameClaim(entry.claim, other.claim);
  });
}

/** Whether a reader sees the same in two lines of figures; certainty is left out. */
function readsSame(a?: Figure, b?: Figure): boolean {
  if (a === b || !a || !b) return a === b;
  if (a.min !== b.min || a.max !== b.max || a.disputed !== b.disputed) return false;
  // Voices and sides follow from the entries.
  return a.entries.length === b.entries.length && a.entries.every((entry, i) => sameEntry(entry, b.entries[i]));
}

function sameEntry(a: FigureEntry, b: FigureEntry | undefined): boolean {
  if (b === undefined || a.claim.claim.id !== b.claim.claim.id) return false;
  return a.count === b.count || JSON.stringify(a.count) === JSON.stringify(b.count);
}
