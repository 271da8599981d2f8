import type { Map as MapLibreMap } from 'maplibre-gl';
import { localName, type LocalName } from '#lib/style/local-name.ts';

/** Pixels by which a mouse and a finger may miss. */
const [MOUSE, FINGER] = [3, 12];
const NAMES = ['town-names', 'town-dots', 'village-names', 'village-dots'];
/** The land is asked where a place lies; the finer ground first. */
const LAND = ['osm_land', 'land'];

/** The local form of the ground's name under a pixel; undefined where there is no name, or none that reads otherwise. */
export function groundNameAt(
  map: MapLibreMap,
  [x, y]: readonly [number, number],
  language: string,
): LocalName | undefined {
  const drawn = (ids: readonly string[]): string[] => ids.filter((id) => map.getLayer(id));
  const reach = matchMedia('(pointer: coarse)').matches ? FINGER : MOUSE;
  const box = [[x - reach, y - reach], [x + reach, y + reach]] as [[number, number], [number, number]]; // prettier-ignore
  const [found] = map.queryRenderedFeatures(box, { layers: drawn(NAMES) });
  if (found?.geometry.type !== 'Point') return undefined;
  const [lng, lat] = found.geometry.coordinates;
  const at = map.project([lng ?? 0, lat ?? 0]);
  const [land] = map.queryRenderedFeatures([at.x, at.y], { layers: drawn(LAND) });
  return localName(found.properties, land?.properties['country'] ?? land?.properties['a3'], language);
}
