import { asOfDay, compareAsOf } from './as-of.ts';
import type { Claim, Count } from './claim.ts';
import { counts, repeats, voiceFigureKey, type ClaimIndex } from './claim-index.ts';
import type { Days } from './standing.ts';

const byAge = new WeakMap<readonly Claim[], readonly Claim[]>();

function oldestFirst(claims: readonly Claim[]): readonly Claim[] {
  const known = byAge.get(claims);
  if (known) return known;
  const sorted = [...claims].sort(compareAsOf);
  byAge.set(claims, sorted);
  return sorted;
}

/** The position of the first claim newer than this one. */
function firstNewer(sorted: readonly Claim[], claim: Claim): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAsOf(sorted[middle] as Claim, claim) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

const found = new WeakMap<ClaimIndex, Map<Count, readonly Claim[]>>();

/**
 * The newer figures of a claim's voice that may decide when one of its counts is superseded, whatever the known day: the next one,
 * and those after it that were heard of earlier or may be taken back. The others come later than one that is certainly heard by then.
 */
export function newerFigures(claim: Claim, count: Count, index: ClaimIndex): readonly Claim[] {
  const known = found.get(index) ?? new Map<Count, readonly Claim[]>();
  found.set(index, known);
  const earlier = known.get(count);
  if (earlier) return earlier;
  const deciding = deciders(claim, oldestFirst(index.ofFigure.get(voiceFigureKey(claim.voice, count)) ?? []), index);
  known.set(count, deciding);
  return deciding;
}

function deciders(claim: Claim, sorted: readonly Claim[], index: ClaimIndex): Claim[] {
  const deciding: Claim[] = [];
  // From this day on some newer figure that nobody takes back is known.
  let certain = Infinity;
  for (let i = firstNewer(sorted, claim); i < sorted.length; i++) {
    const other = sorted[i] as Claim;
    // A figure is published on its as-of day at the earliest, so all that follow are later still.
    if (asOfDay(other) >= certain) break;
    if (other.sameAs !== undefined || repeats(other, claim)) continue;
    if (other.reportDay < certain) deciding.push(other);
    const fragile = other.retractDay !== undefined || index.corrections.has(other.id);
    if (!fragile) certain = Math.min(certain, other.reportDay);
  }
  return deciding;
}

/** Whether a voice has given a newer figure of the same key that has begun by the date. */
export function hasNewerFigure(claim: Claim, count: Count, days: Days, index: ClaimIndex): boolean {
  return newerFigures(claim, count, index).some(
    (other) => asOfDay(other) <= days.date && counts(other, days.known, index),
  );
}
