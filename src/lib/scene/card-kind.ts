import type { Feature, Kind } from '#lib/domain/feature.ts';

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  city: 'City',
  settlement: 'Settlement',
  port: 'Port',
  airfield: 'Airfield',
  base: 'Base',
  'training-ground': 'Training ground',
  'rail-station': 'Railway station',
  headquarters: 'Headquarters',
  region: 'Region',
  sighting: 'Sighting',
  engagement: 'Engagement',
  statement: 'Place of a statement',
  route: 'Route',
  line: 'Line',
  story: 'Story without one place',
  point: 'Place',
};

/** A kind as a reader says it: "Training ground". */
export function kindWords(kind: Kind): string {
  return KIND_WORDS[kind];
}

/** How exactly a place is known: "known to about 8 km", "known to about 500 m"; undefined where the dataset does not say. */
export function precisionWords({ precisionKm }: Pick<Feature, 'precisionKm'>): string | undefined {
  if (precisionKm === undefined) return undefined;
  return `known to about ${precisionKm < 1 ? `${Math.round(precisionKm * 1000)} m` : `${precisionKm} km`}`;
}
