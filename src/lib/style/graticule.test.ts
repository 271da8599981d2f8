import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { frameLabels, sightOf } from './frame-degrees.ts';
import { degreesBetween, degreesWords, graticuleLines, intervalAt } from './graticule.ts';

describe('intervalAt', () => {
  it('suits the scale', () => {
    // A degree of latitude is 111.2 km: 18.5 px at 6 km a pixel, so 10 degrees are 185 px and 5 only 93.
    expect(intervalAt(6000, 52)).toEqual({ lon: 10, lat: 10 });
    // 70 m a pixel: a degree is 1589 px, 5 minutes are 132 and 2 minutes 53; a degree of longitude at 51.3 N is 0.625 of that: 10 minutes 166.
    expect(intervalAt(70, 51.3)).toEqual({ lon: 1 / 6, lat: 1 / 12 });
  });

  it('is the coarsest where none would do', () => expect(intervalAt(100_000, 0)).toEqual({ lon: 30, lat: 30 }));
});

describe('degreesWords', () => {
  it.each([
    [100, 'meridian', '100° E'],
    [-30, 'meridian', '30° W'],
    [190, 'meridian', '170° W'],
    [180, 'meridian', '180°'],
    [0, 'parallel', '0°'],
    [51 + 1 / 3, 'parallel', '51°20′ N'],
    [35.083333, 'meridian', '35°05′ E'],
    [-0.5, 'parallel', '0°30′ S'],
  ] as const)('%d, a %s, is %s', (degrees, kind, words) => expect(degreesWords(degrees, kind)).toBe(words));

  it('speaks the reader’s language', async () => {
    for (const language of ['ru', 'uk', 'ko']) await loadCatalogue(language);
    expect(degreesWords(35.5, 'meridian', 'ru')).toBe('35°30′ в. д.');
    expect(degreesWords(51, 'parallel', 'uk')).toBe('51° пн. ш.');
    expect(degreesWords(-30, 'meridian', 'ko')).toBe('서경 30°');
  });
});

it('degreesBetween counts whole intervals and holds both ends', () => {
  expect(degreesBetween(35, 35.5, 1 / 6)).toEqual([35, 35.166667, 35.333333, 35.5]);
  expect(degreesBetween(31, 39, 10)).toEqual([]);
});

it('draws lines with points for a projection to bend', () => {
  const { features } = graticuleLines({ west: 170, south: 40, east: 190, north: 60 }, { lon: 10, lat: 10 });
  expect(features.map(({ properties }) => properties?.['degrees'] as number)).toEqual([170, 180, 190, 40, 50, 60]);
  expect(Math.min(...features.map(({ geometry }) => geometry.coordinates.length))).toBeGreaterThan(40);
});

describe('frameLabels', () => {
  it('meets the frame where the projection says', () => {
    // UTM 36 about 35.2 E, 51.27 N: 800 by 600 pixels of 60 m.
    const { forward, inverse } = proj4('EPSG:4326', '+proj=utm +zone=36 +datum=WGS84');
    const [x, y] = forward<[number, number]>([35.2, 51.27]);
    const groundAt = ([px, py]: readonly [number, number]) =>
      inverse<[number, number]>([x + (px - 400) * 60, y - (py - 300) * 60]);
    const labels = frameLabels({ width: 800, height: 600 }, groundAt, { lon: 1 / 6, lat: 1 / 12 });
    expect(labels.filter(({ edge }) => edge === 'top').map(({ text }) => text)).toEqual([
      '35° E',
      '35°10′ E',
      '35°20′ E',
      '35°30′ E',
    ]);
    expect(labels.filter(({ edge }) => edge === 'left').map(({ text }) => text)).toEqual([
      '51°25′ N',
      '51°20′ N',
      '51°15′ N',
      '51°10′ N',
    ]);
    for (const { at, degrees, kind } of labels) {
      const ground = groundAt(at)[kind === 'meridian' ? 0 : 1];
      expect(Math.abs(ground - degrees)).toBeLessThan(1e-4);
    }
  });

  it('goes in to the rim where a globe leaves the corners free', () => {
    const globe = ([px, py]: readonly [number, number]): [number, number] | undefined => {
      const [dx, dy] = [(px - 100) / 80, (100 - py) / 80];
      if (Math.hypot(dx, dy) > 1) return undefined;
      const lat = Math.asin(dy);
      return [(Math.asin(Math.max(-1, Math.min(1, dx / (Math.cos(lat) || 1)))) * 180) / Math.PI, (lat * 180) / Math.PI];
    };
    const left = frameLabels({ width: 200, height: 200 }, globe, { lon: 30, lat: 30 }).filter(
      ({ edge }) => edge === 'left',
    );
    expect(left.map(({ degrees }) => degrees)).toEqual([60, 30, 0, -30, -60]);
    // 30 degrees north is half the radius up, and the rim there 80 * cos 30 from the middle.
    const north = left.find(({ degrees }) => degrees === 30)!;
    expect(north.at[0]).toBeCloseTo(100 - 80 * Math.cos(Math.PI / 6), -0.5);
    expect(north.at[1]).toBeCloseTo(60, -0.5);
  });

  it('finds the short way across 180 degrees', () => {
    const pacific = ([px, py]: readonly [number, number]): [number, number] => [
      ((170 + px / 5 + 180) % 360) - 180,
      50 - py / 10,
    ];
    const top = frameLabels({ width: 100, height: 100 }, pacific, { lon: 10, lat: 10 }).filter(
      ({ edge }) => edge === 'top',
    );
    expect(top.map(({ text }) => text)).toEqual(['170° E', '180°']);
    const sight = sightOf({ width: 100, height: 100 }, pacific, { margin: 0.08 })!;
    expect(sight.east - sight.west).toBeCloseTo(20 * 1.16, 5);
    // 175 E is a seam: what is in sight lies about 180, east of it.
    expect(sightOf({ width: 100, height: 100 }, pacific, { margin: 1, seam: 175 })!.west).toBeCloseTo(175.5 - 360, 5);
  });
});
