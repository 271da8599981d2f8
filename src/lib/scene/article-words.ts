import type { Day } from '#lib/domain/day.ts';
import type { ReadStatement } from './article.ts';
import { dayWords } from './date-words.ts';

/** Said in place of a statement that nobody could have read. */
export function hiddenWords(known: Day): string {
  return `What the article says here had not been published on ${dayWords(known)}.`;
}

/** Said where no claim is listed for a statement. */
export function restsOnNothingWords({ opinion, withheld }: ReadStatement, known: Day): string {
  if (withheld > 0) return `On no claim published by ${dayWords(known)}.`;
  return opinion ? "On the author's judgement alone." : "On the article's own word.";
}

/** Said where no claim is listed against a statement. */
export function uncontradictedWords({ opinion, withheld }: ReadStatement, known: Day): string {
  if (withheld > 0) return `By no claim published by ${dayWords(known)}.`;
  return opinion ? 'By no claim: a judgement is not a thing that claims can settle.' : 'By no claim in this dataset.';
}

/** How many claims on a statement came later; undefined when none did. */
export function withheldClaimWords({ withheld }: ReadStatement, known: Day): string | undefined {
  if (withheld === 0) return undefined;
  return `${withheld === 1 ? '1 claim on this was' : `${withheld} claims on this were`} not yet published on ${dayWords(known)}.`;
}
