import { describe, expect, it } from 'vitest';
import type { Front } from '#lib/domain/front.ts';
import { frontFeatures } from './front-features.ts';

const SQUARE: Front['areas'][number]['geometry'] = {
  type: 'MultiPolygon',
  coordinates: [[[[35, 51], [35.1, 51], [35.1, 51.1], [35, 51]]]], // prettier-ignore
};
const area = (country: string, ...holders: (string | undefined)[]): Front['areas'][number] => ({
  country,
  holders,
  geometry: SQUARE,
  km2: 30,
});
const waysOf = (voices: string[], ...areas: Front['areas'][number][]): unknown[] =>
  frontFeatures({ voices, front: { areas, edges: [], precisionKm: 1.5 } }).areas.map(({ properties }) => {
    const { way, holder, second } = properties as Record<string, string>;
    return [way, holder, second];
  });

describe('the areas of a front on the map', () => {
  it('tint what one voice says, and leave ground alone that its own state holds', () => {
    expect(waysOf(['a'], area('RU', 'ua'), area('RU', 'ru'), area('RU', 'contested'), area('UA', 'ru'))).toEqual([
      ['agreed', 'ua', ''],
      ['agreed', 'contested', ''],
      ['agreed', 'ru', ''],
    ]);
  });

  it('tell of two voices what they agree on, what one says alone, and where they differ', () => {
    const both = [
      area('RU', 'ua', 'ua'),
      area('RU', 'ua', undefined),
      area('RU', 'ua', 'ru'),
      area('RU', 'ru', undefined),
    ];
    expect(waysOf(['a', 'b'], ...both)).toEqual([
      ['agreed', 'ua', 'ua'],
      ['alone', 'ua', ''],
      ['differ', 'ua', 'ru'],
    ]);
  });
});
