import type { Dataset } from '#lib/domain/dataset.ts';
import type { Comparison } from './compare.ts';
import type { ComparedPlace, PlaceWord } from './compare-places.ts';
import { dayWords } from './date-words.ts';
import { countWords } from './number-words.ts';
import type { TimedMark } from './compare-marks.ts';
import type { Scene } from './scene.ts';

/** "held by Ukraine", "contested", "left undrawn". */
export function holderWords({ holder, undrawn, denies }: PlaceWord, dataset: Pick<Dataset, 'actors'>): string {
  if (undrawn) return 'left undrawn';
  if (holder === undefined) return denies ? 'denies it' : 'says so';
  if (holder === 'contested') return 'contested';
  return `held by ${dataset.actors.find(({ id }) => id === holder)?.name.en ?? holder}`;
}

/** "about 1,500, as of 18 October 2024, last reported 72 days before the date". */
export function saidWords(mark: TimedMark, unit: string): string {
  const age = mark.standing === 'last-reported' ? `, last reported ${mark.age} days before the date` : '';
  return `${countWords(mark.count)}${unit}, as of ${dayWords(mark.asOf)}${age}`;
}

const ABOUT_WORDS: Readonly<Record<ComparedPlace['about'], string>> = {
  control: 'who holds it',
  presence: 'who is there',
  movement: 'movement',
  engagement: 'fighting',
};

/** What a compared place is compared in. */
export const aboutWords = ({ about }: ComparedPlace): string => ABOUT_WORDS[about];

/** "On 23 December 2024 these voices speak of 53 same places: they agree on 41 and differ on 12. ...": figures, then places. */
export function comparisonSummary({ figures, places }: Comparison, scene: Scene): string {
  const shared = places.filter(({ accord }) => accord !== 'one');
  const differ = shared.filter(({ accord }) => accord === 'differ').length;
  const figuresDiffer = figures.filter(({ accord }) => accord === 'differ').length;
  const day = dayWords(scene.date);
  if (figures.length + shared.length === 0) return `On ${day} these voices speak of no figure and no place in common.`;
  return `On ${day}: ${counted(figures.length, 'figure')} in common, ${differing(figures.length, figuresDiffer)}; ${counted(shared.length, 'place')} in common, ${differing(shared.length, differ)}.`;
}

const counted = (n: number, what: string): string => `${n === 0 ? 'no' : n} ${n === 1 ? what : `${what}s`}`;
const differing = (all: number, differ: number): string =>
  all === 0 ? 'so nothing to compare' : differ === 0 ? 'none in dispute' : `${differ} in dispute`;
