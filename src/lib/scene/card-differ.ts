import { areDisjoint, rangeOf } from '#lib/domain/range.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { countWords } from './number-words.ts';
import type { Figure, FigureEntry } from './scene.ts';

/**
 * How standing figures differ, in words: the two that lie farthest apart and who says them; then why, where a declared disagreement
 * known by that day says so. Empty when one number would fit all.
 */
export function differSentences(
  figure: Figure | undefined,
  dataset: Pick<Dataset, 'voices' | 'disagreements'>,
  known: Day,
): string[] {
  if (!figure?.disputed) return [];
  return [apartWords(figure.entries, dataset), ...reasons(figure, dataset, known)];
}

function apartWords(entries: readonly FigureEntry[], dataset: Pick<Dataset, 'voices'>): string {
  const ranged = entries.flatMap((entry) => {
    const range = rangeOf(entry.count);
    return range ? [{ entry, range }] : [];
  });
  const [low] = ranged.toSorted((a, b) => a.range.max - b.range.max);
  const [high] = ranged.toSorted((a, b) => b.range.min - a.range.min);
  if (!low || !high || low.entry.voice === high.entry.voice || !areDisjoint(low.range, high.range))
    return 'Disputed. No number fits all of these.';
  const said = ({ entry }: typeof low): string =>
    `${dataset.voices.find(({ id }) => id === entry.voice)?.name.en ?? ''}: ${countWords(entry.count)}`;
  return `Disputed. ${capital(said(low))}; ${said(high)}. No number fits both.`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function reasons(figure: Figure, dataset: Pick<Dataset, 'disagreements'>, known: Day): string[] {
  return dataset.disagreements.flatMap(({ sides, reason, reportDay }) => {
    const taken = sides.filter(({ claims }) => claims.some((id) => figure.claims.includes(id))).length;
    return reason && reportDay <= known && taken > 1 ? [reason.en] : [];
  });
}
