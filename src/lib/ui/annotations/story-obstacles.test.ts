import { describe, expect, it } from 'vitest';
import type { Feature } from '#lib/domain/feature.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { storyObstacles, type Project } from './story-obstacles.ts';

const project: Project = ([lon, lat]) => (lon > 40 ? undefined : [lon * 10, lat * 10]);
const feature = (geometry: Feature['geometry'], route = false): Feature => ({
  ...{ id: 'f', layer: 'l', name: { en: 'f' }, kind: route ? 'route' : 'city', geometry, claims: [], seen: [] },
  ...(route && { route: { deduced: [], mode: ['sea'], path: 'unknown' } }),
});
const scene = (one: Feature, current = true): Scene => {
  const standing = {} as StandingClaim;
  const lists = { current: current ? [standing] : [], news: [], past: [standing], lastReported: [], superseded: [] };
  const shown = { id: one.id, layer: one.layer, feature: one, certainty: 1, control: [], disputed: false, ...lists };
  return {
    date: 0,
    known: 0,
    knownDay: 0,
    features: [shown],
    figures: [],
    unplaced: [],
    withheld: { notYetPublished: 0, retracted: 0 },
  };
};
const place: Feature['geometry'] = { type: 'Point', coordinates: [30, 50] };

describe('what notes may not cover', () => {
  it('a place that is in the scene now, around its point', () => {
    expect(storyObstacles(scene(feature(place)), project)).toEqual([{ x: 289, y: 489, width: 22, height: 22 }]);
  });

  it('nothing that is only past, nothing out of sight, no region', () => {
    const region: Feature['geometry'] = { type: 'Polygon', coordinates: [[[30, 50], [31, 50], [31, 51], [30, 50]]] }; // prettier-ignore
    expect(storyObstacles(scene(feature(place), false), project)).toEqual([]);
    expect(storyObstacles(scene(feature({ type: 'Point', coordinates: [50, 50] })), project)).toEqual([]);
    expect(storyObstacles(scene(feature(region)), project)).toEqual([]);
  });

  it('a route all along its line, and only where it can be seen', () => {
    const line: Feature['geometry'] = { type: 'LineString', coordinates: [[20, 50], [60, 50]] }; // prettier-ignore
    const boxes = storyObstacles(scene(feature(line, true)), project);
    expect(boxes.length).toBeGreaterThan(10);
    expect(Math.max(...boxes.map(({ x }) => x))).toBeLessThan(400);
  });
});
