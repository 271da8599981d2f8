import { describe, expect, it } from 'vitest';
import type { SceneFeature } from '#lib/scene/scene.ts';
import { ALL_LAYERS } from './layer-groups.ts';
import { legendOf, type LegendOptions } from './legend.ts';
import { lightPalette } from './palette.ts';
import { inScene, place, route, sceneOf, standing } from './scene-fixtures.ts';

const [a, b] = [place('a', [130, 42]), place('b', [132, 43])];
const line = [[130, 42], [132, 43]]; // prettier-ignore
const actors = [{ id: 'dprk', name: { en: 'North Korea', ko: '북한' }, hue: 285, affiliation: 'neutral' as const }];
const ids = (features: readonly SceneFeature[], more: Partial<LegendOptions> = {}): string[] =>
  legendOf(sceneOf(features), {
    dataset: { features: [a, b], voices: [{ id: 'owl', name: { en: 'Owl' }, side: 'x', kind: 'snapshot' }], actors },
    palette: lightPalette,
    language: 'en',
    controlVoice: 'owl',
    ...more,
  }).map(({ id }) => id);
const moving = inScene(route(line, { path: 'unknown' }, { actor: 'dprk' }), {
  current: [standing({ about: 'movement' })],
});
const held = (holder: string, method?: 'observed' | 'not-drawn') => {
  const claim = standing({ about: 'control', holder, voice: 'owl', ...(method && { method }) });
  const settlement = place(`s-${holder}`, [35, 51], { kind: 'settlement' });
  return inScene(settlement, { current: [claim], control: [{ voice: 'owl', holder, claim }] });
};

describe('legendOf', () => {
  it('is empty for an empty scene', () => {
    expect(ids([])).toEqual([]);
  });

  it('names the actor and the path of an open route first, and its ends last', () => {
    expect(ids([moving])).toEqual(['route-dprk-unknown', 'end']);
  });

  it('has no route when routes are hidden, but still their ends', () => {
    expect(ids([moving], { groups: { ...ALL_LAYERS, routes: { visible: false, opacity: 1 } } })).toEqual(['end']);
  });

  it('tells held, contested and undrawn apart', () => {
    expect(ids([held('dprk'), held('contested')])).toEqual(expect.arrayContaining(['held-dprk', 'contested']));
    expect(ids([held('dprk', 'not-drawn')])).toContain('undrawn-dprk');
    expect(ids([held('dprk', 'not-drawn')])).not.toContain('held-dprk');
  });

  it('leaves out small places where the scale does not draw them', () => {
    expect(ids([held('contested')], { metresPerPixel: 8000 })).toEqual([]);
    expect(ids([held('contested')], { metresPerPixel: 80 })).toContain('contested');
  });

  it('draws the key of a route as the map draws the route', () => {
    const [first] = legendOf(sceneOf([moving]), {
      dataset: { features: [a, b], voices: [], actors },
      palette: lightPalette,
      language: 'ko',
      controlVoice: 'owl',
    });
    expect(first?.words).toContain('북한');
    expect(first?.sign).toMatchObject({ kind: 'line', width: 1.6, dash: [0.8 * 1.6, 2.6 * 1.6] });
  });
});

it('lists only what the window shows', () => {
  const seen = { width: 100, height: 100, project: ([lon, lat]: readonly [number, number]) => [(lon - 120) * 10, (50 - lat) * 10] as const }; // prettier-ignore
  const east = inScene(place('east', [125, 45]), { current: [standing({ confidence: 'confirmed' })] });
  const west = inScene(place('west', [20, 45]), { current: [standing({ confidence: 'disputed' })] });
  expect(ids([east, west], { window: seen })).toContain('confidence-confirmed');
  expect(ids([east, west], { window: seen })).not.toContain('confidence-disputed');
  expect(ids([east, west])).toContain('confidence-disputed');
});

it('says of two kinds in one entry what no picture tells apart', () => {
  const places = (['base', 'headquarters'] as const).map((kind, i) =>
    inScene(place(kind, [125 + i, 45], { kind }), { current: [standing({})] }),
  );
  expect(ids(places, { metresPerPixel: 500 })).toEqual(expect.arrayContaining(['kind-base', 'kind-headquarters']));
  expect(ids(places, { metresPerPixel: 20_000 })).not.toContain('kind-headquarters');
});
