import type { Dataset } from '#lib/domain/dataset.ts';
import type { Front } from '#lib/domain/front.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { PARTIES } from './control-by.ts';
import { holderWords } from './control-words.ts';
import { dayWords } from './date-words.ts';
import { areasClaimed } from './front-claimed.ts';
import type { FrontSpeech } from './front-speech.ts';
import { differingKm2, frontSums, isDiffering, isOwnGround, type FrontSum } from './front-summary.ts';
import { sureWord } from './figure-words.ts';
import { errorWords, REACH_KM } from './front-words.ts';
import { countWords } from './number-words.ts';
import type { Scene } from './scene.ts';

/** A voice in words. */
export function frontVoiceName(voice: string, dataset: Pick<Dataset, 'voices'>, language = 'en'): string {
  if (voice === PARTIES) return say(language, 'front.partiesVoice');
  const found = dataset.voices.find(({ id }) => id === voice);
  return found ? textIn(found.name, language) : voice;
}

/** "Derived from 65 reports by DeepStateMap, reach 3 km, error about 12 %.", or why a voice has no areas. */
export function derivedSentence(speech: FrontSpeech, dataset: Dataset, language = 'en'): string {
  const { held, settlements, hasAreas } = speech;
  const voice = frontVoiceName(speech.voice, dataset, language);
  if (!hasAreas) {
    if (held.length === 0) return say(language, 'front.silent', { voice });
    return say(language, 'front.points', { voice, spoken: held.length, of: settlements });
  }
  const error = errorWords(dataset.id, speech.voice, language);
  return say(language, 'front.derived', {
    n: held.length,
    voice,
    km: new Intl.NumberFormat(spokenFor(language)).format(REACH_KM),
    error,
  });
}

/** How much ground is held in which way, as sentences, with what the parties claimed that month. */
export function frontSentences(
  scene: Scene,
  dataset: Dataset,
  speeches: readonly FrontSpeech[],
  front: Front | undefined,
  language = 'en',
): string[] {
  return [...areaSentences(dataset, speeches, front, language), ...claimedSentences(scene, dataset, language)];
}

/** How much ground is held in which way by these voices, and on how much two of them differ. */
export function areaSentences(
  dataset: Dataset,
  speeches: readonly FrontSpeech[],
  front: Front | undefined,
  language = 'en',
): string[] {
  const shown = speeches.filter(({ hasAreas }) => hasAreas).map(({ voice }) => voice);
  const sums = front ? frontSums(front) : [];
  const differing =
    front && shown.length > 1 ? [say(language, 'front.differ', { km2: km2Words(differingKm2(front), language) })] : [];
  return [
    ...speeches.map((speech) => derivedSentence(speech, dataset, language)),
    ...sums.map((sum) => sumSentence(sum, shown, dataset, language)),
    ...differing,
  ];
}

/** "Held by Ukraine: 508 km² in Russia.", or with two voices who says what. */
function sumSentence(sum: FrontSum, voices: readonly string[], dataset: Dataset, language: string): string {
  const { country, holders, km2 } = sum;
  return say(language, isOwnGround(holders, country) ? 'front.sumOwn' : 'front.sum', {
    holder: capital(whoHolds(holders, voices, dataset, language)),
    km2: km2Words(km2, language),
    country: countryWords(country, language),
  });
}

function whoHolds(holders: FrontSum['holders'], voices: readonly string[], dataset: Dataset, language: string): string {
  const said = holders.map((holder) => holder && holderWords(holder, dataset, language));
  const holder = said.find((one) => one !== undefined) ?? '';
  if (voices.length === 1) return holder;
  const voice = (i: number): string => frontVoiceName(voices[i] ?? '', dataset, language);
  if (isDiffering(holders))
    return said.map((one, i) => say(language, 'front.by', { holder: one ?? '', voice: voice(i) })).join(', ');
  const silent = said.indexOf(undefined);
  if (silent < 0) return say(language, 'front.byBoth', { holder });
  return say(language, 'front.byAlone', { holder, voice: voice(1 - silent) });
}

/** The areas claimed that month, each with its voice and day. */
export function claimedSentences(scene: Scene, dataset: Dataset, language = 'en'): string[] {
  return areasClaimed(scene, dataset).map(({ claim, count, asOf }) => {
    const force = dataset.forces.find(({ id }) => id === count.force);
    const voice = dataset.voices.find(({ id }) => id === claim.voice);
    return say(language, 'front.claimed', {
      label: force ? textIn(force.label, language) : count.force,
      voice: voice ? textIn(voice.name, language) : claim.voice,
      count: countWords(count, language),
      day: dayWords(asOf, language),
      sure: sureWord(claim.confidence, language),
    });
  });
}

/** Whole square kilometres; less than ten with one decimal. */
export function km2Words(km2: number, language = 'en'): string {
  const format = new Intl.NumberFormat(spokenFor(language), { maximumFractionDigits: km2 < 10 ? 1 : 0 });
  return say(language, 'front.km2', { n: format.format(km2) });
}

function countryWords(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([spokenFor(language)], { type: 'region' }).of(code) ?? code;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
