import type { Feature as GeoFeature } from 'geojson';
import { now, type Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import { movingRoutes, type MovingRoute } from '#lib/style/moving-routes.ts';
import { paletteOf, type Palette } from '#lib/style/palette.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { flowAt, flowAtRest, STEPS_A_SECOND } from '#lib/style/route-flow.ts';
import { CASING, CHOSEN } from '#lib/style/route-layers.ts';
import { routeIndex, type RouteIndex } from '#lib/style/route-index.ts';
import { TILE_PIXELS } from '#lib/style/scale.ts';
import { routeSegments, type RouteSegments } from '#lib/style/route-segments.ts';
import { routeStates } from '#lib/style/route-states.ts';
import { colourIn } from './gpu/colour.ts';
import { RoutesLayer, type RouteFrame } from './gpu/routes-layer.ts';
import type { Look } from './look.ts';
import { planeOf } from './planes.ts';
import { sameProjection } from './projections.ts';
import { routesNear } from './route-picks.ts';

const LAYER = 'scene-moving-routes';
/** The layer of the style that lies just under it. */
const ABOVE = 'scene-route-selected';

/**
 * Open routes with their direction: strokes that flow along them, still chevrons for readers who asked for less motion. The graphics card
 * holds all routes; a date moves a number, and a step between changes sends it a few bytes a route. It moves no position.
 */
export class RouteDrawing {
  readonly #map: MapLibreMap;
  readonly #routes: readonly MovingRoute[];
  readonly #ids: readonly string[];
  readonly #layer = new RoutesLayer(LAYER, () => this.#frame());
  #laid: Laid | undefined;
  #look: Look | undefined;
  #open: readonly GeoFeature[] = [];
  #selected: readonly string[] = [];
  #position: number | undefined;
  #reduced: boolean;
  #next = 0;
  #step = 0;

  constructor(map: MapLibreMap, dataset: Dataset, reducedMotion: boolean) {
    [this.#map, this.#reduced] = [map, reducedMotion];
    this.#routes = movingRoutes(dataset);
    this.#ids = this.#routes.map(({ id }) => id);
    this.#actors = dataset.actors;
    document.addEventListener('visibilitychange', this.#run);
  }
  readonly #actors: Dataset['actors'];

  /** Call it after every new style, which comes without it. */
  settle({ projection }: View): void {
    if (!this.#laid || !sameProjection(this.#laid.projection, projection)) {
      const plane = planeOf(projection);
      const segments = routeSegments(this.#routes, plane);
      this.#laid = { projection, plane, segments };
      this.#layer.setSegments(segments);
    }
    if (this.#map.getLayer(LAYER)) return;
    const order = this.#map.getLayersOrder();
    this.#map.addLayer(this.#layer, order[order.indexOf(ABOVE) + 1]);
  }

  /** `routes` are the features of the scene's routes, of which the open ones are drawn. */
  show(routes: readonly GeoFeature[], look: Look): void {
    const { visible } = look.groups.routes;
    [this.#look, this.#open] = [look, visible ? routes.filter(isOpen) : []];
    this.#restate();
    this.#run();
  }

  /** The fractional day in motion; undefined while the date stands or steps. */
  playAt(position: number | undefined): void {
    this.#position = position;
    this.#run();
  }

  select(ids: readonly string[]): void {
    this.#selected = ids;
    this.#restate();
  }

  /** Ids of the open routes within so many CSS pixels of a pixel, nearest first. */
  near(pixel: readonly [number, number], reach: number): string[] {
    const laid = this.#laid;
    if (!laid || this.#open.length === 0) return [];
    laid.find ??= routeIndex(laid.segments);
    const shown = new Set(this.#open.map(({ properties }) => String(properties?.['id'])));
    return routesNear(this.#map, { find: laid.find, plane: laid.plane }, pixel, reach, shown);
  }

  setReducedMotion(reduced: boolean): void {
    this.#reduced = reduced;
    this.#run();
  }

  /** Rests until routes are shown again. */
  rest(): void {
    this.#open = [];
    this.#run();
  }

  stop(): void {
    this.rest();
    document.removeEventListener('visibilitychange', this.#run);
  }

  #restate(): void {
    if (!this.#look) return;
    const { theme, groups } = this.#look;
    const look = { palette: paletteOf(theme), actors: this.#actors, opacity: groups.routes.opacity };
    this.#layer.setStates(routeStates(this.#ids, this.#open, { ...look, selected: this.#selected }));
    this.#map.triggerRepaint();
  }

  /** Asks for frames while strokes flow of themselves: not in play, which moves them, nor while the page is hidden. */
  #run = (): void => {
    cancelAnimationFrame(this.#next);
    this.#map.triggerRepaint();
    if (this.#open.length === 0 || this.#reduced || this.#position !== undefined || document.hidden) return;
    const tick = (): void => {
      this.#next = requestAnimationFrame(tick);
      const step = Math.floor((now() * STEPS_A_SECOND) / 1000);
      if (step !== this.#step) this.#map.triggerRepaint();
      this.#step = step;
    };
    this.#next = requestAnimationFrame(tick);
  };

  #frame(): RouteFrame | undefined {
    if (!this.#look || !this.#laid || this.#open.length === 0) return undefined;
    const { theme, scene, groups } = this.#look;
    const palette: Palette = paletteOf(theme);
    const { lng, lat } = this.#map.getCenter();
    const { plane } = this.#laid;
    const { opacity } = groups.routes;
    const flow = this.#position === undefined ? flowAtRest(scene.date, now()) : flowAt(this.#position);
    // MapLibre's globe keeps its size on screen at the middle's latitude.
    const share = plane.round ? Math.cos((lat * Math.PI) / 180) : 1;
    return {
      day: scene.date,
      flow: this.#reduced ? undefined : flow,
      chevrons: this.#reduced,
      casing: colourIn(palette.halo, CASING.opacity * opacity),
      selection: colourIn(palette.selection, CHOSEN.opacity * opacity),
      halo: colourIn(palette.halo, 1),
      selected: this.#selected.length > 0,
      scale: (TILE_PIXELS * 2 ** this.#map.getZoom()) / share,
      centre: plane.forward([lng, lat]),
    };
  }
}

/** Routes as they lie in a projection; the index is made when somebody first asks. */
interface Laid {
  readonly projection: View['projection'];
  readonly plane: Plane;
  readonly segments: RouteSegments;
  find?: RouteIndex;
}

const isOpen = ({ properties }: GeoFeature): boolean => properties?.['window'] === 'open';
