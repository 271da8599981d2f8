import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isAtRim } from '#lib/style/rim.ts';

/** The names of the ground that are wide enough to hang over the rim. */
const LAYERS = ['country-names', 'sea-names'];
const SOURCE = 'labels';

/** On a globe, leaves out the names of the ground near its rim. Once the camera rests: to leave out a name its source is laid out anew. */
export function hideRimNames(map: MapLibreMap): void {
  const hidden = new Map<string, { readonly base: FilterSpecification; readonly whole: string }>();
  const refresh = (): void => {
    if (map.isMoving() || !map.getSource(SOURCE)) return;
    const names = map.getProjection()?.type === 'globe' ? namesAtRim(map) : [];
    for (const id of LAYERS.filter((layer) => map.getLayer(layer))) {
      const now = map.getFilter(id) ?? ['all'];
      const known = hidden.get(id);
      // A style that came anew brings its own filter.
      const base = known?.whole === JSON.stringify(now) ? known.base : now;
      const whole = (names.length > 0 ? ['all', base, ['!', ['in', ['get', 'en'], ['literal', names]]]] : base) as FilterSpecification; // prettier-ignore
      hidden.set(id, { base, whole: JSON.stringify(whole) });
      if (JSON.stringify(whole) !== JSON.stringify(now)) map.setFilter(id, whole);
    }
  };
  map.on('moveend', refresh);
  map.on('sourcedata', (event) => event.sourceId === SOURCE && event.isSourceLoaded && refresh());
}

function namesAtRim(map: MapLibreMap): string[] {
  const { lng, lat } = map.getCenter();
  const names = map.querySourceFeatures(SOURCE).flatMap(({ geometry, properties }) => {
    const isWide = properties['kind'] !== 'town' && geometry.type === 'Point';
    return isWide && isAtRim(geometry.coordinates, [lng, lat]) ? [String(properties['en'])] : [];
  });
  return [...new Set(names)].sort();
}
