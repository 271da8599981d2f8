import { FLOW_WIDTH } from './route-layers.ts';

/** CSS pixels of the strokes that flow along an open route: how long one is, and from the beginning of one to the next. */
export const FLOW = { stroke: 2.5 * FLOW_WIDTH, period: 14 * FLOW_WIDTH } as const;
/** CSS pixels from chevron to chevron along a route, for readers who asked for less motion. */
export const CHEVRON_EVERY = 70;

/** Steps in which a stroke comes to where the next one was, and how many a second at rest: direction is what is shown, not speed. */
const STEPS = 28;
export const STEPS_A_SECOND = 14;
/** While a date plays the strokes move with it; at two days a second as fast as at rest. */
const PERIODS_A_DAY = 0.25;

/** How far the strokes have come at a fractional day, CSS pixels in 0..period: the same date gives the same picture. */
export function flowAt(position: number): number {
  return wrapped(position * PERIODS_A_DAY);
}

/** How far they have come on a day that stands, after so many milliseconds of MapLibre's clock. */
export function flowAtRest(day: number, ms: number): number {
  return wrapped(day * PERIODS_A_DAY + Math.floor((ms * STEPS_A_SECOND) / 1000) / STEPS);
}

const wrapped = (periods: number): number => (periods - Math.floor(periods)) * FLOW.period;
