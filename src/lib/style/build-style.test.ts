import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle, type StyleOptions } from './build-style.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { FORMS } from './form-outlines.ts';
import { symbolImage } from './symbol-images.ts';

const options: StyleOptions = {
  palette: lightPalette,
  language: 'en',
  actors: [
    { id: 'dprk', name: { en: 'North Korea' }, hue: 285, affiliation: 'neutral' },
    { id: 'ru', name: { en: 'Russia' }, hue: 60, affiliation: 'neutral' },
  ],
  ownNames: ['Sudzha'],
  projection: { name: 'kursk', definition: '+proj=utm +zone=36', side: 2_000_000, centre: [600_000, 5_680_000] },
  projectionType: 'dateline:kursk0',
  latitude: 51,
  assetBase: 'https://example.org/',
};

describe('buildStyle', () => {
  it.each([lightPalette, darkPalette])('is valid in $id', (palette) => {
    for (const language of ['en', 'ru', 'uk', 'ko']) {
      expect(validateStyleMin(buildStyle({ ...options, palette, language }))).toEqual([]);
    }
  });

  it('is valid in Mercator, on the globe and without actors', () => {
    for (const projection of ['mercator', 'globe'] as const) {
      expect(validateStyleMin(buildStyle({ ...options, projection, projectionType: projection, actors: [] }))).toEqual(
        [],
      );
    }
  });

  it('asks for Hangul last, so that other readers do not load it', () => {
    for (const files of Object.values(buildStyle(options)['font-faces'] ?? {})) {
      const urls = (files as { url: string }[]).map(({ url }) => url);
      expect(urls.findIndex((url) => url.includes('hangul'))).toBe(urls.length - 1);
    }
  });

  it('asks nothing of any other server', () => {
    const addresses = JSON.stringify(buildStyle(options)).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('https://example.org/'))).toEqual([]);
  });

  it('gives the same style for the same options', () => {
    expect(buildStyle(options)).toEqual(buildStyle(options));
  });
});

describe('symbolImage', () => {
  it('draws every form with every outline, and nothing of another name', () => {
    for (const form of FORMS) {
      for (const kind of ['fill', 'confirmed', 'claimed', 'disputed', 'inferred']) {
        expect(symbolImage(`${kind}-${form}`)).toMatchObject({ id: `${kind}-${form}`, width: 48, height: 48 });
      }
    }
    for (const other of ['fill', 'star', 'rumoured-star', 'fill-hexagon', 'craft-sea', ''])
      expect(symbolImage(other)).toBeUndefined();
  });

  it('is solid in the middle of a fill and empty at its corner', () => {
    const fill = symbolImage('fill-circle')!;
    const alphaAt = (x: number, y: number) => fill.data[(y * fill.width + x) * 4 + 3];
    expect(alphaAt(24, 24)).toBe(255);
    expect(alphaAt(0, 0)).toBe(0);
  });
});
