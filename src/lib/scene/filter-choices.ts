import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { claimsStanding } from './filter-count.ts';
import { filtered, filterValues, type Filter, type FilterPart } from './filter.ts';
import { valueWords } from './filter-words.ts';
import type { Scene } from './scene.ts';

/** One value a reader may tick, with how many standing claims it would let through by itself. */
export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  readonly claims: number;
  readonly chosen: boolean;
}

/**
 * The values of a part at a clock; voices in the order of how much they say. A voice that had not spoken by the known day, and a phase
 * that had not begun, is not named. `all` is the scene without the filter.
 */
export function filterChoices(
  part: FilterPart,
  filter: Filter,
  all: Scene,
  whole: Dataset,
  language = 'en',
): FilterChoice[] {
  const standing = new Set(claimsStanding(all).map(({ id }) => id));
  const spoken = spokenBy(whole, all.knownDay);
  const choices = filterValues(part, whole).map((value) => ({
    value,
    name: capital(valueWords(part, value, whole, language)),
    claims: passing(whole, { [part]: [value] }, standing),
    chosen: filter[part]?.includes(value) ?? false,
  }));
  if (part === 'phase') {
    const begun = new Set(
      whole.phases.filter(({ bounds }) => bounds.startEarliest <= all.knownDay).map(({ id }) => id),
    );
    return choices.filter(({ value, chosen }) => chosen || begun.has(value));
  }
  if (part !== 'voice') return choices;
  return choices
    .filter(({ value, chosen }) => chosen || spoken.has(value))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function passing(whole: Dataset, filter: Filter, standing: ReadonlySet<string>): number {
  const claims: Claim[] = filtered(whole, filter).features.flatMap((feature) => feature.claims);
  return claims.filter(({ id }) => standing.has(id)).length;
}

function spokenBy(dataset: Dataset, known: number): Set<string> {
  const claims = dataset.features.flatMap((feature) => feature.claims);
  return new Set(claims.filter(({ reportDay }) => reportDay <= known).map(({ voice }) => voice));
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
