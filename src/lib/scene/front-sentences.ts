import type { Dataset } from '#lib/domain/dataset.ts';
import type { Front } from '#lib/domain/front.ts';
import { PARTIES } from './control-by.ts';
import { dayWords } from './date-words.ts';
import { areasClaimed } from './front-claimed.ts';
import type { FrontSpeech } from './front-speech.ts';
import { differingKm2, frontSums, isDiffering, isOwnGround, type FrontSum } from './front-summary.ts';
import { DERIVED, errorWords, FRONT_LABELS } from './front-words.ts';
import { countWords } from './number-words.ts';
import type { Scene } from './scene.ts';

type Names = Pick<Dataset, 'voices' | 'actors'>;

/** A voice in words. */
export function frontVoiceName(voice: string, dataset: Pick<Dataset, 'voices'>): string {
  return voice === PARTIES
    ? FRONT_LABELS.partiesVoice
    : (dataset.voices.find(({ id }) => id === voice)?.name.en ?? voice);
}

/** "Derived from 65 reports by DeepStateMap, reach 3 km, error about 12 %.", or why a voice has no areas. */
export function derivedSentence(speech: FrontSpeech, dataset: Dataset): string {
  const { held, settlements, hasAreas, voice } = speech;
  const name = frontVoiceName(voice, dataset);
  if (hasAreas) return DERIVED.areas(held.length, name, errorWords(dataset.id, voice));
  return held.length === 0 ? DERIVED.silent(name) : DERIVED.points(held.length, settlements, name);
}

/** How much ground is held in which way, as sentences, with what the parties claimed that month. */
export function frontSentences(
  scene: Scene,
  dataset: Dataset,
  speeches: readonly FrontSpeech[],
  front: Front | undefined,
): string[] {
  const shown = speeches.filter(({ hasAreas }) => hasAreas).map(({ voice }) => voice);
  const sums = front ? frontSums(front) : [];
  const differing = front && shown.length > 1 ? [DERIVED.differ(km2Words(differingKm2(front)))] : [];
  return [
    ...speeches.map((speech) => derivedSentence(speech, dataset)),
    ...sums.map((sum) => sumSentence(sum, shown, dataset)),
    ...differing,
    ...claimedSentences(scene, dataset),
  ];
}

/** "Held by Ukraine: 508 km² in Russia.", or with two voices who says what. */
function sumSentence({ country, holders, km2 }: FrontSum, voices: readonly string[], dataset: Dataset): string {
  const said = holders.map((holder) => holder && holderWords(holder, dataset));
  const ground = `${km2Words(km2)} in ${countryWords(country)}${isOwnGround(holders, country) ? DERIVED.own : ''}.`;
  const words = said.find((one) => one !== undefined) ?? '';
  if (voices.length === 1) return `${capital(words)}: ${ground}`;
  const name = (i: number): string => frontVoiceName(voices[i] ?? '', dataset);
  if (isDiffering(holders))
    return `${capital(said.map((one, i) => `${one ?? ''} by ${name(i)}`).join(', '))}: ${ground}`;
  const silent = said.indexOf(undefined);
  return `${capital(words)}${silent < 0 ? ' by both' : ` by ${name(1 - silent)} alone`}: ${ground}`;
}

/** "held by Ukraine" or "contested". */
export function holderWords(holder: string, { actors }: Pick<Names, 'actors'>): string {
  return holder === 'contested' ? 'contested' : `held by ${actors.find(({ id }) => id === holder)?.name.en ?? holder}`;
}

/** The areas claimed that month, each with its voice and day. */
export function claimedSentences(scene: Scene, dataset: Dataset): string[] {
  return areasClaimed(scene, dataset).map(({ claim, count, asOf }) => {
    const label = dataset.forces.find(({ id }) => id === count.force)?.label.en ?? count.force;
    const voice = dataset.voices.find(({ id }) => id === claim.voice)?.name.en ?? claim.voice;
    return `${label} according to ${voice}: ${countWords(count)} km² (as of ${dayWords(asOf)}; ${claim.confidence}).`;
  });
}

/** Whole square kilometres; less than ten with one decimal. */
export function km2Words(km2: number): string {
  const digits = km2 < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: digits }).format(km2)} km²`;
}

function countryWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code) : code;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
