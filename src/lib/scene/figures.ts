import { asOfDay } from '#lib/domain/as-of.ts';
import { figureKey, type ClaimIndex } from '#lib/domain/claim-index.ts';
import { areDisjoint, rangeOf, type NumberRange } from '#lib/domain/range.ts';
import { hasNewerFigure, type Days, type StandingClaim } from '#lib/domain/standing.ts';
import type { Figure, FigureEntry } from './scene.ts';

/** The figures that standing claims give, one line for each force, outcome and measure, in the order of their keys. */
export function figuresOf(claims: readonly StandingClaim[], days: Days, index: ClaimIndex): Figure[] {
  const lines = new Map<string, FigureEntry[]>();
  for (const entry of claims.flatMap((claim) => entriesOf(claim, days, index))) {
    const key = figureKey(entry.count);
    lines.set(key, [...(lines.get(key) ?? []), entry]);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => figureOf(entries) ?? []);
}

function entriesOf(standing: StandingClaim, days: Days, index: ClaimIndex): FigureEntry[] {
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

function figureOf(entries: readonly FigureEntry[]): Figure | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const numbered = entries.filter(({ count }) => rangeOf(count));
  const { force, outcome, measure } = first.count;
  return {
    force,
    ...(outcome && { outcome }),
    measure,
    min: bound(
      numbered.map(({ count }) => count.min),
      Math.min,
    ),
    max: bound(
      numbered.map(({ count }) => count.max),
      Math.max,
    ),
    voices: sorted(entries.map((entry) => entry.voice)),
    sides: sorted(entries.map((entry) => entry.side)),
    disputed: voicesDiffer(entries),
    claims: sorted(entries.map((entry) => entry.claim.claim.id)),
    entries,
  };
}

/** The outermost bound; open as soon as one voice leaves it open, and when nobody gave a number. */
function bound(values: readonly (number | null)[], outermost: (...values: number[]) => number): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === values.length && given.length > 0 ? outermost(...given) : null;
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Whether two voices give ranges that have no number in common. */
function voicesDiffer(entries: readonly FigureEntry[]): boolean {
  const ranges = entries.flatMap(({ voice, count }): (NumberRange & { voice: string })[] => {
    const range = rangeOf(count);
    return range ? [{ voice, ...range }] : [];
  });
  return ranges.some((a, i) => ranges.slice(i + 1).some((b) => a.voice !== b.voice && areDisjoint(a, b)));
}
