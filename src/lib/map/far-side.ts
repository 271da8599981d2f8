import type { Converter } from 'proj4';

/** Degrees from the central meridian beyond which a place is drawn at this distance: outside every square, and still far from infinity. */
const FARTHEST = 75;

/**
 * The same projection without its far side. Transverse Mercator takes two points of the equator, a quarter of the way round, to infinity; a
 * country round one of them would be drawn over everything. Other projections are given back as they are.
 */
export function withoutFarSide(definition: string, converter: Pick<Converter, 'forward' | 'inverse'>) {
  const meridian = centralMeridian(definition);
  if (meridian === undefined) return converter;
  return {
    forward: ([lng, lat]: number[]): number[] => {
      const away = ((((lng! - meridian + 180) % 360) + 360) % 360) - 180;
      return converter.forward([meridian + Math.min(FARTHEST, Math.max(-FARTHEST, away)), lat!]);
    },
    inverse: (at: number[]): number[] => converter.inverse(at),
  };
}

/** Degrees; undefined for what is not transverse Mercator. */
export function centralMeridian(definition: string): number | undefined {
  const value = (name: string): string | undefined => new RegExp(`\\+${name}=(\\S+)`).exec(definition)?.[1];
  const kind = value('proj');
  if (kind === 'utm') return Number(value('zone')) * 6 - 183;
  return kind === 'tmerc' || kind === 'etmerc' ? Number(value('lon_0') ?? 0) : undefined;
}
