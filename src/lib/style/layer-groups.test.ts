import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from './build-style.ts';
import { ALL_LAYERS, applyGroups, groupOf, LAYER_GROUPS, type LayerGroup, type LayerGroups } from './layer-groups.ts';
import { lightPalette } from './palette.ts';
import { scaleOutputs } from './scale-outputs.ts';

const style = buildStyle({
  palette: lightPalette,
  language: 'en',
  actors: [{ id: 'dprk', name: { en: 'North Korea' }, hue: 285, affiliation: 'neutral' }],
  ownNames: [],
  projection: 'mercator',
  projectionType: 'mercator',
  latitude: 51,
  assetBase: 'https://example.org/',
});
const withGroup = (group: LayerGroup, state: Partial<LayerGroups['base']>): LayerGroups => ({
  ...ALL_LAYERS,
  [group]: { visible: true, opacity: 1, ...state },
});
const find = (layers: LayerSpecification[], id: string): LayerSpecification => layers.find((layer) => layer.id === id)!;

describe('applyGroups', () => {
  it('changes nothing where everything is shown in full', () => {
    expect(applyGroups(style.layers, ALL_LAYERS)).toEqual(style.layers);
  });

  it.each(LAYER_GROUPS)('is valid with %s thinned and with it hidden', (group) => {
    for (const state of [{ opacity: 0.5 }, { opacity: 0 }, { visible: false }]) {
      const layers = applyGroups(style.layers, withGroup(group, state));
      expect(layers).not.toEqual(style.layers);
      expect(validateStyleMin({ ...style, layers })).toEqual([]);
    }
  });

  it('is valid with all of them thinned differently', () => {
    const groups = Object.fromEntries(
      LAYER_GROUPS.map((group, i) => [group, { visible: true, opacity: 0.3 + i / 10 }]),
    ) as Record<LayerGroup, LayerGroups['base']>;
    expect(validateStyleMin({ ...style, layers: applyGroups(style.layers, groups) })).toEqual([]);
  });

  it('hides routes with their names and heads, and nothing else', () => {
    const hidden = applyGroups(style.layers, withGroup('routes', { visible: false })).filter(
      ({ layout }, i) => layout?.visibility === 'none' && style.layers[i]?.layout?.visibility !== 'none',
    );
    expect(hidden.map(({ id }) => id)).toEqual(expect.arrayContaining(['scene-route-open', 'scene-route-name', 'scene-heads'])); // prettier-ignore
    expect(hidden.every(({ id }) => /route|head|open-end/.test(id))).toBe(true);
  });

  it('filters places of a hidden group out, so that they cannot be picked', () => {
    const layers = applyGroups(style.layers, withGroup('front', { visible: false }));
    const filter = JSON.stringify((find(layers, 'scene-place-outline') as { filter?: unknown }).filter);
    expect(filter).toContain('["literal",["sites","sightings","routes"]]');
  });

  it('keeps the symbols of places when names are hidden', () => {
    const layers = applyGroups(style.layers, withGroup('labels', { visible: false }));
    expect(find(layers, 'scene-place-name').layout?.visibility).toBe('none');
    expect(find(layers, 'scene-place-outline').layout?.visibility).toBeUndefined();
  });
});

describe('scaleOutputs', () => {
  it('scales numbers, and outputs where zoom must stay outermost', () => {
    expect(scaleOutputs(0.5, 0.5)).toBe(0.25);
    expect(scaleOutputs(['interpolate', ['linear'], ['zoom'], 4, 1, 8, 0.5], 0.5)).toEqual(['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 0.25]); // prettier-ignore
    expect(scaleOutputs(['step', ['zoom'], 1, 6, ['get', 'x']], 0.5)).toEqual(['step', ['zoom'], 0.5, 6, ['*', 0.5, ['get', 'x']]]); // prettier-ignore
  });

  it('multiplies any other expression', () => {
    expect(scaleOutputs(['get', 'certainty'], 0.5)).toEqual(['*', 0.5, ['get', 'certainty']]);
    expect(scaleOutputs(['step', ['get', 'size'], 1, 6, 2], 0.5)).toEqual(['*', 0.5, ['step', ['get', 'size'], 1, 6, 2]]); // prettier-ignore
  });
});

it('counts settlements as the front and fights among sightings', () => {
  expect([groupOf('settlement'), groupOf('engagement'), groupOf('port')]).toEqual(['front', 'sightings', 'sites']);
});
