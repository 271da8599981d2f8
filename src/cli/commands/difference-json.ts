import { formatDay } from '#lib/domain/day.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { ControlChange, Difference, FeatureChange, FigureChange } from '#lib/scene/difference.ts';
import type { Figure } from '#lib/scene/scene.ts';
import { formatKnown } from '#lib/scene/scene-json.ts';

/** A difference as plain JSON: ids instead of whole claims, and without the features that merely fade. */
export function differenceToJson(difference: Difference) {
  const { from, to, features, figures } = difference;
  return {
    from: formatDay(from.date),
    to: formatDay(to.date),
    known: formatKnown(to.known),
    features: features.filter(({ sets, control }) => sets.length > 0 || control.length > 0).map(featureToJson),
    figures: figures.map(figureToJson),
    withheld: { before: from.withheld, after: to.withheld },
  };
}

function featureToJson({ id, sets, control }: FeatureChange) {
  const ids = (claims: readonly StandingClaim[]) => claims.map(({ claim }) => claim.id);
  return {
    id,
    sets: sets.map(({ set, joined, left }) => ({ set, joined: ids(joined), left: ids(left) })),
    control: control.map(holderToJson),
  };
}

function holderToJson({ voice, before, after }: ControlChange) {
  return { voice, before: before?.holder ?? null, after: after?.holder ?? null };
}

function figureToJson({ before, after }: FigureChange) {
  const figure = after ?? before;
  const range = (side: Figure | undefined) =>
    side ? { min: side.min, max: side.max, voices: side.voices, disputed: side.disputed, claims: side.claims } : null;
  return {
    force: figure?.force,
    outcome: figure?.outcome,
    measure: figure?.measure,
    before: range(before),
    after: range(after),
  };
}
