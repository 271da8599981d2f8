import type { Claim } from '#lib/domain/claim.ts';
import type { Feature, Route } from '#lib/domain/feature.ts';
import { linkOtherNames, linkOwnNames } from './link-claim.ts';
import { linkSameAs } from './link-same-as.ts';
import type { Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Entry } from './read-entries.ts';
import type { ReadFeature } from './read-feature.ts';
import type { ReadIds } from './read-ids.ts';
import type { Registers } from './registers.ts';

/** Joins features and claims after checking everything they name. A name that leads nowhere is told. */
export function linkFeatures(
  read: readonly ReadFeature[],
  registers: Registers,
  ids: ReadIds,
  problems: ProblemList,
): { features: Feature[]; claims: Entry<Claim>[] } {
  // First what a claim may lose its place for: only then is it known which claims others may name.
  const standing = read
    .flatMap((feature) => feature.claims)
    .flatMap(({ value, place }) => {
      const claim = linkOwnNames(value, place, registers, problems);
      if (claim) return [{ value: claim, place }];
      ids.claims.delete(value.id);
      ids.brokenClaims.add(value.id);
      return [];
    });
  const linked = standing.map(({ value, place }) => ({
    value: linkOtherNames(value, place, registers, problems),
    place,
  }));
  const byId = linkSameAs(linked, problems);

  const features = read.map((feature) => ({
    ...linkFeature(feature.value, feature.place, registers, problems),
    claims: feature.claims.flatMap((claim) => byId.get(claim.value.id) ?? []),
  }));
  const claims = linked.map(({ value, place }) => ({ value: byId.get(value.id) ?? value, place }));
  return { features, claims };
}

function linkFeature(feature: Feature, place: Place, registers: Registers, problems: ProblemList): Feature {
  const { actor, route, ...rest } = feature;
  return {
    ...rest,
    ...registers.actors.keepFields(actor === undefined ? {} : { actor }, place, problems),
    ...(route && { route: linkRoute(route, place, registers, problems) }),
  };
}

/** An end that leads nowhere becomes an open end. */
function linkRoute(route: Route, place: Place, registers: Registers, problems: ProblemList): Route {
  const { from, to, ...rest } = route;
  const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { ...rest, ...registers.features.keepFields(ends, place, problems) };
}
