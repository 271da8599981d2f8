import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { nameIn } from './card-names.ts';
import { claimSentence, newsSentence } from './claim-words.ts';

/** A claim's sentence in its parts, so that the card can set what is said apart from who says it. */
export interface SentenceParts {
  /** "Reported 18 October 2024, of 8 to 13 October 2024:" before news, else empty. */
  readonly lead: string;
  readonly said: string;
  /** The language of what is said: summaries stay in theirs. */
  readonly language: string;
  /** "(South Korea's NIS; on 18 October 2024; ...)." */
  readonly attribution: string;
}

/** The sentence of a claim as it stands, in parts that joined with spaces are the very sentence of the other views. */
export function sentenceParts(
  { claim, standing }: StandingClaim,
  dataset: Pick<Dataset, 'voices'>,
  language = 'en',
): SentenceParts {
  const sentence =
    standing === 'news' ? newsSentence(claim, dataset, language) : claimSentence(claim, dataset, language);
  const { text, language: saidIn } = nameIn(claim.summary, language);
  const said = text.trim().replace(/\.$/, '');
  const start = sentence.indexOf(said);
  if (start < 0) return { lead: '', said: sentence, language, attribution: '' };
  return {
    lead: sentence.slice(0, start).trim(),
    said,
    language: saidIn,
    attribution: sentence.slice(start + said.length).trim(),
  };
}
