import type { Bounds } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { formatDay, type Day } from '#lib/domain/day.ts';
import { inside } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import type { Entry } from './read-entries.ts';

/** Compares report days with the publication of the sources and with the day the dataset was compiled. */
export function checkReports(
  claims: readonly Entry<Claim>[],
  published: ReadonlyMap<string, Bounds>,
  compiled: Day,
  problems: ProblemList,
): void {
  for (const { value: claim, place } of claims) {
    const here = inside(place, 'reported');
    if (claim.reportDay > compiled) {
      problems.add(
        'reported-after-compiled',
        here,
        `The claim was reported ${claim.reported}, after the dataset was compiled (${formatDay(compiled)}); it is never shown.`,
      );
    }
    const earliest = earliestPublication(claim, published);
    // A public act is known on its day, whenever the page about it was written.
    if (earliest === undefined || claim.reportedBasis === 'act' || earliest <= claim.reportDay) continue;
    problems.add(
      'published-after-report',
      here,
      `The claim was reported ${claim.reported}, but its first source was published ${formatDay(earliest)}.`,
    );
  }
}

/** The earliest day on which any of its sources can have been published; undefined when one of them has no date. */
function earliestPublication(claim: Claim, published: ReadonlyMap<string, Bounds>): Day | undefined {
  let earliest: Day | undefined;
  for (const id of claim.sources) {
    const day = published.get(id)?.startEarliest;
    if (day === undefined) return undefined;
    earliest = Math.min(earliest ?? Infinity, day);
  }
  return earliest;
}
