import type { Measure, Outcome } from '#lib/domain/claim.ts';
import type { Dataset, Force } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { dayWords } from './date-words.ts';
import { countWords } from './number-words.ts';
import type { Figure } from './scene.ts';

const MEASURE_WORDS: Record<Measure, string> = {
  present: '',
  moved: 'moved',
  planned: 'planned or expected',
  event: 'in one event',
  total: 'in all',
};
const OUTCOME_WORDS: Record<Outcome, string> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  casualties: 'killed and wounded',
};

/** The unit as it follows a number: "km²", "settlements"; people need none, the force names them. */
export function unitWords(force: Force | undefined): string {
  const unit = force?.unit ?? 'people';
  return unit === 'people' ? '' : unit === 'km2' ? ' km²' : ` ${unit}`;
}

/** What a line of figures is about: "North Korean soldiers in Kursk region, killed and wounded, in all". */
export function figureTitle(
  figure: Pick<Figure, 'force' | 'outcome' | 'measure'>,
  dataset: Pick<Dataset, 'forces'>,
): string {
  const force = dataset.forces.find(({ id }) => id === figure.force);
  const parts = [
    force?.label.en ?? figure.force,
    figure.outcome && OUTCOME_WORDS[figure.outcome],
    MEASURE_WORDS[figure.measure],
  ];
  return parts.filter(Boolean).join(', ');
}

/** A line of figures as a sentence: each voice with its number and its day, whether they differ, and why as far as that was known. */
export function figureSentence(figure: Figure, dataset: Dataset, known: Day): string {
  const force = dataset.forces.find(({ id }) => id === figure.force);
  const unit = unitWords(force);
  const said = figure.entries.map(({ voice, count, asOf, claim }) => {
    const name = dataset.voices.find(({ id }) => id === voice)?.name.en ?? voice;
    return `${countWords(count)}${unit} according to ${name} (as of ${dayWords(asOf)}; ${claim.claim.confidence})`;
  });
  const differ = figure.disputed ? ' These figures differ.' : '';
  const reasons = figure.disputed ? reasonWords(figure, dataset, known) : '';
  return `${figureTitle(figure, dataset)}: ${said.join('; ')}.${differ}${reasons}`;
}

/** Why figures differ, where a declared disagreement that was known holds two of their claims. */
function reasonWords(figure: Figure, dataset: Dataset, known: Day): string {
  const declared = dataset.disagreements.filter(
    ({ sides, reason, reportDay }) =>
      reason &&
      reportDay <= known &&
      sides.filter(({ claims }) => claims.some((id) => figure.claims.includes(id))).length > 1,
  );
  return declared.map(({ reason }) => ` ${reason?.en ?? ''}`).join('');
}
