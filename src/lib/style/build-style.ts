import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Actor, CustomProjection } from '#lib/domain/dataset.ts';
import { fontFaces } from './fonts.ts';
import { frontLayers } from './front-layers.ts';
import { GROUND, groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { lineLabelLayers, lineLayers } from './line-layers.ts';
import type { Palette } from './palette.ts';
import { nameLayers } from './name-layers.ts';
import { placeLayers } from './place-layers.ts';
import { regionLayers } from './region-layers.ts';
import { headLayers, routeLabelLayers, routeLayers } from './route-layers.ts';
import { squareMetres } from './scale.ts';
import { SCENE_SOURCES, type SceneSource } from './scene-sources.ts';
import { storyCountries } from './story-countries.ts';
import { zoomWithin, type StyleContext } from './style-context.ts';

/** What a style is made of. */
export interface StyleOptions {
  readonly palette: Palette;
  /** A language code; names without it fall back to English. */
  readonly language: string;
  readonly actors: readonly Actor[];
  /** English names of the dataset's own places, which the base then leaves out. */
  readonly ownNames: readonly string[];
  readonly projection: 'mercator' | 'globe' | CustomProjection;
  /** The name under which MapLibre knows the projection: `mercator`, `globe`, or one registered with `addProjection`. */
  readonly projectionType: string;
  /** Degrees; where Mercator's scale is taken. */
  readonly latitude: number;
  /** Absolute address that holds `base/` and `fonts/`, ending in `/`. */
  readonly assetBase: string;
  /** What the scene puts on the map; empty when left out. */
  readonly data?: Readonly<Record<SceneSource, FeatureCollection>>;
}

/** What every picture of the ground must carry. */
export const CREDIT = 'Natural Earth; GeoNames (CC BY 4.0)';

/** The whole MapLibre style. Pure: the same options give the same style.  */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { palette, actors, assetBase } = options;
  const side = squareMetres(options.projection, options.latitude);
  const context: StyleContext = {
    palette,
    actors,
    language: options.language,
    storyCountries: storyCountries(actors),
    ownNames: options.ownNames,
    zoom: zoomWithin(side),
  };
  return {
    version: 8,
    name: `Dateline, ${palette.id}`,
    state: { selected: { default: [] } },
    projection: { type: options.projectionType },
    'font-faces': fontFaces(assetBase),
    transition: { duration: 0, delay: 0 },
    sources: { ...groundSources(assetBase, side), ...sceneData(options.data) },
    layers: [
      ...onLand(groundLayers(context), frontLayers(context)),
      ...regionLayers(context),
      ...labelLayers(context),
      ...lineLayers(context),
      ...routeLayers(context),
      ...placeLayers(context),
      ...headLayers(context),
      ...routeLabelLayers(context),
      ...lineLabelLayers(context),
      ...nameLayers(context),
    ],
  };
}

/** Layers laid on the land, under all else of the ground: its lakes, rivers and borders. */
function onLand(ground: readonly LayerSpecification[], laid: readonly LayerSpecification[]): LayerSpecification[] {
  const above = ground.findLastIndex(({ id }) => id.endsWith('-land')) + 1;
  return [...ground.slice(0, above), ...laid, ...ground.slice(above)];
}

/** How fine each file of the base is, metres; finer tiles would only cut it smaller. */
const GROUND_METRES: Readonly<Record<(typeof GROUND)[number], number>> = { world: 500, 'far-east': 110, kursk: 31 };
/** Units across a tile of GeoJSON. */
const TILE_EXTENT = 8192;

/**
 * Tiles of the base as large as their precision allows: fills show a hairline where tiles meet when the map is turned, so they had better
 * meet seldom.
 */
function groundSources(assetBase: string, side: number): Record<string, SourceSpecification> {
  const at = (name: string): SourceSpecification & { type: 'geojson' } => ({
    type: 'geojson',
    data: `${assetBase}base/${name}.geojson`,
    attribution: CREDIT,
  });
  const coarsest = (metres: number): number => Math.max(0, Math.round(Math.log2(side / (TILE_EXTENT * metres))));
  const ground = GROUND.map((name) => [name, { ...at(name), maxzoom: coarsest(GROUND_METRES[name]) }] as const);
  return { ...Object.fromEntries(ground), labels: at('labels') };
}

function sceneData(data: StyleOptions['data']): Record<string, SourceSpecification> {
  const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
  // A name would be set once in every tile its line crosses; a source of a single tile sets it once.
  const special: Partial<Record<SceneSource, object>> = {
    'scene-route-names': { maxzoom: 0, buffer: 0 },
    // Simplified, a small circle is an octagon.
    'scene-rings': { tolerance: 0.05 },
    // Neighbours simplified each by itself would part.
    'scene-front': { tolerance: 0 },
  };
  return Object.fromEntries(
    SCENE_SOURCES.map((name) => [name, { type: 'geojson', data: data?.[name] ?? empty, ...special[name] }]),
  );
}
