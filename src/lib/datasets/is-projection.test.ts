import { expect, test } from 'vitest';
import { learnProjections } from '#lib/domain/projection.ts';
import { definitionsIn, isProjection } from './is-projection.ts';

test('what is written in views is found, whatever else is there', () => {
  const views = [{ projection: 'globe' }, { projection: { definition: '+proj=laea +lat_0=50' } }, null, 7, { projection: { definition: 5 } }]; // prettier-ignore
  expect(definitionsIn({ views })).toEqual(['+proj=laea +lat_0=50']);
  expect([undefined, [], { views: 'none' }].map(definitionsIn)).toEqual([[], [], []]);
});

test('a projection that nobody has stays unreadable, and is no error', async () => {
  await learnProjections(['+proj=nowhere']);
  expect(isProjection('+proj=nowhere', [33, 50])).toBe(false);
  expect(isProjection('+proj=laea +lat_0=50 +lon_0=33 +x_0=0 +y_0=0 +datum=WGS84', [33, 50])).toBe(true);
});
