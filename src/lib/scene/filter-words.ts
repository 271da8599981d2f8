import type { Dataset } from '#lib/domain/dataset.ts';
import type { Kind } from '#lib/domain/feature.ts';
import { isMessageKey } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { kindWords } from './card-kind.ts';
import { textIn } from './card-names.ts';
import { claimsStanding } from './filter-count.ts';
import { FILTER_PARTS, isOpen, type Filter, type FilterPart } from './filter.ts';
import type { Scene } from './scene.ts';

/** A value of a part as a reader calls it. */
export function valueWords(part: FilterPart, value: string, dataset: Dataset, language = 'en'): string {
  if (part === 'kind') return kindWords(value as Kind, language);
  if (part === 'about' || part === 'confidence') {
    const key = `${part}.${value}`;
    return isMessageKey(key) ? say(language, key) : value;
  }
  const named = { voice: dataset.voices, side: dataset.sides, phase: dataset.phases }[part];
  const found = named.find(({ id }) => id === value);
  return found ? textIn(found.name, language) : value;
}

/** "voice: Ukraine's military intelligence (HUR) or NATO; confidence: confirmed". Empty for an open filter. */
export function filterWords(filter: Filter, dataset: Dataset, language = 'en'): string {
  return FILTER_PARTS.filter((part) => filter[part]?.length)
    .map((part) => {
      const values = (filter[part] ?? []).map((value) => valueWords(part, value, dataset, language));
      const either = values.reduce((one, other) => say(language, 'filter.or', { one, other }));
      return `${say(language, `filter.part.${part}`).toLowerCase()}: ${either}`;
    })
    .join('; ');
}

/**
 * What a filter leaves out of what stands, for the page and the sheet: "12 claims filtered out. Shown is only confidence: confirmed."
 * Undefined when nothing is filtered. `all` is the scene of the same clock without the filter.
 */
export function filteredOutWords(
  filter: Filter,
  scene: Scene,
  all: Scene,
  dataset: Dataset,
  language = 'en',
): string | undefined {
  if (isOpen(filter)) return undefined;
  const n = claimsStanding(all).length - claimsStanding(scene).length;
  const shown = shownOnlyWords(filter, dataset, language);
  return n === 0 ? say(language, 'filter.outNone', { shown }) : say(language, 'filter.out', { n, shown });
}

/** The same without a count, for what shows several dates: "Shown is only confidence: confirmed." */
export function shownOnlyWords(filter: Filter, dataset: Dataset, language = 'en'): string {
  return say(language, 'filter.shown', { what: filterWords(filter, dataset, language) });
}
