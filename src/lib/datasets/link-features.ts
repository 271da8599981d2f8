import type { Claim } from '#lib/domain/claim.ts';
import type { Feature, Route } from '#lib/domain/feature.ts';
import { linkOtherNames, linkOwnNames } from './link-claim.ts';
import { linkSameAs } from './link-same-as.ts';
import { made } from './kept.ts';
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
  const standing = read.map(({ claims }) =>
    made(claims, (entry) => {
      const claim = linkOwnNames(entry.value, entry.place, registers, problems);
      if (claim) return entryOf(claim, entry);
      ids.claims.delete(entry.value.id);
      ids.brokenClaims.add(entry.value.id);
      return undefined;
    }),
  );
  const linked = standing.map((entries) =>
    entries.map((entry) => entryOf(linkOtherNames(entry.value, entry.place, registers, problems), entry)),
  );
  const repeats = linkSameAs(linked.flat(), problems);
  const last = linked.map((entries) =>
    entries.map((entry) => entryOf(repeats.get(entry.value.id) ?? entry.value, entry)),
  );

  const features = read.map((feature, index) => ({
    ...linkFeature(feature.value, feature.place, registers, problems),
    claims: (last[index] ?? []).map(({ value }) => value),
  }));
  return { features, claims: last.flat() };
}

/** The entry with this claim; itself when it has it already. */
function entryOf(value: Claim, entry: Entry<Claim>): Entry<Claim> {
  return value === entry.value ? entry : { value, place: entry.place };
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
