import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feature } from '#lib/domain/feature.ts';
import { dataset, datasetOf, day } from '#lib/scene/dataset.arbitrary.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { movingRoutes } from './moving-routes.ts';
import { boundsFrom, claim, place, route } from './scene-fixtures.ts';
import { windowOf } from './scene-window.ts';
import { day as dayOf } from './scene-fixtures.ts';

const line = [[130, 40], [131, 41]]; // prettier-ignore

test('a route has the days its movement speaks of and the week in which it is news', () => {
  const moved = claim({ feature: 'r', about: 'movement', bounds: boundsFrom('2024-10-08', '2024-10-13') });
  const [only] = movingRoutes(datasetOf([route(line, {}, { claims: [moved] })]));
  // Reported on 18 October, so it is news until the 24th.
  expect(only).toMatchObject({ id: 'r', path: 'unknown', first: dayOf('2024-10-08'), last: dayOf('2024-10-24') });
  expect(only?.lines[0]?.at(0)).toEqual([130, 40]);
});

test('what nobody says moved, or somebody denies, never moves', () => {
  const presence = claim({ feature: 'r' });
  const denied = claim({ feature: 'r', about: 'movement', denies: true });
  expect(movingRoutes(datasetOf([route(line, {}, { claims: [presence, denied] }), place('p', [0, 0])]))).toEqual([]);
});

test('no route is open outside its days, at any clock', () => {
  const asRoute = ({ id, claims }: Feature): Feature =>
    route(line, {}, { id, claims: claims.map((one) => ({ ...one, about: 'movement' as const })) });
  let open = 0;
  fc.assert(
    fc.property(dataset, day, day, fc.boolean(), (made, date, other, locked) => {
      const moving = datasetOf(made.features.map(asRoute));
      const routes = new Map(movingRoutes(moving).map((one) => [one.id, one]));
      for (const feature of sceneAt(moving, { date, known: locked ? date : other }).features) {
        if (windowOf(feature, 'movement') !== 'open') continue;
        open++;
        const { first = NaN, last = NaN } = routes.get(feature.id) ?? {};
        expect(first <= date && date <= last, `${feature.id} on ${date}, within ${first} to ${last}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(open).toBeGreaterThan(20);
});
