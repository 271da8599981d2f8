import type { Claim, Count } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { movement, story } from './timeline-fixture.ts';

/** A figure of soldiers present; bounds and the rest may be changed. */
export function count(fields: Partial<Count> = {}): Count {
  return { force: 'soldiers', measure: 'present', min: 100, max: 100, rough: false, ...fields };
}

/** A strength of soldiers at the one place, said and reported on a day of October 2024. */
export function strength(id: string, voice: string, day: string, counts: readonly Count[], fields = {}): Claim {
  return movement(id, day, day, { about: 'strength', voice, counts, ...fields });
}

/** A place of the story beside the one it plays at. */
export function feature(id: string, fields: Partial<Feature> = {}): Feature {
  return {
    id, layer: 'all', name: { en: id }, kind: 'city', geometry: { type: 'Point', coordinates: [1, 1] }, claims: [], seen: [], ...fields,
  }; // prettier-ignore
}

/** The story of October 2024 with three voices of two sides, a force to count and, when given, more places. */
export function cardStory(claims: readonly Claim[], more: readonly Feature[] = []): Dataset {
  const dataset = story(claims);
  return {
    ...dataset,
    sides: [{ id: 'a', name: { en: 'A' } }, { id: 'b', name: { en: 'B' } }],
    voices: [
      { id: 'ann', name: { en: 'Ann' }, side: 'a', kind: 'announcing' },
      { id: 'bob', name: { en: 'Bob' }, side: 'b', kind: 'announcing' },
      { id: 'map', name: { en: 'The map' }, side: 'b', kind: 'announcing' },
    ],
    actors: [{ id: 'reds', name: { en: 'the Reds' }, hue: 10, affiliation: 'neutral' }],
    forces: [{ id: 'soldiers', label: { en: 'Soldiers' }, unit: 'people' }],
    features: [...dataset.features, ...more],
  }; // prettier-ignore
}
