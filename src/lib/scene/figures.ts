import { asOfDay } from '#lib/domain/as-of.ts';
import type { Count } from '#lib/domain/claim.ts';
import { figureKey, type ClaimIndex } from '#lib/domain/claim-index.ts';
import { rangeOf } from '#lib/domain/range.ts';
import { hasNewerFigure } from '#lib/domain/newer-figures.ts';
import type { Days, StandingClaim } from '#lib/domain/standing.ts';
import type { Figure, FigureEntry } from './scene.ts';

/** The figures that standing claims give, one line for each force, outcome and measure, in the order of their keys. */
export function figuresOf(claims: readonly StandingClaim[], days: Days, index: ClaimIndex): Figure[] {
  const lines = new Map<string, FigureEntry[]>();
  for (const entry of claims.flatMap((claim) => entriesOf(claim, days, index))) {
    const key = figureKey(entry.count);
    const line = lines.get(key);
    if (line) line.push(entry);
    else lines.set(key, [entry]);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => figureOf(entries) ?? []);
}

/** What a claim adds to the lines of figures: one entry for each of its counts that its voice has not replaced by a newer one. */
export function entriesOf(standing: StandingClaim, days: Days, index: ClaimIndex): FigureEntry[] {
  const { claim } = standing;
  const original = claim.sameAs === undefined ? undefined : index.byId.get(claim.sameAs);
  // A repetition counts only until what it repeats is published; a retracted original does not come back through it.
  if (original && original.reportDay <= days.known) return [];
  return claim.counts
    .filter((count) => !hasNewerFigure(claim, count, days, index))
    .map((count) => ({
      voice: claim.voice,
      side: index.voices.get(claim.voice)?.side ?? claim.voice,
      count,
      claim: standing,
      asOf: asOfDay(claim),
    }));
}

/** The line of these entries, which share one key; undefined when there are none. */
export function figureOf(entries: readonly FigureEntry[]): Figure | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const counts = entries.map((entry) => entry.count).filter(({ min, max }) => min !== null || max !== null);
  const { force, outcome, measure } = first.count;
  return {
    force,
    ...(outcome && { outcome }),
    measure,
    min: bound(counts, 'min', Math.min),
    max: bound(counts, 'max', Math.max),
    voices: sorted(entries.map((entry) => entry.voice)),
    sides: sorted(entries.map((entry) => entry.side)),
    disputed: voicesDiffer(entries),
    claims: sorted(entries.map((entry) => entry.claim.claim.id)),
    entries,
  };
}

/** The outermost bound; open as soon as one voice leaves it open, and when nobody gave a number. */
function bound(
  counts: readonly Count[],
  side: 'min' | 'max',
  outermost: (a: number, b: number) => number,
): number | null {
  let found: number | null = null;
  for (const { [side]: value } of counts) {
    if (value === null) return null;
    found = found === null ? value : outermost(found, value);
  }
  return found;
}

/** Each once, in order; what is so already, as ids of claims are, is only looked through. */
function sorted(values: readonly string[]): string[] {
  if (values.every((value, i) => i === 0 || (values[i - 1] as string) < value)) return [...values];
  return [...new Set(values)].sort();
}

/** Whether two voices give ranges that have no number in common: one ends before another's begins. */
function voicesDiffer(entries: readonly FigureEntry[]): boolean {
  const [ends, starts] = [new OutermostTwo(), new OutermostTwo()];
  for (const { voice, count } of entries) {
    const range = rangeOf(count);
    if (!range) continue;
    ends.take(voice, -range.max);
    starts.take(voice, range.min);
  }
  return ends.both.some((end) => starts.both.some((start) => end.voice !== start.voice && -end.at < start.at));
}

interface Outermost {
  readonly voice: string;
  readonly at: number;
}

/** The greatest value and the greatest among the other voices. If any two voices differ, two of these do. */
class OutermostTwo {
  #first: Outermost | undefined;
  #second: Outermost | undefined;

  take(voice: string, at: number): void {
    const first = this.#first;
    if (!first || at > first.at) {
      if (first && first.voice !== voice) this.#second = first;
      this.#first = { voice, at };
    } else if (voice !== first.voice && (!this.#second || at > this.#second.at)) this.#second = { voice, at };
  }

  get both(): Outermost[] {
    return [this.#first, this.#second].filter((found) => found !== undefined);
  }
}
