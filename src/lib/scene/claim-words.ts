import type { Claim } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { dayWords, whenWords } from './date-words.ts';

/** "South Korea's National Intelligence Service (NIS)"; the person and the outlet follow where known. */
export function voiceWords(claim: Claim, dataset: Pick<Dataset, 'voices'>, language = 'en'): string {
  const found = dataset.voices.find(({ id }) => id === claim.voice);
  const name = found ? textIn(found.name, language) : claim.voice;
  const voice = claim.speaker ? say(language, 'voice.speaker', { voice: name, speaker: claim.speaker }) : name;
  return claim.via ? say(language, 'voice.via', { voice, via: claim.via }) : voice;
}

/** How the report day is said; where it is not the publisher's own, the words say so. */
export function reportWords(claim: Claim, language = 'en'): string {
  const day = dayWords(claim.reportDay, language);
  if (claim.reportedBasis === 'act') return say(language, 'report.act', { day });
  return say(language, claim.reportedBasis === 'sources' ? 'report.by' : 'report.on', { day });
}

/** What is claimed, in the language of the data, without its full stop. */
const whatOf = (claim: Claim, language: string): string => textIn(claim.summary, language).trim().replace(/\.$/, '');

/** One claim as a sentence: what, then in brackets who says so, of when, published when, how sure. */
export function claimSentence(claim: Claim, dataset: Pick<Dataset, 'voices'>, language = 'en'): string {
  const facts = [
    voiceWords(claim, dataset, language),
    ...(claim.denies ? [say(language, 'claim.denial')] : []),
    whenWords(claim.valid, claim.bounds, claim.about, language),
    reportWords(claim, language),
    say(language, `confidence.${claim.confidence}`),
  ];
  return say(language, 'claim.sentence', { what: whatOf(claim, language), facts: facts.join('; ') });
}

/** A sentence for news: the day it was published and the days it speaks of come first. */
export function newsSentence(claim: Claim, dataset: Pick<Dataset, 'voices'>, language = 'en'): string {
  const facts = [voiceWords(claim, dataset, language), say(language, `confidence.${claim.confidence}`)];
  return say(language, 'claim.news', {
    day: dayWords(claim.reportDay, language),
    // After "of" English says no other preposition; the other languages have none here.
    when: whenWords(claim.valid, claim.bounds, claim.about, language).replace(/^(on|in|from) /, ''),
    what: whatOf(claim, language),
    facts: facts.join('; '),
  });
}
