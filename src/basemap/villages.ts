import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { toHangul } from './hangul.ts';
import { INPUTS, type Box } from './sources.ts';
import { russianInUkrainian, toLatin, ukrainianInRussian } from './transliterate.ts';

/** Where villages are named: about the front, and in Primorye. */
export const VILLAGES: Readonly<Record<string, Box>> = {
  kursk: [33.6, 50.6, 36.9, 52.1],
  'far-east': [130.3, 42.2, 136, 46.2],
};
/** Kilometres between villages of rank 0, and of rank 1; the others are rank 2. */
const APART = [9, 4.5];
/** Kilometres within which a town's label stands for a village of the same place. */
const SAME_PLACE = 2;
/** Places that are none of OpenStreetMap's villages: collectives, road posts, numbers. */
const NO_NAME = /\d|ДЭУ|[()]/;
/** Words before a name that say what it is. */
const WHAT_IT_IS = /^(пос[её]лок|село|деревня|хутор|станция|урочище)\s+/iu;
const CYRILLIC = /^[\u0400-\u04ff’'ʼ\s-]+$/u;
const LATIN = /^[A-Za-z’'\s-]+$/;

interface Place {
  readonly name: string;
  readonly at: readonly [number, number];
}

/**
 * Villages of a box as labels, `kind` village, `rank` 0-2 by how far apart they lie (no package counts their people). `land` tells Russia
 * from Ukraine; places in other countries are left out. What stands beside one of `towns` is that town.
 */
export function villages(box: Box, land: FeatureCollection, towns: FeatureCollection): FeatureCollection<Point> {
  const kept: { at: readonly [number, number]; rank: number }[] = [];
  const near = ({ at }: Place, places: readonly { at: readonly number[] }[], km: number): boolean =>
    places.some((other) => kilometres(at, other.at) < km);
  const townPlaces = towns.features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [{ at: geometry.coordinates }] : [],
  );
  const features = placesIn(box).flatMap((place): Feature<Point>[] => {
    const country = countryAt(land, place.at);
    const names = country && namesOf(place.name, country);
    if (!names || near(place, townPlaces, SAME_PLACE)) return [];
    const rank = APART.findIndex((km, i) => !near(place, kept.filter((other) => other.rank <= i), km)); // prettier-ignore
    const found = { at: place.at, rank: rank < 0 ? APART.length : rank };
    kept.push(found);
    return [
      {
        type: 'Feature',
        properties: { kind: 'village', ...names, rank: found.rank },
        geometry: { type: 'Point', coordinates: [...place.at] },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Names in each script that a source holds or that follows from it by letters; a Latin name alone tells nothing about the others. */
export function namesOf(written: string, country: 'RU' | 'UA'): Record<string, string> | undefined {
  const name = written.replace(WHAT_IT_IS, '');
  if (NO_NAME.test(name)) return undefined;
  if (LATIN.test(name))
    return {
      en: name
        .replaceAll(/[’']/g, '')
        .replace(/[iy]j$/, 'y')
        .replaceAll('j', 'y'),
    };
  if (!CYRILLIC.test(name)) return undefined;
  return country === 'RU'
    ? { en: toLatin(name, 'ru'), ru: name, uk: russianInUkrainian(name), ko: toHangul(name) }
    : { en: toLatin(name, 'uk'), ru: ukrainianInRussian(name), uk: name, ko: toHangul(name) };
}

function placesIn([west, south, east, north]: Box): Place[] {
  return (
    gunzipSync(readFileSync(INPUTS.villages))
      .toString()
      .split('\n')
      .flatMap((line): Place[] => {
        const [, lat, lon, name] = /^1[234] (\S+) (\S+) (.+)$/.exec(line.trim()) ?? [];
        const at = [Number(Number(lon).toFixed(4)), Number(Number(lat).toFixed(4))] as const;
        return name && at[0] > west && at[0] < east && at[1] > south && at[1] < north
          ? [{ name: name.trim(), at }]
          : [];
      })
      // Names in the local script first: they can be written in all others.
      .sort((a, b) => Number(LATIN.test(a.name)) - Number(LATIN.test(b.name)) || a.name.localeCompare(b.name))
  );
}

function countryAt(land: FeatureCollection, at: readonly [number, number]): 'RU' | 'UA' | undefined {
  const found = land.features.find((feature) =>
    booleanPointInPolygon([...at], feature as Feature<Polygon | MultiPolygon>),
  );
  const country = found?.properties?.['country'] as string | undefined;
  return country === 'RU' || country === 'UA' ? country : undefined;
}

const kilometres = (a: readonly number[], b: readonly number[]): number =>
  111.2 * Math.hypot((a[0]! - b[0]!) * Math.cos((a[1]! * Math.PI) / 180), a[1]! - b[1]!);
