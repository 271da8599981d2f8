import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { clusterFeatures, clusterLayers } from './cluster-layers.ts';
import { paletteOf, THEMES } from './palette.ts';

test('a sign is where its cell says, and its number is written as the language does', () => {
  const plane = { inverse: ([x = 0, y = 0]: number[]): [number, number] => [x * 100, y * 10] };
  const clusters = [{ cell: 4, count: 1200, at: [0.5, 0.25] as const }];
  const of = (language: string) => clusterFeatures(clusters, plane, language).features[0];
  expect(of('en')).toMatchObject({
    properties: { cell: 4, count: 1200, radius: 22, label: '1,200' },
    geometry: { coordinates: [50, 2.5] },
  });
  expect(of('ru')?.properties?.['label']).toBe('1\u00a0200');
});

test.each(THEMES)('%s: the number is read on its disc, and the disc is seen on the ground (WCAG 2.2, 1.4.3 and 1.4.11)', (theme) => {
  const palette = paletteOf(theme);
  const [disc, number] = clusterLayers(palette, 1);
  const paint = (layer: typeof disc, name: string): string => (layer?.paint as Record<string, string>)[name] ?? '';
  expect(wcagContrast(paint(number, 'text-color'), paint(disc, 'circle-color'))).toBeGreaterThanOrEqual(4.5);
  for (const ground of [palette.land, palette.landOfStory, palette.sea])
    expect(wcagContrast(paint(disc, 'circle-stroke-color'), ground)).toBeGreaterThanOrEqual(3);
}); // prettier-ignore
