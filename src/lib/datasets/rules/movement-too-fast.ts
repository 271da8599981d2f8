import { distance } from '@turf/turf';
import type { Bounds } from '#lib/domain/bounds.ts';
import { formatDay } from '#lib/domain/day.ts';
import { isRoute, type Feature, type RouteFeature } from '#lib/domain/feature.ts';
import { inside, type Place } from '../place.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Rule, RuleInput } from './rule.ts';
import { kmADay } from './speed-limits.ts';

/** A route that nobody can have covered in the days it is said to have taken, by great circle between its ends. */
export const tooFast: Rule = (input, problems) => {
  for (const { value: feature, place } of input.features) {
    if (!isRoute(feature)) continue;
    tellEnds(feature, place, input, problems);
    tellSeen(feature, place, problems);
    for (const claim of feature.claims) {
      const here = input.whereIs(claim.id);
      if (claim.about !== 'movement' || claim.denies || !here) continue;
      tell(feature, ends(feature, input), days(claim.bounds, claim.bounds), inside(here, 'valid'), problems);
    }
  }
};

function tellEnds(feature: RouteFeature, place: Place, input: RuleInput, problems: ProblemList): void {
  const { departed, arrived } = feature.route;
  if (!departed || !arrived) return;
  if (arrived.endLatest < departed.startEarliest) {
    problems.add(
      'movement-too-fast',
      inside(place, 'arrived'),
      `It arrived by ${formatDay(arrived.endLatest)}, before it departed (${formatDay(departed.startEarliest)}).`,
    );
    return;
  }
  tell(feature, ends(feature, input), days(departed, arrived), inside(place, 'arrived'), problems);
}

/** A single craft between two dated positions that follow each other. */
function tellSeen(feature: RouteFeature, place: Place, problems: ProblemList): void {
  if (feature.route.craft !== 'single') return;
  const sorted = feature.seen.toSorted((a, b) => a.bounds.startEarliest - b.bounds.startEarliest);
  sorted.forEach((seen, index) => {
    const before = sorted[index - 1];
    if (!before) return;
    const km = distance([...before.at], [...seen.at], { units: 'kilometers' });
    tell(feature, km, days(before.bounds, seen.bounds), inside(place, 'seen'), problems);
  });
}

function tell(feature: RouteFeature, km: number, span: number, place: Place, problems: ProblemList): void {
  const most = kmADay(feature.route.mode) * span;
  // An open or unknown side gives all the time there is.
  if (!Number.isFinite(span) || span < 1 || km <= most) return;
  problems.add(
    'movement-too-fast',
    place,
    `It covers ${Math.round(km)} km in ${span === 1 ? '1 day' : `${span} days`} by ${feature.route.mode.join(', ')}; the most is ${Math.round(most)} km.`,
  );
}

/** The days there were at most, first and last included. */
function days(from: Bounds, to: Bounds): number {
  return to.endLatest - from.startEarliest + 1;
}

/** The least distance between the ends of its line in kilometres: what is not known exactly is taken off. */
function ends(feature: RouteFeature, { index }: RuleInput): number {
  const line = feature.geometry.coordinates;
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return 0;
  const slack = [feature.route.from, feature.route.to].map((id) => precision(index.features.get(id ?? '')));
  return distance(asPair(first), asPair(last), { units: 'kilometers' }) - slack.reduce((a, b) => a + b, 0);
}

function asPair(position: readonly number[]): [number, number] {
  const [longitude = 0, latitude = 0] = position;
  return [longitude, latitude];
}

function precision(feature: Feature | undefined): number {
  return feature?.precisionKm ?? 0;
}
