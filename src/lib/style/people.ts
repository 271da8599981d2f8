import type { Force } from '#lib/domain/dataset.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';

/** How many people claims put somewhere: the lowest figure and the highest, 0 where no voice gives that bound. */
export interface People {
  readonly least: number;
  readonly most: number;
}

export const NO_PEOPLE: People = { least: 0, most: 0 };

/**
 * The people that standing claims count as present or moved, by the force of the greatest figure: figures of different forces do not add up.
 * The lowest figure is what every voice grants, so one "up to" without a floor makes it 0; one "at least" leaves the highest open, 0.
 */
export function peopleIn(
  claims: readonly StandingClaim[],
  forces: readonly Force[],
  belongs: (force: Force) => boolean = () => true,
): People {
  const figures = new Map<string, { least: number[]; most: number[] }>();
  for (const { claim } of claims) {
    for (const { force: id, measure, outcome, min, max } of claim.counts) {
      const force = forces.find((one) => one.id === id);
      if (!force || force.unit !== 'people' || outcome || !belongs(force)) continue;
      if ((measure !== 'present' && measure !== 'moved') || (min === null && max === null)) continue;
      const found = figures.get(id) ?? { least: [], most: [] };
      figures.set(id, { least: [...found.least, min ?? 0], most: [...found.most, max ?? Infinity] });
    }
  }
  const all = [...figures.values()].map(({ least, most }) => ({ least: Math.min(...least), most: Math.max(...most) }));
  const size = ({ least, most }: People): number => (Number.isFinite(most) ? most : least);
  const greatest = all.reduce((best, one) => (size(one) > size(best) ? one : best), NO_PEOPLE);
  return { least: greatest.least, most: Number.isFinite(greatest.most) ? greatest.most : 0 };
}

/** CSS pixels: the disc of a thousand people. */
const THOUSAND_PX = 20;
/**
 * J. J. Flannery's exponent (1971): readers take one disc for twice another when its radius is 2^0.57 times as large, not 2^0.5.
 */
export const FLANNERY = 0.57;

/** The radius of the disc of so many people, CSS pixels. */
export const discRadius = (people: number): number => THOUSAND_PX * (people / 1000) ** FLANNERY;

/** What a route is wider for each thousand, CSS pixels: widths, unlike discs, are read as they are. No wider than for 12,000. */
export const WIDER_PER_THOUSAND = 0.45;
export const WIDEST_AT = 12_000;

/** How much wider a route is drawn for the people on it, CSS pixels. */
export const routeWider = (people: number): number => (WIDER_PER_THOUSAND * Math.min(WIDEST_AT, people)) / 1000;

/** 1, 2 or 5 times a power of ten, no more than the number; for the size of a key. */
export function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * (number >= 5 * power ? 5 : number >= 2 * power ? 2 : 1);
}
