import { expect, test } from 'vitest';
import { parseDay } from '../../src/lib/domain/day.ts';
import { isRoute, type RouteFeature } from '../../src/lib/domain/feature.ts';
import { headsAt } from '../../src/lib/domain/heads.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { sceneSources } from '../../src/lib/style/scene-sources.ts';
import { readBuiltIn } from './dataset.ts';

const { dataset } = await readBuiltIn();
const routes: RouteFeature[] = dataset.features.filter(isRoute);
const day = (text: string): number => parseDay(text) ?? NaN;

/** Longitudes west of which a line has left the Far East. */
const FAR_EAST = 125;

test('there are routes, and each says how its line is known: none that we drew is said to be observed or reported', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.map(({ route }) => route.path).filter((path) => path === 'observed' || path === 'reported')).toEqual([]);
});

test('no route has a head without a departure, an arrival or a sighting of one craft', () => {
  const heads = routes.flatMap((route) => {
    const known = route.route.departed ?? route.route.arrived ?? route.seen[0];
    const found = [];
    for (let d = day('2024-08-01'); d <= day('2025-06-30'); d++) {
      const ends = { from: route.geometry.coordinates[0] as [number, number], to: route.geometry.coordinates.at(-1) as [number, number] };
      found.push(...headsAt(route, d, ends));
    }
    if (!known || route.route.craft !== 'single') expect([route.id, found]).toEqual([route.id, []]);
    return found;
  });
  // The rule is tried on something: at least one craft was dated somewhere.
  expect(heads.length).toBeGreaterThan(0);
});

test('what the map draws as heads are those and no others, on every day of the story', () => {
  for (let d = day('2024-10-01'); d <= day('2024-12-01'); d++) {
    const scene = sceneAt(dataset, { date: d, known: 'latest' });
    const drawn = sceneSources(scene, { dataset, language: 'en', controlVoice: 'deepstate' })['scene-heads']?.features ?? [];
    for (const head of drawn) {
      const route = routes.find(({ id }) => id === head.properties?.['id']);
      expect([head.properties?.['id'], route?.route.craft]).toEqual([head.properties?.['id'], 'single']);
    }
  }
});

test('no rail line runs west in autumn 2024', () => {
  const rails = routes.filter(({ route }) => route.mode.includes('rail'));
  for (const rail of rails) {
    const west = rail.geometry.coordinates.some(([longitude = 0]) => longitude < FAR_EAST);
    const autumn = rail.claims.some(({ bounds }) => bounds.startEarliest <= day('2024-12-31') && bounds.endLatest >= day('2024-09-01'));
    expect([rail.id, west && autumn]).toEqual([rail.id, false]);
  }
});
