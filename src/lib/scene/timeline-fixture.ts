import type { Bounds } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset, Phase } from '#lib/domain/dataset.ts';
import { dayOf, parseDay, type Day } from '#lib/domain/day.ts';
import { boundsOf } from '#lib/domain/edtf.ts';

/** A day of October 2024, the month the stories of the timeline's tests play in. */
export function october(day: number): Day {
  return dayOf(2024, 10, day);
}

/** The bounds of an EDTF string that a test knows to be right. */
export function mustBounds(text: string): Bounds {
  const bounds = boundsOf(text);
  if ('problem' in bounds) throw new Error(bounds.message);
  return bounds;
}

/** A phase named as its id. */
export function phase(id: string, valid: string): Phase {
  return { id, name: { en: id }, valid, bounds: mustBounds(valid) };
}

/** A movement to the one place of the story, valid and reported on the days given; fields may be changed. */
export function movement(id: string, valid: string, reported: string, fields: Partial<Claim> = {}): Claim {
  return {
    id, feature: 'here', also: [], about: 'movement', valid, bounds: mustBounds(valid), reported, reportDay: parseDay(reported) ?? 0,
    voice: 'ann', counts: [], denies: false, sources: ['paper'], confidence: 'claimed', supersedes: [],
    summary: { en: `They moved (${id})` }, notes: [], assessments: [], unsourced: false, ...fields,
  }; // prettier-ignore
}

/** A story of October 2024 at one place, told by one voice and compiled on the last of the month. */
export function story(claims: readonly Claim[], phases: readonly Phase[] = []): Dataset {
  return {
    id: 'story', title: { en: 'Story' }, summary: { en: 'A story' }, license: 'CC0-1.0', credit: '', compiled: october(31),
    opens: { date: october(1), known: 'latest', view: 'all' }, span: { first: october(1), last: october(31) },
    standsFor: { trace: 30, presence: 45, figure: 60 }, views: [], phases, actors: [], sides: [{ id: 'a', name: { en: 'A' } }],
    voices: [{ id: 'ann', name: { en: 'Ann' }, side: 'a', kind: 'announcing' }], forces: [], sources: [], disagreements: [],
    layers: [{ id: 'all', name: { en: 'All' }, file: 'all.geojson' }],
    features: [{ id: 'here', layer: 'all', name: { en: 'Here' }, kind: 'city', geometry: { type: 'Point', coordinates: [0, 0] }, claims, seen: [] }],
  }; // prettier-ignore
}
