import type { Clock, Dataset, Known, Phase } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { changeDays, moveTo } from '#lib/scene/steps.ts';
import { standingClaims } from '#lib/scene/words.ts';

/** What an atlas has a sheet for. */
export const EVERY = ['day', 'change', 'phase'] as const;
export type Every = (typeof EVERY)[number];

/** What the sheets of an atlas know: one day's knowledge for all, or each what was known on its own date. */
export type AtlasKnown = Known | 'locked';

/** Which sheets an atlas has: those of a span, or of chosen days. */
export type AtlasChoice =
  | { readonly every: Every; readonly from: Day; readonly to: Day; readonly known: AtlasKnown }
  | { readonly dates: readonly Day[]; readonly known: AtlasKnown };

/** One sheet of an atlas. */
export interface AtlasStop {
  readonly clock: Clock;
  /** What the sheet stands for: the phases it was chosen for, else those its date lies in. */
  readonly phases: readonly Phase[];
}

/** The name by which links lead to a sheet. */
export const destinationOf = ({ clock }: AtlasStop): string => `sheet-${clock.date}`;

/** The sheets of an atlas in order of date, each date once; none where the span holds no change and no phase. */
export function atlasStops(dataset: Dataset, choice: AtlasChoice): AtlasStop[] {
  const { known } = choice;
  const clockAt = (date: Day): Clock => ({ date, known: known === 'locked' ? date : known });
  if ('every' in choice && choice.every === 'phase') return phaseStops(dataset, choice, clockAt);
  return daysOf(dataset, choice, clockAt).map((date) => ({
    clock: clockAt(date),
    phases: dataset.phases.filter(({ bounds }) => bounds.startEarliest <= date && date <= bounds.endLatest),
  }));
}

function daysOf(dataset: Dataset, choice: AtlasChoice, clockAt: (date: Day) => Clock): Day[] {
  if ('dates' in choice) return [...new Set(choice.dates)].sort((a, b) => a - b);
  const { every, from, to } = choice;
  if (every === 'day') return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  // The first day opens the atlas, so that the first change has something to be compared with.
  const changes = changeDays(dataset, moveTo(clockAt(from), from), { first: from + 1, last: to });
  return from <= to ? [from, ...changes] : [];
}

/**
 * For each phase the day on which most claims count at once, the earliest of them: a phase's first day has seen nothing of it yet, and on
 * its last day what moved is already past. Phases that meet on one day share a sheet.
 */
function phaseStops(
  dataset: Dataset,
  { from, to }: { from: Day; to: Day },
  clockAt: (date: Day) => Clock,
): AtlasStop[] {
  const counts = new Map<Day, number>();
  const countAt = (date: Day): number => {
    const count = counts.get(date) ?? standingClaims(sceneAt(dataset, clockAt(date))).length;
    counts.set(date, count);
    return count;
  };
  const byDate = new Map<Day, Phase[]>();
  for (const phase of dataset.phases) {
    const [first, last] = [Math.max(from, phase.bounds.startEarliest), Math.min(to, phase.bounds.endLatest)];
    let fullest: Day | undefined;
    for (let date = first; date <= last; date++) {
      if (fullest === undefined || countAt(date) > countAt(fullest)) fullest = date;
    }
    if (fullest !== undefined) byDate.set(fullest, [...(byDate.get(fullest) ?? []), phase]);
  }
  return [...byDate].sort(([a], [b]) => a - b).map(([date, phases]) => ({ clock: clockAt(date), phases }));
}
