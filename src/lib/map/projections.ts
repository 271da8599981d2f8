import { addProjection } from 'maplibre-gl';
import type { CustomProjection, View } from '#lib/domain/dataset.ts';
import { converterOf } from './converter.ts';

const registered = new Map<string, string>();

/**
 * Makes a view's projection known to MapLibre and gives the name to use in a style. Registering the same one again does nothing; one
 * that changed under its old name (an edited dataset) gets a new name, because MapLibre keeps the first. Throws when proj4 cannot
 * read the definition.
 */
export function registerProjection(projection: View['projection']): string {
  if (typeof projection === 'string') return projection;
  const { definition, side, centre, name } = projection;
  const key = keyOf(projection);
  const known = registered.get(key);
  if (known) return known;
  // The colon is demanded of registered projections; names without one are MapLibre's own.
  const type = `dateline:${name}${registered.size}`;
  addProjection({
    name: type,
    projection: converterOf(projection),
    definition,
    tileMatrixSet: { origin: [centre[0] - side / 2, centre[1] + side / 2], extentAtZoom0: side },
  });
  registered.set(key, type);
  return type;
}

/** Whether a map drawn in one projection can go on to the other without a new style. */
export function sameProjection(a: View['projection'], b: View['projection']): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : keyOf(a) === keyOf(b);
}

const keyOf = ({ definition, side, centre }: CustomProjection): string => JSON.stringify([definition, side, centre]);
