import type { Day } from '#lib/domain/day.ts';
import { say } from '#lib/messages/say.ts';
import type { Citations } from './bibliography.ts';
import { dayWords } from './date-words.ts';

/** "Cited by 3 claims; by 1 later remark". */
export function citedWords({ claims, remarked, isArticle }: Citations, language = 'en'): string {
  const parts = [
    ...(isArticle ? [say(language, 'source.isArticle')] : []),
    ...(claims.length > 0 ? [say(language, 'source.citedBy', { n: claims.length })] : []),
    ...(remarked.length > 0 ? [say(language, 'source.remarkedBy', { n: remarked.length })] : []),
  ];
  const text = parts.join('; ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "41 sources, in the order of publication." and, under a locked clock, what is not listed. */
export function bibliographyWords(listed: number, withheld: number, known: Day, language = 'en'): string[] {
  if (withheld === 0) return [say(language, 'source.count', { n: listed })];
  return [
    say(language, 'source.countBy', { n: listed, day: dayWords(known, language) }),
    say(language, 'source.withheld', { n: withheld }),
  ];
}
