import type { Confidence } from '#lib/domain/claim.ts';
import type { Dataset, Force } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { isMessageKey } from '#lib/messages/catalogues.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
import { dayWords } from './date-words.ts';
import { countWords } from './number-words.ts';
import type { Figure } from './scene.ts';

/** The unit as it follows a number: "km²", "settlements"; people need none, the force names them. A unit of the data's own stays as written. */
export function unitWords(force: Force | undefined, language = 'en'): string {
  const unit = force?.unit ?? 'people';
  if (unit === 'people') return '';
  const key = `unit.${unit}`;
  return isMessageKey(key) ? say(language, key) : ` ${unit}`;
}

/** What a line of figures is about: "North Korean soldiers in Kursk region, killed and wounded, in all". */
export function figureTitle(
  figure: Pick<Figure, 'force' | 'outcome' | 'measure'>,
  dataset: Pick<Dataset, 'forces'>,
  language = 'en',
): string {
  const force = dataset.forces.find(({ id }) => id === figure.force);
  const parts = [
    force ? textIn(force.label, language) : figure.force,
    figure.outcome && say(language, `outcome.${figure.outcome}`),
    // That people are present needs no word.
    figure.measure !== 'present' && say(language, `measure.${figure.measure}`),
  ];
  return parts.filter(Boolean).join(', ');
}

/** A published confidence beside a figure, in one word: "claimed". */
export function sureWord(confidence: Confidence, language = 'en'): string {
  return say(language, confidence === 'claimed' ? 'confidence.short.claimed' : `confidence.${confidence}`);
}

/** A line of figures as a sentence: each voice with its number and its day, whether they differ, and why as far as that was known. */
export function figureSentence(figure: Figure, dataset: Dataset, known: Day, language = 'en'): string {
  const force = dataset.forces.find(({ id }) => id === figure.force);
  const unit = unitWords(force, language);
  const said = figure.entries.map(({ voice, count, asOf, claim }) => {
    const found = dataset.voices.find(({ id }) => id === voice);
    return say(language, 'figure.said', {
      count: countWords(count, language) + unit,
      voice: found ? textIn(found.name, language) : voice,
      day: dayWords(asOf, language),
      sure: sureWord(claim.claim.confidence, language),
    });
  });
  const line = say(language, 'figure.line', { title: figureTitle(figure, dataset, language), said: said.join('; ') });
  if (!figure.disputed) return line;
  return [line, say(language, 'figure.differ'), ...reasons(figure, dataset, known, language)].join(' ');
}

/** Why figures differ, where a declared disagreement that was known holds two of their claims. */
function reasons(figure: Figure, dataset: Dataset, known: Day, language: string): string[] {
  return dataset.disagreements.flatMap(({ sides, reason, reportDay }) => {
    const both = sides.filter(({ claims }) => claims.some((id) => figure.claims.includes(id))).length > 1;
    return reason && reportDay <= known && both ? [textIn(reason, language)] : [];
  });
}
