import type { FeatureCollection } from 'geojson';
import { fitProvinces } from './fit.ts';
import { natureLayers, provinces, waters } from './natural-earth.ts';
import { osmLayers } from './openstreetmap.ts';
import { railways } from './rail.ts';
import { DETAILS } from './sources.ts';
import type { Ground } from './tiles.ts';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const joined = (parts: readonly (FeatureCollection | undefined)[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: parts.flatMap((part) => part?.features ?? []),
});

/** The whole ground, coarse and fine, and what the regions of detail are made of by their id. */
export function detailedGround(): {
  ground: Ground;
  landOf: (id: string) => FeatureCollection;
  provincesOf: (id: string) => FeatureCollection;
} {
  const file = provinces();
  const [coarse, around] = [natureLayers(file, false), natureLayers(file, true)];
  const regions = DETAILS.map(({ id, box, metres }) => {
    const osm = osmLayers(box, metres, coarse['land'] ?? EMPTY);
    const land = osm['osm_land'] ?? EMPTY;
    return { id, osm, land, provinces: fitProvinces(coarse['provinces'] ?? EMPTY, land, box) };
  });
  const fine = {
    ...around,
    provinces: joined([around['provinces'], ...regions.map((region) => region.provinces)]),
    osm_land: joined(regions.map(({ land }) => land)),
    osm_borders: joined(regions.map(({ osm }) => osm['osm_borders'])),
  };
  const region = (id: string) => {
    const found = regions.find((one) => one.id === id);
    if (!found) throw new Error(`No region of detail is called ${id}`);
    return found;
  };
  return {
    ground: { coarse, fine, both: { ...waters(), rail: railways() } },
    landOf: (id) => region(id).land,
    provincesOf: (id) => region(id).provinces,
  };
}
