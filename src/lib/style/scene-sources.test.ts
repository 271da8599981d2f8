import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Feature } from '#lib/domain/feature.ts';
import type { Control, SceneFeature } from '#lib/scene/scene.ts';
import { boundsFrom, inScene, place, route, sceneOf, standing } from './scene-fixtures.ts';
import { sceneSources } from './scene-sources.ts';

const [a, b] = [place('a', [130, 42]), place('b', [132, 43])];
const line = [[130, 42], [132, 43]]; // prettier-ignore
const movement = standing({ about: 'movement' });
const voices = [
  { id: 'hur', name: { en: 'HUR' }, side: 'ua', kind: 'announcing' as const },
  { id: 'ru-mod', name: { en: 'MoD' }, side: 'ru', kind: 'announcing' as const },
  { id: 'owl', name: { en: 'Owl' }, side: 'independent', kind: 'snapshot' as const },
];
const draw = (
  features: readonly SceneFeature[],
  more: { all?: Feature[]; controlVoice?: string; language?: string; date?: string } = {},
) =>
  sceneSources(sceneOf(features, more.date), {
    dataset: { features: more.all ?? [a, b], voices },
    language: more.language ?? 'en',
    controlVoice: more.controlVoice ?? 'owl',
  });

describe('routes', () => {
  it('is open while a movement claim is current or news', () => {
    expect(draw([inScene(route(line), { current: [movement] })])['scene-routes'].features[0]?.properties).toMatchObject(
      { window: 'open', path: 'unknown' },
    );
    expect(draw([inScene(route(line), { news: [movement] })])['scene-routes'].features[0]?.properties).toMatchObject({
      window: 'open',
    });
  });

  it('is a trace when it has lately passed, and nothing later', () => {
    const past = { ...movement, standing: 'past' as const, certainty: 0 };
    expect(
      draw([inScene(route(line), { past: [{ ...past, trace: true }] })])['scene-routes'].features[0]?.properties,
    ).toMatchObject({ window: 'trace' });
    expect(draw([inScene(route(line), { past: [past] })])['scene-routes'].features).toEqual([]);
  });

  it('bends along the great circle between its points', () => {
    const far = route([[132, 43], [37.6, 55.75]]); // prettier-ignore
    const [drawn] = draw([inScene(far, { current: [movement] })])['scene-routes'].features;
    const points = (drawn?.geometry as { coordinates: Position[] }).coordinates;
    expect(points.length).toBeGreaterThan(80);
    expect(Math.max(...points.map(([, lat]) => lat!))).toBeGreaterThan(60);
  });

  it('ends at the edge of a region, with no point inside', () => {
    const square = [[36, 51], [38, 51], [38, 53], [36, 53], [36, 51]]; // prettier-ignore
    const region: Feature = {
      ...place('b', [37, 52]),
      kind: 'region',
      geometry: { type: 'Polygon', coordinates: [square] },
    };
    const arc = route([[60, 52], [37, 52]]); // prettier-ignore
    const [drawn] = draw([inScene(arc, { current: [movement] })], { all: [a, region] })['scene-routes'].features;
    expect((drawn?.geometry as { coordinates: Position[] }).coordinates.at(-1)?.[0]).toBeCloseTo(38, 2);
  });

  it('shows its bare ends, which no claim names, as ends', () => {
    const places = draw([inScene(route(line), { current: [movement] })])['scene-places'].features;
    expect(places.map(({ properties }) => properties)).toMatchObject([
      { id: 'a', window: 'end' },
      { id: 'b', window: 'end' },
    ]);
  });

  it('says its window in words', () => {
    const [drawn] = draw([inScene(route(line), { current: [movement] })])['scene-route-names'].features;
    expect(drawn?.properties?.['label']).toMatch(/By sea · 8\s*–\s*13 October 2024/);
  });
});

describe('heads', () => {
  it('has none for a route without departure, arrival or sighting', () => {
    for (const craft of ['single', 'several'] as const) {
      expect(draw([inScene(route(line, { craft }), { current: [movement] })])['scene-heads'].features).toEqual([]);
    }
  });

  it('has one at the port on the departed day and none the day after', () => {
    const ship = inScene(route(line, { craft: 'single', departed: boundsFrom('2024-10-10') }), { current: [movement] });
    expect(draw([ship])['scene-heads'].features).toMatchObject([{ geometry: { coordinates: [130, 42] } }]);
    expect(draw([ship], { date: '2024-10-11' })['scene-heads'].features).toEqual([]);
  });
});

describe('places', () => {
  it('never draws a denial or a statement', () => {
    const denied = inScene(a, { current: [standing({ denies: true })] });
    const stated = inScene(b, { current: [standing({ about: 'statement', saidAt: 'b' })] });
    expect(draw([denied, stated])['scene-places'].features).toEqual([]);
  });

  it('carries certainty, confidence and the name in the reader’s language', () => {
    const named = place('a', [130, 42], { name: { en: 'Chongjin', ko: '청진' } });
    const [drawn] = draw([inScene(named, { current: [standing({ confidence: 'disputed' }, 0.5)] })], {
      language: 'ko',
    })['scene-places'].features;
    expect(drawn?.properties).toMatchObject({
      window: 'open',
      certainty: 0.5,
      confidence: 'disputed',
      form: 'circle',
      pictogram: 'port',
      label: '청진',
    });
  });

  it('lies within a ring of its precision', () => {
    const rough = place('a', [35, 51], { precisionKm: 8 });
    const [ring] = draw([inScene(rough, { current: [standing()] })])['scene-rings'].features;
    const [edge] = (ring?.geometry as { coordinates: Position[][] }).coordinates[0]!;
    expect(distance([35, 51], edge!)).toBeCloseTo(8, 1);
  });

  it('is coloured by the holder of the chosen voice, and ringed where voices differ', () => {
    const says = (voice: string, holder: string, reportDay: number): Control => ({
      voice,
      holder,
      claim: standing({ about: 'control', holder, voice, reportDay }),
    });
    const control = [says('hur', 'ua', 1), says('ru-mod', 'ru', 2), says('owl', 'ua', 3)];
    const held = inScene(place('s', [35, 51], { kind: 'settlement' }), {
      control,
      current: control.map(({ claim }) => claim),
    });
    const by = (controlVoice: string) => draw([held], { controlVoice })['scene-places'].features[0]?.properties;
    expect(by('owl')).toMatchObject({ holder: 'ua', differ: true });
    expect(by('parties')).toMatchObject({ holder: 'ru' });
    expect(by('nobody')).toMatchObject({ holder: '' });
  });
});

describe('every shape', () => {
  it.each([
    ['Point', [130, 42], 'scene-places'],
    ['MultiPoint', [[130, 42], [131, 42]], 'scene-places'],
    ['LineString', line, 'scene-lines'],
    ['MultiLineString', [line], 'scene-lines'],
    ['Polygon', [[[130, 42], [131, 42], [131, 43], [130, 42]]], 'scene-regions'],
    ['MultiPolygon', [[[[130, 42], [131, 42], [131, 43], [130, 42]]]], 'scene-regions'],
  ] as const)('a %s of any kind is drawn', (type, coordinates, source) => {
    const shape = { ...a, geometry: { type, coordinates } as unknown as Feature['geometry'] };
    const drawn = draw([inScene(shape, { current: [standing({ about: 'presence' })] })]);
    expect(drawn[source].features).toHaveLength(1);
  }); // prettier-ignore
});
