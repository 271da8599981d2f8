import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { isArchive, type TiledLayer } from '#lib/domain/tiled-layer.ts';
import type { Palette } from './palette.ts';

/** A layer of tiles with where it is fetched from. */
export interface PlacedTiles {
  readonly layer: TiledLayer;
  /** Absolute, http or https. */
  readonly address: string;
}

/** The names of its source and of its layer in the style. */
export const tiledName = (id: string): string => `scene-tiled-${id}`;

/** Which layers of a style are such. */
export const isTiledName = (name: string): boolean => name.startsWith('scene-tiled-');

export function tiledSources(tiled: readonly PlacedTiles[]): Record<string, SourceSpecification> {
  return Object.fromEntries(
    tiled.map(({ layer, address }) => [
      tiledName(layer.id),
      {
        type: 'vector',
        url: isArchive(layer) ? `pmtiles://${address}` : address,
        promoteId: { [layer.layer]: layer.fields.id },
        attribution: layer.credit,
      },
    ]),
  );
}

/**
 * One layer each, drawn where the map has marked a feature as shown on its date. The mark is feature state and no filter: a filter, and
 * any data-driven value with the date as global state, has MapLibre 6.17 cut every tile again at each step; a mark costs what it changes.
 */
export function tiledLayers(tiled: readonly PlacedTiles[], palette: Palette): LayerSpecification[] {
  return tiled.map(({ layer }) => {
    const named = { id: tiledName(layer.id), source: tiledName(layer.id), 'source-layer': layer.layer };
    const { neutral, halo } = palette;
    if (layer.shape === 'lines')
      return {
        ...named,
        type: 'line',
        paint: { 'line-color': neutral, 'line-width': 1.5, 'line-opacity': shown(0.9) },
      };
    if (layer.shape === 'areas')
      return { ...named, type: 'fill', paint: { 'fill-color': neutral, 'fill-opacity': shown(0.35) } };
    return {
      ...named,
      type: 'circle',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2, 10, 5],
        'circle-color': neutral,
        'circle-opacity': shown(0.85),
        'circle-stroke-color': halo,
        'circle-stroke-width': 0.75,
        'circle-stroke-opacity': shown(1),
      },
    };
  });
}

function shown(opacity: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', 'shown'], false], opacity, 0];
}
