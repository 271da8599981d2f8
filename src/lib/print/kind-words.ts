import type { Kind } from '#lib/domain/feature.ts';

const KIND_WORDS: Partial<Record<Kind, string>> = {
  base: 'base',
  'training-ground': 'training ground',
  headquarters: 'headquarters',
  port: 'port',
  airfield: 'airfield',
  city: 'city',
  settlement: 'settlement',
  'rail-station': 'railway station',
  sighting: 'sighting',
  engagement: 'engagement',
  statement: 'place of a statement',
  point: 'other point',
};

/** The kinds behind one shape in a legend's words: "Base, training ground". */
export function formWords(kinds: readonly string[]): string {
  const words = Object.entries(KIND_WORDS)
    .filter(([kind]) => kinds.includes(kind))
    .map(([, word]) => word)
    .join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
