import { areDisjoint, rangeOf, type NumberRange } from '#lib/domain/range.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { say } from '#lib/messages/say.ts';
import { textIn } from './card-names.ts';
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
  language = 'en',
): string[] {
  if (!figure?.disputed) return [];
  return [apartWords(figure.entries, dataset, language), ...reasons(figure, dataset, known, language)];
}

interface Ranged {
  readonly entry: FigureEntry;
  readonly range: NumberRange;
}

function rangedOf(entries: readonly FigureEntry[]): Ranged[] {
  return entries.flatMap((entry) => {
    const range = rangeOf(entry.count);
    return range ? [{ entry, range }] : [];
  });
}

function apartWords(entries: readonly FigureEntry[], dataset: Pick<Dataset, 'voices'>, language: string): string {
  const ranged = rangedOf(entries);
  const [low] = ranged.toSorted((a, b) => a.range.max - b.range.max);
  const [high] = ranged.toSorted((a, b) => b.range.min - a.range.min);
  if (!low || !high || low.entry.voice === high.entry.voice || !areDisjoint(low.range, high.range))
    return say(language, 'figure.none');
  const said = ({ entry }: Ranged): string => {
    const found = dataset.voices.find(({ id }) => id === entry.voice);
    const voice = found ? textIn(found.name, language) : '';
    return say(language, 'figure.voiceCount', { voice, count: countWords(entry.count, language) });
  };
  return say(language, 'figure.apart', { low: capital(said(low)), high: said(high) });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Why these numbers differ: reasons of the disagreements whose sides give two numbers of the line that have none in common. */
function reasons(figure: Figure, dataset: Pick<Dataset, 'disagreements'>, known: Day, language: string): string[] {
  const ranged = rangedOf(figure.entries);
  const apart = ranged.flatMap((a, i) => ranged.slice(i + 1).flatMap((b) => (differ(a, b) ? [[a, b] as const] : [])));
  return dataset.disagreements.flatMap(({ sides, reason, reportDay }) => {
    if (!reason || reportDay > known) return [];
    const sidesOf = ({ entry: { claim } }: Ranged): number[] =>
      sides.flatMap(({ claims }, i) => (claims.includes(claim.claim.id) ? [i] : []));
    const isTheirs = apart.some(([a, b]) => sidesOf(a).some((side) => sidesOf(b).some((other) => other !== side)));
    return isTheirs ? [textIn(reason, language)] : [];
  });
}

/** Two voices whose numbers have none in common. */
function differ(a: Ranged, b: Ranged): boolean {
  return a.entry.voice !== b.entry.voice && areDisjoint(a.range, b.range);
}
