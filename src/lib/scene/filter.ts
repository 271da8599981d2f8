import { asStart } from '#lib/domain/bounds.ts';
import { ABOUTS, CONFIDENCES, type Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { KINDS, type Feature } from '#lib/domain/feature.ts';

/** What a reader may filter by. Values of one part widen the choice, parts narrow it. */
export const FILTER_PARTS = ['voice', 'side', 'about', 'kind', 'confidence', 'phase'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** Chosen values by part; a part that is absent or empty lets everything through. */
export type Filter = Readonly<Partial<Record<FilterPart, readonly string[]>>>;

/** Lets everything through. */
export const NO_FILTER: Filter = {};

/** Whether a filter lets everything through. */
export function isOpen(filter: Filter): boolean {
  return FILTER_PARTS.every((part) => (filter[part]?.length ?? 0) === 0);
}

/** The values a part may take in a dataset, in its order. */
export function filterValues(part: FilterPart, dataset: Dataset): readonly string[] {
  const claims = dataset.features.flatMap((feature) => feature.claims);
  const used = (values: readonly string[]): Set<string> => new Set(values);
  switch (part) {
    case 'voice': {
      const speaking = used(claims.map(({ voice }) => voice));
      return dataset.voices.map(({ id }) => id).filter((id) => speaking.has(id));
    }
    case 'side':
      return dataset.sides.map(({ id }) => id);
    case 'about': {
      const said = used(claims.map(({ about }) => about));
      return ABOUTS.filter((about) => said.has(about));
    }
    case 'kind': {
      const there = used(dataset.features.filter((feature) => feature.claims.length > 0).map(({ kind }) => kind));
      return KINDS.filter((kind) => there.has(kind));
    }
    case 'confidence':
      return CONFIDENCES;
    case 'phase':
      return dataset.phases.map(({ id }) => id);
  }
}

/** The filter with only the values that this dataset knows. */
export function knownFilter(filter: Filter, dataset: Dataset): Filter {
  return Object.fromEntries(
    FILTER_PARTS.flatMap((part) => {
      const known = new Set(filterValues(part, dataset));
      const values = (filter[part] ?? []).filter((value) => known.has(value));
      return values.length > 0 ? [[part, values]] : [];
    }),
  );
}

/** The filter with a value added, or taken out when it is there. */
export function toggled(filter: Filter, part: FilterPart, value: string): Filter {
  const values = filter[part] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return Object.fromEntries(Object.entries({ ...filter, [part]: next }).filter(([, list]) => list.length > 0));
}

/**
 * The part of a dataset that a filter lets through: the same features, sources and names with fewer claims. How a claim counts is still
 * judged by the whole, so that no older word rises again because the newer one is hidden. An open filter gives the dataset itself.
 */
export function filtered(dataset: Dataset, filter: Filter): Dataset {
  if (isOpen(filter)) return dataset;
  const passes = passer(dataset, filter);
  const features = dataset.features.map((feature) => ({
    ...feature,
    claims: feature.claims.filter((claim) => passes(claim, feature)),
  }));
  return { ...dataset, features, whole: dataset };
}

function passer(dataset: Dataset, filter: Filter): (claim: Claim, feature: Feature) => boolean {
  const sides = new Map(dataset.voices.map(({ id, side }) => [id, side]));
  const phases = dataset.phases.filter(({ id }) => filter.phase?.includes(id));
  const allows = (part: FilterPart, value: string | undefined): boolean => {
    const values = filter[part];
    return !values?.length || (value !== undefined && values.includes(value));
  };
  return (claim, feature) =>
    allows('voice', claim.voice) &&
    allows('side', sides.get(claim.voice)) &&
    allows('about', claim.about) &&
    allows('kind', feature.kind) &&
    allows('confidence', claim.confidence) &&
    (phases.length === 0 || phases.some(({ bounds }) => meets(claim, bounds)));
}

/** Whether a claim speaks of a day of a phase; a state that nobody ended goes on. */
function meets(claim: Claim, phase: { readonly startEarliest: number; readonly endLatest: number }): boolean {
  const own = claim.about === 'presence' || claim.about === 'control' ? asStart(claim.bounds) : claim.bounds;
  return own.startEarliest <= phase.endLatest && own.endLatest >= phase.startEarliest;
}
