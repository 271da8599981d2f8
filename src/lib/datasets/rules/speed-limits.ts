import type { Mode } from '#lib/domain/feature.ts';

/*
 * How far one can get in a day, in kilometres. These are our own round numbers, set high on purpose: they are no speeds that anybody
 * keeps, but distances beyond which a date or an end must be wrong.
 */

/** 30 knots for 24 hours (30 x 1.852 x 24 = 1,333): faster than a loaded transport, about what a destroyer keeps. */
const SEA_KM_A_DAY = 1340;
/** Half the circumference of the Earth: within a day an aircraft reaches any place. */
const AIR_KM_A_DAY = 20_040;
/** More than an express train over a continent, which takes about six days for 9,300 km. */
const RAIL_KM_A_DAY = 2000;
/** 24 hours at 60 km/h, drivers taking turns. */
const ROAD_KM_A_DAY = 1440;
/** A forced march; an ordinary day's march is about half. */
const FOOT_KM_A_DAY = 60;

/** Kilometres in one day by mode. What goes by unknown means may have flown. */
export const KM_A_DAY: Readonly<Record<Mode, number>> = {
  sea: SEA_KM_A_DAY,
  air: AIR_KM_A_DAY,
  rail: RAIL_KM_A_DAY,
  road: ROAD_KM_A_DAY,
  foot: FOOT_KM_A_DAY,
  unknown: AIR_KM_A_DAY,
};

/** The most that the fastest of several modes covers in a day, in kilometres. */
export function kmADay(modes: readonly Mode[]): number {
  return Math.max(...modes.map((mode) => KM_A_DAY[mode]));
}
