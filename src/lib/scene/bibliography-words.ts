import type { Day } from '#lib/domain/day.ts';
import { dayWords } from './date-words.ts';
import type { Citations } from './bibliography.ts';

/** "Cited by 3 claims; one remark rests on it." */
export function citedWords({ claims, remarked, isArticle }: Citations): string {
  const parts = [
    ...(isArticle ? ['the article this dataset starts from'] : []),
    ...(claims.length > 0 ? [`cited by ${claims.length === 1 ? '1 claim' : `${claims.length} claims`}`] : []),
    ...(remarked.length > 0
      ? [`by ${remarked.length === 1 ? '1 later remark' : `${remarked.length} later remarks`}`]
      : []),
  ];
  const text = parts.join('; ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "41 sources, by the day they were published." and, under a locked clock, what is not listed. */
export function bibliographyWords(listed: number, withheld: number, known: Day): string[] {
  const count = listed === 1 ? '1 source' : `${listed} sources`;
  if (withheld === 0) return [`${count}, in the order of publication.`];
  const more = withheld === 1 ? '1 source is' : `${withheld} sources are`;
  return [
    `${count} cited by what was published by ${dayWords(known)}, in the order of publication.`,
    `${more} cited only by what came later.`,
  ];
}

/** Said in place of the title of a source that had not been published. */
export const PUBLISHED_LATER = 'published later';

export const SOURCE_WORDS = {
  title: 'Sources',
  download: 'Download',
  filter: 'Find a source',
  nothing: 'No source has these words.',
  cited: 'Where it is cited',
  remarked: 'Later remarks and doubts that rest on it',
  also: (voice: string, count: number): string => `What else ${voice} said (${count})`,
  archived: 'archived copy',
  failed: 'The file could not be made. Try again.',
  more: (count: number): string => `Show ${count} more`,
} as const;
