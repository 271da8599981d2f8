import { expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { frontEntries } from './legend-fronts.ts';

const dataset = {
  actors: [
    { id: 'a', name: { en: 'Aland' } },
    { id: 'b', name: { en: 'Beland' } },
  ],
  voices: [{ id: 'v', name: { en: 'The Voice' } }],
} as unknown as Pick<Dataset, 'actors' | 'voices'>;
const area = (properties: object) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [] } });
const drawn = (areas: object[], precision = 1500): DrawnScene =>
  ({ 'scene-front': areas, 'scene-front-edges': [area({ precision })] }) as unknown as DrawnScene;
const words = (areas: object[], front: string[]): string[] =>
  frontEntries(drawn(areas), dataset, { front, language: 'en' }).map((entry) => entry.words);

it('names each tint once, whose words it rests on, and how well its edge is known', () => {
  const held = area({ way: 'agreed', holder: 'a', second: '' });
  expect(words([held, held, area({ way: 'agreed', holder: 'contested', second: '' })], ['v'])).toEqual([
    'Ground held by Aland',
    'Contested ground',
    'Tinted ground: derived from reports on settlements, according to The Voice; its edge is known to about 1.5 km',
  ]);
});

it('tells ground of one voice alone from ground on which two differ', () => {
  const alone = area({ way: 'alone', holder: 'b', second: '' });
  const differ = area({ way: 'differ', holder: 'a', second: 'b' });
  expect(words([alone, differ], ['v', 'parties'])).toEqual([
    'Ground held by Beland, by one of the two voices alone',
    'Hatched ground: the two voices differ',
    'Tinted ground: derived from reports on settlements, according to The Voice and the latest announcement by either side; its edge is known to about 1.5 km',
  ]);
});

it('says nothing where no ground is tinted', () => {
  expect(words([], ['v'])).toEqual([]);
});

it('hatches only what is hatched on the map: two voices that agree both name one holder', () => {
  const areas = [area({ way: 'agreed', holder: 'a', second: 'a' }), area({ way: 'differ', holder: 'a', second: 'b' })];
  const signs = frontEntries(drawn(areas), dataset, { front: ['v', 'parties'], language: 'en' }).map(
    ({ sign }) => sign,
  );
  expect(signs.map((sign) => (sign.kind === 'ground' ? sign.holders : []))).toEqual([['a'], ['a', 'b'], []]);
});
