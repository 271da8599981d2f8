import type { Map as MapLibreMap } from 'maplibre-gl';
import { isAtRim } from '#lib/style/rim.ts';

const SOURCE = 'labels';
/** The kinds of names that are wide enough to hang over the rim. */
const WIDE: ReadonlySet<unknown> = new Set(['country', 'sea']);

/** On a globe, leaves out the names of countries and seas near its rim, wherever the camera rests. They are marked, so nothing is laid out anew. */
export function hideRimNames(map: MapLibreMap): void {
  let marked: ReadonlySet<string> = new Set();
  const refresh = (): void => {
    if (map.isMoving() || !map.getSource(SOURCE)) return;
    const names = map.getProjection()?.type === 'globe' ? namesAtRim(map) : new Set<string>();
    for (const id of marked) if (!names.has(id)) map.removeFeatureState({ source: SOURCE, id }, 'rim');
    for (const id of names) if (!marked.has(id)) map.setFeatureState({ source: SOURCE, id }, { rim: true });
    marked = names;
  };
  map.on('moveend', refresh);
  // A style that comes anew knows no marks.
  map.on('style.load', () => (marked = new Set()));
  map.on('sourcedata', (event) => event.sourceId === SOURCE && event.sourceDataType === 'idle' && refresh());
}

/** Their ids, which are their English names. */
function namesAtRim(map: MapLibreMap): Set<string> {
  const { lng, lat } = map.getCenter();
  const names = map.querySourceFeatures(SOURCE).flatMap(({ geometry, properties }) => {
    const isWide = WIDE.has(properties['kind']) && geometry.type === 'Point';
    return isWide && isAtRim(geometry.coordinates, [lng, lat]) ? [String(properties['en'])] : [];
  });
  return new Set(names);
}
