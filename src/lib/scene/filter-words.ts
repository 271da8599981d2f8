import type { Dataset } from '#lib/domain/dataset.ts';
import { claimsStanding } from './filter-count.ts';
import { FILTER_PARTS, isOpen, type Filter, type FilterPart } from './filter.ts';
import { kindWords } from './card-kind.ts';
import type { Kind } from '#lib/domain/feature.ts';
import type { Scene } from './scene.ts';

/** The heading of each part. */
export const PART_WORDS: Readonly<Record<FilterPart, string>> = {
  voice: 'Voice',
  side: 'Side of the voice',
  about: 'What is claimed',
  kind: 'Kind of place',
  confidence: 'Confidence',
  phase: 'Phase',
};

const VALUE_WORDS: Readonly<Record<string, string>> = {
  presence: 'presence',
  movement: 'movement',
  strength: 'strength and area',
  casualties: 'casualties',
  control: 'who holds it',
  engagement: 'fighting',
  statement: 'statements',
  confirmed: 'confirmed',
  claimed: 'claimed, not confirmed',
  disputed: 'disputed',
  inferred: 'inferred',
};

/** A value of a part as a reader calls it. */
export function valueWords(part: FilterPart, value: string, dataset: Dataset): string {
  if (part === 'voice') return dataset.voices.find(({ id }) => id === value)?.name.en ?? value;
  if (part === 'side') return dataset.sides.find(({ id }) => id === value)?.name.en ?? value;
  if (part === 'phase') return dataset.phases.find(({ id }) => id === value)?.name.en ?? value;
  return part === 'kind' ? kindWords(value as Kind) : (VALUE_WORDS[value] ?? value);
}

/** "voice: Ukraine's military intelligence (HUR) or NATO; confidence: confirmed". Empty for an open filter. */
export function filterWords(filter: Filter, dataset: Dataset): string {
  return FILTER_PARTS.filter((part) => filter[part]?.length)
    .map((part) => {
      const values = (filter[part] ?? []).map((value) => valueWords(part, value, dataset));
      return `${PART_WORDS[part].toLowerCase()}: ${values.join(' or ')}`;
    })
    .join('; ');
}

/**
 * What a filter leaves out of what stands, for the page and the sheet: "12 claims filtered out. Shown is only confidence: confirmed."
 * Undefined when nothing is filtered. `all` is the scene of the same clock without the filter.
 */
export function filteredOutWords(filter: Filter, scene: Scene, all: Scene, dataset: Dataset): string | undefined {
  if (isOpen(filter)) return undefined;
  const out = claimsStanding(all).length - claimsStanding(scene).length;
  const claims = out === 0 ? 'No claim' : out === 1 ? '1 claim' : `${out} claims`;
  return `${claims} filtered out. ${shownOnlyWords(filter, dataset)}`;
}

/** The same without a count, for what shows several dates: "Shown is only confidence: confirmed." */
export function shownOnlyWords(filter: Filter, dataset: Dataset): string {
  return `Shown is only ${filterWords(filter, dataset)}.`;
}
