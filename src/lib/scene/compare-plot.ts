import { rangeOf } from '#lib/domain/range.ts';
import type { Day } from '#lib/domain/day.ts';
import type { TimedFigure, TimedMark } from './compare-marks.ts';

/** A mark of the plot over time: a point, a range, or an end that is open. Numbers are the figure's own, unwidened. */
export interface PlottedMark {
  readonly mark: TimedMark;
  readonly day: Day;
  readonly low: number;
  readonly high: number;
  /** "At least" opens upwards, "up to" downwards. */
  readonly open?: 'above' | 'below';
  /** What "about" adds on either side. */
  readonly soft?: { readonly low: number; readonly high: number };
  /** How many marks before it stand in the same place: it is drawn beside them. */
  readonly beside: number;
  readonly look: 'stands' | 'last-reported' | 'struck' | 'past' | 'later';
}

/** Everything that is drawn of one line of figures. */
export interface TimePlot {
  readonly marks: readonly PlottedMark[];
  /** The greatest number of the axis; it begins at 0. */
  readonly max: number;
  readonly first: Day;
  readonly last: Day;
  /** Figures said only in words have no place in the plot. */
  readonly unplotted: number;
}

/** Above an open end, as a share of the axis, so that its arrow has room. */
const OPEN_ROOM = 1.12;

/** The plot of a line of figures; undefined when none has a number. */
export function timePlot({ marks }: TimedFigure): TimePlot | undefined {
  const plotted = marks.flatMap((mark) => plottedMark(mark) ?? []);
  if (plotted.length === 0) return undefined;
  const days = plotted.map(({ day }) => day);
  const greatest = Math.max(
    1,
    ...plotted.map(({ high, open, soft }) => Math.max(soft?.high ?? 0, open === 'above' ? high * OPEN_ROOM : high)),
  );
  const max = greatest * 1.04;
  return {
    marks: plotted.map((mark, i) => ({
      ...mark,
      beside: plotted.slice(0, i).filter((other) => isInPlaceOf(mark, other, max)).length,
    })),
    max,
    first: Math.min(...days),
    last: Math.max(...days),
    unplotted: marks.length - plotted.length,
  };
}

/** Numbers of one day that are nearer than this share of the axis lie on one another. */
const TOUCHING = 0.03;
type Placed = Omit<PlottedMark, 'beside'>;

function isInPlaceOf(a: Placed, b: Placed, max: number): boolean {
  return a.day === b.day && Math.abs(a.low - b.low) < TOUCHING * max;
}

function plottedMark(mark: TimedMark): Placed | undefined {
  const { count, asOf } = mark;
  const range = rangeOf(count);
  if (!range) return undefined;
  const low = count.min ?? count.max ?? 0;
  const high = count.max ?? count.min ?? 0;
  const open = count.max === null ? 'above' : count.min === null ? 'below' : undefined;
  const soft = {
    low: Number.isFinite(range.min) ? range.min : low,
    high: Number.isFinite(range.max) ? range.max : high,
  };
  return { mark, day: asOf, low, high, ...(open && { open }), ...(count.rough && { soft }), look: lookOf(mark) };
}

function lookOf({ standing }: TimedMark): PlottedMark['look'] {
  if (standing === 'superseded' || standing === 'retracted') return 'struck';
  if (standing === 'last-reported') return 'last-reported';
  if (standing === 'past') return 'past';
  return standing === 'ahead' ? 'later' : 'stands';
}

/** A name beside the plot, and where it would stand if it were alone. */
export interface Label {
  readonly y: number;
}

/**
 * Places for labels beside the plot: in the order of where they belong, at least `gap` apart, none above `top`, as near to their own
 * places as that allows. Pixels, downwards. When all have no room they run on below.
 */
export function spreadLabels<T extends Label>(
  labels: readonly T[],
  gap: number,
  top: number,
  bottom: number,
): (T & { at: number })[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label, at: label.y }));
  let least = top;
  for (const label of sorted) {
    label.at = Math.max(label.at, least);
    least = label.at + gap;
  }
  let most = Math.max(bottom, top + gap * (sorted.length - 1));
  for (const label of sorted.toReversed()) {
    label.at = Math.min(label.at, most);
    most = label.at - gap;
  }
  return sorted;
}

/** A voice's name short enough to stand beside a plot: its letters where it has some, else its beginning. */
export function shortVoice(name: string, most = 26): string {
  const letters = /\(([^)]{2,12})\)$/.exec(name)?.[1];
  const text = letters ?? name.slice(0, 1).toUpperCase() + name.slice(1);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
