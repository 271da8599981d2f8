import type { Day } from '#lib/domain/day.ts';
import { say } from '#lib/messages/say.ts';
import type { ReadStatement } from './article.ts';
import { dayWords } from './date-words.ts';

/** Said in place of a statement that nobody could have read. */
export function hiddenWords(known: Day, language = 'en'): string {
  return say(language, 'article.hidden', { day: dayWords(known, language) });
}

/** Said where no claim is listed for a statement. */
export function restsOnNothingWords({ opinion, withheld }: ReadStatement, known: Day, language = 'en'): string {
  if (withheld > 0) return say(language, 'article.restsOnNone', { day: dayWords(known, language) });
  return say(language, opinion ? 'article.restsOnOpinion' : 'article.restsOnArticle');
}

/** Said where no claim is listed against a statement. */
export function uncontradictedWords({ opinion, withheld }: ReadStatement, known: Day, language = 'en'): string {
  if (withheld > 0) return say(language, 'article.againstNone', { day: dayWords(known, language) });
  return say(language, opinion ? 'article.againstOpinion' : 'article.againstNothing');
}

/** How many claims on a statement came later; undefined when none did. */
export function withheldClaimWords({ withheld }: ReadStatement, known: Day, language = 'en'): string | undefined {
  if (withheld === 0) return undefined;
  return say(language, 'article.withheld', { n: withheld, day: dayWords(known, language) });
}
