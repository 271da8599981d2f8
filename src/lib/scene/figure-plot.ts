import { spokenFor } from '#lib/messages/catalogues.ts';
import type { Count } from '#lib/domain/claim.ts';
import { rangeOf } from '#lib/domain/range.ts';

/** How dark a bar is at a place along its own length; both 0..1. */
export interface PlotStop {
  readonly at: number;
  readonly strength: number;
}

/** One number in the plot. Places are fractions of the width, 0..1. */
export interface PlotBar {
  readonly from: number;
  readonly to: number;
  /** From one end of the bar to the other: a soft end begins or ends at strength 0. */
  readonly stops: readonly PlotStop[];
  /** The one number that was said, where it is neither a range nor open. */
  readonly point?: number;
  /** No bound was said on this side; the bar fades to the edge of the plot. */
  readonly open?: 'below' | 'above';
}

export interface PlotTick {
  readonly value: number;
  readonly at: number;
  readonly label: string;
}

/** The frame that all rows of a plot share. */
export interface PlotAxis {
  /** The number at the right edge; the left edge is 0. */
  readonly max: number;
  readonly ticks: readonly PlotTick[];
}

const MOST_INTERVALS = 4;
/** How much of the plot a bar that is open above needs at the least, to be seen fading. */
const OPEN_ROOM = 1.2;

/** An axis from 0 with round ticks that holds every number of the rows; undefined when no row has a number. */
export function plotAxis(counts: readonly Count[], language = 'en'): PlotAxis | undefined {
  const ends = counts.flatMap((count) => {
    const range = rangeOf(count);
    if (!range) return [];
    return [Number.isFinite(range.max) ? range.max : range.min * OPEN_ROOM];
  });
  if (ends.length === 0) return undefined;
  const step = roundStep(Math.max(1, ...ends) / MOST_INTERVALS);
  const intervals = Math.max(1, Math.ceil(Math.max(1, ...ends) / step));
  const max = intervals * step;
  const large = { notation: 'compact', compactDisplay: 'long' } as const;
  const format = new Intl.NumberFormat(spokenFor(language), step >= 1e6 ? large : {});
  const ticks = Array.from({ length: intervals + 1 }, (_, i) => ({
    value: i * step,
    at: i / intervals,
    label: format.format(i * step),
  }));
  return { max, ticks };
}

/** The least of 1, 2, 5, 10, 20, ... that is not below a number: half a soldier is no tick. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? power;
}

/** Below this part of the width a bar around one number is too narrow to be read as anything but a point. */
const DOT = 0.02;

/** Whether a bar is drawn as a dot: one number, exact or as good as. */
export function isDot({ point, from, to }: PlotBar): boolean {
  return point !== undefined && to - from < DOT;
}

/** Where a number stands on an axis; undefined when it is said in words only. */
export function plotBar(count: Count, { max }: PlotAxis): PlotBar | undefined {
  const range = rangeOf(count);
  if (!range) return undefined;
  const place = (value: number): number => Math.min(1, Math.max(0, value / max));
  const [from, to] = [place(range.min), place(range.max)];
  const core = { from: place(count.min ?? 0), to: place(count.max ?? max) };
  const open = count.min === null ? 'below' : count.max === null ? 'above' : undefined;
  const point = count.min !== null && count.min === count.max ? place(count.min) : undefined;
  const stops = barStops({ from, to }, core, open, count.rough);
  return { from, to, stops, ...(point !== undefined && { point }), ...(open && { open }) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A soft end rises from what "about" adds to the number that was said; an open end falls over the whole bar, as nothing says where it
 * stops.
 */
function barStops(bar: Stretch, core: Stretch, open: PlotBar['open'], rough: boolean): PlotStop[] {
  const width = bar.to - bar.from;
  const along = (place: number): number => (width > 0 ? Math.min(1, Math.max(0, (place - bar.from) / width)) : 0);
  if (open === 'above') return [...softStart(rough ? along(core.from) : 0), { at: 1, strength: 0 }];
  if (open === 'below')
    return [
      { at: 0, strength: 0 },
      ...softStart(rough ? 1 - along(core.to) : 0)
        .map(mirrored)
        .reverse(),
    ];
  if (!rough) return [solid(0), solid(1)];
  const [start, end] = [along(core.from), along(core.to)];
  return [clear(0), solid(start), ...(end > start ? [solid(end)] : []), clear(1)];
}

const solid = (at: number): PlotStop => ({ at, strength: 1 });
const clear = (at: number): PlotStop => ({ at, strength: 0 });
const mirrored = ({ at, strength }: PlotStop): PlotStop => ({ at: 1 - at, strength });
const softStart = (width: number): PlotStop[] => (width > 0 ? [clear(0), solid(width)] : [solid(0)]);
