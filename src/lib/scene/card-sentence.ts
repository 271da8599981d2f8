import type { Dataset } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import { claimSentence, newsSentence } from './claim-words.ts';

/** A claim's sentence in its parts, so that the card can set what is said apart from who says it. */
export interface SentenceParts {
  /** "Reported 18 October 2024, of 8 to 13 October 2024:" before news, else empty. */
  readonly lead: string;
  readonly said: string;
  /** "(South Korea's NIS; on 18 October 2024; ...)." */
  readonly attribution: string;
}

/** The sentence of a claim as it stands, in parts that joined with spaces are the very sentence of the other views. */
export function sentenceParts({ claim, standing }: StandingClaim, dataset: Pick<Dataset, 'voices'>): SentenceParts {
  const sentence = standing === 'news' ? newsSentence(claim, dataset) : claimSentence(claim, dataset);
  const said = claim.summary.en.trim().replace(/\.$/, '');
  const start = sentence.indexOf(said);
  if (start < 0) return { lead: '', said: sentence, attribution: '' };
  return {
    lead: sentence.slice(0, start).trim(),
    said,
    attribution: sentence.slice(start + said.length).trim(),
  };
}
