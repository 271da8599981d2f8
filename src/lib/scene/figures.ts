import { asOfDay } from '#lib/domain/as-of.ts';
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

/**
 * The line of these entries, which share one key; undefined when there are none. `before` is the same line at another clock: what it names in order is
 * taken from it where it is still so.
 */
export function figureOf(entries: readonly FigureEntry[], before?: Figure): Figure | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const [voices, sides] = [new Set<string>(), new Set<string>()];
  const claims: string[] = [];
  const [min, max] = [new Bound(Math.min), new Bound(Math.max)];
  const [ends, starts] = [new OutermostTwo(), new OutermostTwo()];
  for (const { voice, side, count, claim } of entries) {
    voices.add(voice);
    sides.add(side);
    claims.push(claim.claim.id);
    if (count.min !== null || count.max !== null) {
      min.take(count.min);
      max.take(count.max);
    }
    const range = rangeOf(count);
    if (!range) continue;
    ends.take(voice, -range.max);
    starts.take(voice, range.min);
  }
  const { force, outcome, measure } = first.count;
  return {
    force,
    ...(outcome && { outcome }),
    measure,
    min: min.value,
    max: max.value,
    voices: inOrder(voices, before?.voices),
    sides: inOrder(sides, before?.sides),
    // Two voices give ranges that have no number in common: one ends before another's begins.
    disputed: ends.both.some((end) => starts.both.some((start) => end.voice !== start.voice && -end.at < start.at)),
    claims: isRising(claims) ? claims : [...new Set(claims)].sort(),
    entries,
  };
}

/** An outermost bound; open as soon as one voice leaves it open, and when nobody gave a number. */
class Bound {
  readonly #outermost: (a: number, b: number) => number;
  #found: number | null | undefined;

  constructor(outermost: (a: number, b: number) => number) {
    this.#outermost = outermost;
  }

  take(value: number | null): void {
    if (value === null || this.#found === null) this.#found = null;
    else this.#found = this.#found === undefined ? value : this.#outermost(this.#found, value);
  }

  get value(): number | null {
    return this.#found ?? null;
  }
}

/** The values in order: most often they are those of the clock before. */
function inOrder(values: ReadonlySet<string>, known: readonly string[] | undefined): readonly string[] {
  if (known?.length === values.size && known.every((value) => values.has(value))) return known;
  return [...values].sort();
}

/** Each once and in order, as ids of claims mostly are. */
function isRising(values: readonly string[]): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i - 1] as string) >= (values[i] as string)) return false;
  return true;
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
