import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { knownDay } from '../../src/lib/domain/dataset.ts';
import type { Day } from '../../src/lib/domain/day.ts';
import { cslItems } from '../../src/lib/exchange/csl-items.ts';
import { claimSentence } from '../../src/lib/scene/claim-words.ts';
import { markStandingWords, type TimedFigure, timedFigures } from '../../src/lib/scene/compare-marks.ts';
import { claimsOf, subjectChoices } from '../../src/lib/scene/compare-subject.ts';
import { compareVoices } from '../../src/lib/scene/compare.ts';
import { saidWords } from '../../src/lib/scene/compare-words.ts';
import { correctionsAt, laterRemarks, replacedFigures } from '../../src/lib/scene/corrections.ts';
import { disagreementsAt } from '../../src/lib/scene/disagreement.ts';
import { filterChoices } from '../../src/lib/scene/filter-choices.ts';
import { FILTER_PARTS } from '../../src/lib/scene/filter.ts';
import { methodFacts } from '../../src/lib/scene/method.ts';
import { countWords } from '../../src/lib/scene/number-words.ts';
import { publications, publicationWords } from '../../src/lib/scene/publication.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { Finder } from '../../src/lib/ui/search/find-all.ts';
import { titleOf } from '../../src/lib/ui/search/found-words.ts';

/** What the panels of evidence say on one day of knowledge, by panel, and what the search finds for words that only later texts have. */
export function evidenceSaidBy(
  dataset: Dataset,
  date: Day,
  known: Day | 'latest',
  sought: readonly string[],
): Record<string, () => string> {
  const day = knownDay(dataset, known);
  const scene = sceneAt(dataset, { date, known });
  const figures = (all: readonly TimedFigure[]) =>
    all.flatMap(({ title, unit, marks }) => [
      title,
      ...marks.flatMap((mark) => [mark.name, countWords(mark.count) + unit, markStandingWords(mark, day), mark.claim.speaker]),
    ]);
  const says: Record<string, () => readonly (string | undefined)[]> = {
    'the corrections': () => [
      ...correctionsAt(dataset, day).flatMap(({ claim, words }) => [
        claimSentence(claim, dataset),
        ...words.map(({ text }) => text),
      ]),
      ...replacedFigures(dataset, day).flatMap(({ title, unit, said }) => [
        title,
        ...said.map(({ count }) => countWords(count) + unit),
      ]),
      ...laterRemarks(dataset, day).flatMap(({ claim, text }) => [claimSentence(claim, dataset), text]),
    ],
    'the disagreements': () =>
      disagreementsAt(dataset, scene).seen.flatMap(({ title, reason, sides, figures: compared, alone }) => [
        title,
        reason,
        ...sides.flatMap(({ label, claims }) => [label, ...claims.map((claim) => claimSentence(claim, dataset))]),
        ...figures([...compared, ...alone]),
      ]),
    'the figures over time': () =>
      subjectChoices(scene, dataset).flatMap((choice) => [
        choice.name,
        ...figures(timedFigures(claimsOf(choice, dataset), scene, dataset)),
      ]),
    'voices compared': () => {
      const voices = dataset.voices.map(({ id }) => id);
      return compareVoices(voices, scene, dataset).figures.flatMap(({ figure, said }) => [
        figure.title,
        ...said.map((mark) => saidWords(mark, figure.unit)),
      ]);
    },
    'the method': () => {
      const { disagreements, cautions, ...counted } = methodFacts(dataset, day);
      return [JSON.stringify(counted), ...[...disagreements, ...cautions].map(({ text }) => text.en)];
    },
    'the filters': () =>
      FILTER_PARTS.flatMap((part) => filterChoices(part, {}, scene, dataset, 'en').map(({ name }) => name)),
    'the band of publication': () => [publicationWords(publications(dataset, day), date) ?? 'nothing on this day, in words'],
    'the bibliography': () => [JSON.stringify(cslItems(dataset, day))],
    'the search': () => {
      const finder = new Finder(dataset);
      const found = sought.flatMap((words) => finder.find(words, scene, 'en'));
      return ['What was found: ', ...found.flatMap((item) => [titleOf(item), 'about' in item ? item.about : ''])];
    },
  };
  return Object.fromEntries(Object.entries(says).map(([name, say]) => [name, () => say().filter(Boolean).join('\n')]));
}
