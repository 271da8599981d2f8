import { expect, test } from 'vitest';
import { readLayers, writeLayers } from './layer-settings.ts';
import { Layers } from './layers.svelte.ts';

test('all as at the start is not written', () => {
  expect(writeLayers(readLayers(null))).toBe('');
  expect(readLayers('').base).toEqual({ shown: true, opacity: 1 });
});

test('hidden groups and strengths are read and written again', () => {
  const settings = readLayers('-labels,routes:50,-front:20,-context');
  expect(settings.labels).toEqual({ shown: false, opacity: 1 });
  expect(settings.routes).toEqual({ shown: true, opacity: 0.5 });
  expect(settings.front).toEqual({ shown: false, opacity: 0.2 });
  expect(writeLayers(settings)).toBe('-front:20,routes:50,-context,-labels');
});

test('what an address says wrongly is as at the start', () => {
  const settings = readLayers('-nothing,routes:half,sites:900,constructor,story:20,,-');
  expect(writeLayers(settings)).toBe('');
  expect(settings.sites.opacity).toBe(1);
});

test('switches, strengths and the way back', () => {
  const layers = new Layers('routes:50');
  layers.show('labels', false);
  layers.setOpacity('base', 3);
  layers.setOpacity('sites', NaN);
  expect(layers.address).toBe('routes:50,-labels');
  expect(layers.hidden).toEqual(['labels']);
  layers.reset();
  expect([layers.address, layers.isDefault]).toEqual(['', true]);
});
