import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Actor, CustomProjection } from '#lib/domain/dataset.ts';
import { fontFaces } from './fonts.ts';
import { GROUND, groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import type { Palette } from './palette.ts';
import { placeLabelLayers, placeLayers } from './place-layers.ts';
import { regionLabelLayers, regionLayers } from './region-layers.ts';
import { routeLabelLayers, routeLayers } from './route-layers.ts';
import { squareMetres } from './scale.ts';
import { SCENE_SOURCES } from './scene-sources.ts';
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
}

const CREDIT = 'Natural Earth; GeoNames (CC BY 4.0)';

/** The whole MapLibre style. Pure: the same options give the same style. Scene sources are empty until the map fills them. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { palette, actors, assetBase } = options;
  const context: StyleContext = {
    palette,
    actors,
    language: options.language,
    storyCountries: storyCountries(actors),
    ownNames: options.ownNames,
    zoom: zoomWithin(squareMetres(options.projection, options.latitude)),
  };
  return {
    version: 8,
    name: `Dateline, ${palette.id}`,
    state: { selected: { default: [] } },
    projection: { type: options.projectionType },
    'font-faces': fontFaces(assetBase),
    transition: { duration: 0, delay: 0 },
    sources: { ...groundSources(assetBase), ...emptySources() },
    layers: [
      ...groundLayers(context),
      ...regionLayers(context),
      ...labelLayers(context),
      ...routeLayers(context),
      ...placeLayers(context),
      ...routeLabelLayers(context),
      ...regionLabelLayers(context),
      ...placeLabelLayers(context),
    ],
  };
}

function groundSources(assetBase: string): Record<string, SourceSpecification> {
  const at = (name: string): SourceSpecification => ({ type: 'geojson', data: `${assetBase}base/${name}.geojson`, attribution: CREDIT });
  return Object.fromEntries([...GROUND, 'labels'].map((name) => [name, at(name)]));
}

function emptySources(): Record<string, SourceSpecification> {
  return Object.fromEntries(
    SCENE_SOURCES.map((name) => [name, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }]),
  );
}
