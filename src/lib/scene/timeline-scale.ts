import type { Day } from '#lib/domain/day.ts';

/** A part of the ruler. Day d fills the days from d to d + 1, so a stretch ends on the edge after its last day. Fractions are fine. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch drawn over a width in pixels. */
export interface Scale extends Stretch {
  readonly width: number;
}

/** The closest look: a week across the whole ruler. */
export const LEAST_DAYS = 7;

/** Room beside the span, as a share of it and in days at least, so that its first and last day are not glued to the ends. */
const MARGIN = { share: 0.03, days: 3 };

/** The widest look: the span of a dataset and a margin on both sides. */
export function wholeStretch(span: { readonly first: Day; readonly last: Day }): Stretch {
  const margin = Math.max(MARGIN.days, Math.round((span.last + 1 - span.first) * MARGIN.share));
  return { from: span.first - margin, to: span.last + 1 + margin };
}

/** How many pixels wide a day is drawn. */
export function dayWidth({ from, to, width }: Scale): number {
  return width / (to - from);
}

/** Where the left edge of a day is, in pixels from the left; for the middle of day d ask for d + 0.5. */
export function xOf(scale: Scale, day: number): number {
  return (day - scale.from) * dayWidth(scale);
}

/** The fractional day under a pixel; its whole part is the day. */
export function dayAt(scale: Scale, x: number): number {
  return scale.from + x / dayWidth(scale);
}

/** A stretch of a length that holds a place at a share of itself, moved back into the whole. */
function placed(from: number, length: number, whole: Stretch): Stretch {
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** Shows `factor` times as many days (less than 1 looks closer); the day `around` stays where it is on the ruler. */
export function zoomAround(stretch: Stretch, factor: number, around: number, whole: Stretch): Stretch {
  const length = stretch.to - stretch.from;
  const greatest = whole.to - whole.from;
  const next = Math.min(Math.max(length * factor, Math.min(LEAST_DAYS, greatest)), greatest);
  const share = Math.min(Math.max((around - stretch.from) / length, 0), 1);
  return placed(stretch.from + share * (length - next), next, whole);
}

/** Moves the stretch by days, later when positive, as far as the whole allows. */
export function panBy(stretch: Stretch, days: number, whole: Stretch): Stretch {
  return placed(stretch.from + days, stretch.to - stretch.from, whole);
}

/** The least move that brings a place into view, a tenth of the stretch away from its ends. */
export function bringIntoView(stretch: Stretch, place: number, whole: Stretch): Stretch {
  const room = (stretch.to - stretch.from) / 10;
  if (place < stretch.from + room) return panBy(stretch, place - stretch.from - room, whole);
  if (place > stretch.to - room) return panBy(stretch, place - stretch.to + room, whole);
  return stretch;
}
