import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Actor, CustomProjection } from '#lib/domain/dataset.ts';
import { fontFaces } from './fonts.ts';
import { archiveOf } from './base-archives.ts';
import { baseSources } from './base-sources.ts';
import { frontLayers } from './front-layers.ts';
import { FRONT_NEXT, FRONT_SOURCES, NEXT } from './front-sources.ts';
import { groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { lineLabelLayers, lineLayers } from './line-layers.ts';
import type { Palette } from './palette.ts';
import { nameLayers } from './name-layers.ts';
import { placeLayers } from './place-layers.ts';
import { regionLayers } from './region-layers.ts';
import { headLayers, routeLabelLayers, routeLayers } from './route-layers.ts';
import { squareMetres } from './scale.ts';
import { SCENE_SOURCES, type SceneSource } from './scene-sources.ts';
import { tiledLayers, tiledSources, type PlacedTiles } from './tiled-layers.ts';
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
  /** Where a font is that the page has too; in `fonts/` when left out. */
  readonly fontAddress?: (name: string) => string;
  /** Meridians and parallels (`graticuleLines`); none when left out. */
  readonly graticule?: FeatureCollection;
  /** What the scene puts on the map; empty when left out. */
  readonly data?: Readonly<Record<SceneSource, FeatureCollection>>;
  /** Layers of tiles that the reader wants to see; none when left out. They are in Web Mercator and drawn in its views alone. */
  readonly tiled?: readonly PlacedTiles[];
}

/** The whole MapLibre style. Pure: the same options give the same style.  */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { palette, actors, assetBase } = options;
  const tiled = takesMercator(options.projection) ? (options.tiled ?? []) : [];
  const side = squareMetres(options.projection, options.latitude);
  const archive = archiveOf(options.projection);
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
    state: { selected: { default: [] }, [FRONT_NEXT]: { default: 0 } },
    projection: { type: options.projectionType },
    'font-faces': fontFaces(options.fontAddress ?? ((name) => `${assetBase}fonts/${name}.woff2`)),
    transition: { duration: 0, delay: 0 },
    sources: {
      ...baseSources(assetBase, archive, options.graticule),
      ...sceneData(options.data),
      ...tiledSources(tiled),
    },
    layers: [
      ...onLand(groundLayers(context, archive), frontLayers(context)),
      ...regionLayers(context),
      ...labelLayers(context, archive),
      ...tiledLayers(tiled, palette),
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

/** Whether a view draws tiles that were cut in Web Mercator. */
export function takesMercator(projection: StyleOptions['projection']): boolean {
  return typeof projection === 'string';
}

/** Layers laid on the land and its towns, under all else of the ground: relief, lakes, rivers and borders. */
function onLand(ground: readonly LayerSpecification[], laid: readonly LayerSpecification[]): LayerSpecification[] {
  const above = ground.findLastIndex(({ id }) => UNDERMOST.has(id)) + 1;
  return [...ground.slice(0, above), ...laid, ...ground.slice(above)];
}

const UNDERMOST: ReadonlySet<string> = new Set(['sea', 'land', 'osm_land', 'urban']);

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
  const source = (name: SceneSource, filled = data?.[name] ?? empty) =>
    ({ type: 'geojson', data: filled, ...special[name] }) as const;
  return Object.fromEntries([
    ...SCENE_SOURCES.map((name) => [name, source(name)] as const),
    ...FRONT_SOURCES.map((name) => [`${name}${NEXT}`, source(name, empty)] as const),
  ]);
}
