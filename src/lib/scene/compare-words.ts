import type { Dataset } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import type { Comparison } from './compare.ts';
import type { TimedMark } from './compare-marks.ts';
import type { ComparedPlace, PlaceWord } from './compare-places.ts';
import { holderWords } from './control-words.ts';
import { dayWords } from './date-words.ts';
import { countWords } from './number-words.ts';
import type { Scene } from './scene.ts';

/** "held by Ukraine", "contested", "left undrawn"; of what is no control: "says so", "denies it". */
export function placeWords(word: PlaceWord, dataset: Pick<Dataset, 'actors'>, language = 'en'): string {
  const { holder, undrawn, denies } = word;
  if (undrawn) return say(language, 'compare.undrawn');
  if (holder === undefined) return say(language, denies ? 'compare.denies' : 'compare.says');
  return holderWords(holder, dataset, language);
}

/** "about 1,500, as of 18 October 2024, last reported 72 days before the date". */
export function saidWords(mark: TimedMark, unit: string, language = 'en'): string {
  const count = countWords(mark.count, language) + unit;
  const key = mark.standing === 'last-reported' ? 'compare.saidOld' : 'compare.said';
  return say(language, key, { count, day: dayWords(mark.asOf, language), n: mark.age });
}

/** What a compared place is compared in. */
export const aboutWords = ({ about }: ComparedPlace, language = 'en'): string =>
  say(language, `compare.about.${about}`);

/** "On 23 December 2024: 2 figures in common, none in dispute; 53 places in common, 12 in dispute.": figures, then places. */
export function comparisonSummary({ figures, places }: Comparison, scene: Scene, language = 'en'): string {
  const shared = places.filter(({ accord }) => accord !== 'one');
  const differ = shared.filter(({ accord }) => accord === 'differ').length;
  const figuresDiffer = figures.filter(({ accord }) => accord === 'differ').length;
  const day = dayWords(scene.date, language);
  if (figures.length + shared.length === 0) return say(language, 'compare.nothing', { day });
  return say(language, 'compare.summary', {
    day,
    figures: say(language, 'compare.count.figures', { n: figures.length }),
    figuresDiffer: differing(figures.length, figuresDiffer, language),
    places: say(language, 'compare.count.places', { n: shared.length }),
    placesDiffer: differing(shared.length, differ, language),
  });
}

function differing(all: number, differ: number, language: string): string {
  if (all === 0) return say(language, 'compare.differ.nothing');
  return differ === 0 ? say(language, 'compare.differ.none') : say(language, 'compare.differ.some', { n: differ });
}
