import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { dayWords, whenWords } from './date-words.ts';

/** How a published confidence is said. */
const CONFIDENCE_WORDS = {
  confirmed: 'confirmed',
  claimed: 'claimed, not confirmed',
  disputed: 'disputed',
  inferred: 'inferred',
} as const;

/** "South Korea's National Intelligence Service (NIS)"; the person and the outlet follow where known. */
export function voiceWords(claim: Claim, dataset: Pick<Dataset, 'voices'>): string {
  const voice = dataset.voices.find(({ id }) => id === claim.voice);
  const name = voice?.name.en ?? claim.voice;
  const speaker = claim.speaker ? ` (${claim.speaker})` : '';
  return `${name}${speaker}${claim.via ? ` via ${claim.via}` : ''}`;
}

/** How the report day is said; where it is not the publisher's own, the words say so. */
export function reportWords(claim: Claim): string {
  const day = dayWords(claim.reportDay);
  if (claim.reportedBasis === 'act') return `a public act of ${day}`;
  return claim.reportedBasis === 'sources' ? `published by ${day}` : `reported ${day}`;
}

/** One claim as a sentence: what, then in brackets who says so, of when, published when, how sure. */
export function claimSentence(claim: Claim, dataset: Pick<Dataset, 'voices'>): string {
  const what = claim.summary.en.trim().replace(/\.$/, '');
  const when = whenWords(claim.valid, claim.bounds, claim.about);
  const denial = claim.denies ? 'denial; ' : '';
  const sure = CONFIDENCE_WORDS[claim.confidence];
  return `${what} (${voiceWords(claim, dataset)}; ${denial}${when}; ${reportWords(claim)}; ${sure}).`;
}

/** A sentence for news: the day it was published and the days it speaks of come first. */
export function newsSentence(claim: Claim, dataset: Pick<Dataset, 'voices'>): string {
  const what = claim.summary.en.trim().replace(/\.$/, '');
  const when = whenWords(claim.valid, claim.bounds, claim.about).replace(/^(on|in|from) /, '');
  const sure = CONFIDENCE_WORDS[claim.confidence];
  return `Reported ${dayWords(claim.reportDay)}, of ${when}: ${what} (${voiceWords(claim, dataset)}; ${sure}).`;
}
