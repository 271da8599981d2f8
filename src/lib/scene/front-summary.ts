import type { Front } from '#lib/domain/front.ts';

/** Ground that is held in one way in one state, all its pieces together. */
export interface FrontSum {
  readonly country: string;
  readonly holders: readonly (string | undefined)[];
  readonly km2: number;
}

/** How much ground is held in which way, largest first within a state. */
export function frontSums({ areas }: Front): FrontSum[] {
  return areas
    .map(({ country, holders, km2 }) => ({ country, holders, km2 }))
    .sort((a, b) => (a.country === b.country ? b.km2 - a.km2 : a.country < b.country ? -1 : 1));
}

/** Ground on which both of two voices speak and differ, square kilometres. */
export function differingKm2(front: Front): number {
  return front.areas.filter(({ holders }) => isDiffering(holders)).reduce((sum, { km2 }) => sum + km2, 0);
}

/** Whether voices that speak of some ground name different holders. */
export function isDiffering(holders: readonly (string | undefined)[]): boolean {
  return new Set(holders.filter((holder) => holder !== undefined)).size > 1;
}

/**
 * Whether a state is said to hold its own ground, which needs no tint: it is as large as the reports reach, not as what it holds. States
 * are codes of two or three letters, actors that are states begin them.
 */
export function isOwnGround(holders: readonly (string | undefined)[], country: string): boolean {
  const code = country.toLowerCase();
  return holders.every((holder) => holder === undefined || (holder.length > 1 && code.startsWith(holder)));
}
