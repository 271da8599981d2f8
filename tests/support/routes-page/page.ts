import { importScriptInWorkers, Map as MapLibreMap, restoreNow, setNow, setWorkerUrl } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import { isRoute, type Feature, type Path } from '#lib/domain/feature.ts';
import { datasetOf } from '#lib/scene/dataset.arbitrary.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { ALL_LAYERS } from '#lib/style/layer-groups.ts';
import { boundsFrom, claim, day, route } from '#lib/style/scene-fixtures.ts';
import { sceneSources } from '#lib/style/scene-sources.ts';
import type { Look } from '#lib/map/look.ts';
import { registerProjection } from '#lib/map/projections.ts';
import { RouteDrawing } from '#lib/map/route-drawing.ts';

/** A map on plain ground with the product's own drawing of routes, for programs that look at its pixels. */

export interface Way {
  readonly id: string;
  readonly line: number[][];
  /** The days it moves, `2024-10-08`; `sure` is the first day on which that is certain. */
  readonly first: string;
  readonly last: string;
  readonly sure?: string;
  readonly path: Path;
  readonly people?: number;
}
export interface Opened {
  readonly projection: View['projection'];
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing?: number;
  readonly pitch?: number;
  readonly ratio?: number;
  /** As the print room hosts a map: nobody sees it. */
  readonly hidden?: boolean;
  readonly ways: readonly Way[];
}
export interface Moment {
  readonly date: string;
  readonly position?: number;
  readonly reduced?: boolean;
  readonly now?: number;
  readonly selected?: string[];
  readonly theme?: 'light' | 'dark';
}

let map: MapLibreMap;
let drawing: RouteDrawing;
let opened: Opened;
let dataset: ReturnType<typeof datasetOf>;
let lost: WEBGL_lose_context | null | undefined;

function featureOf({ id, line, first, last, sure = first, path, people }: Way): Feature {
  const bounds = { ...boundsFrom(first, last), startLatest: day(sure) };
  const counts = people ? [{ force: 'men', measure: 'moved' as const, min: people, max: people, rough: false }] : [];
  const claims = [claim({ id, feature: id, about: 'movement', bounds, reportDay: day(first), counts })];
  return { ...route(line, { path }, { id, claims }), actor: 'kp' };
}

const page = {
  async open(options: Opened): Promise<void> {
    opened = options;
    const made = datasetOf(options.ways.map(featureOf));
    const actor = { id: 'kp', name: { en: 'K' }, hue: 285, affiliation: 'neutral' as const };
    dataset = { ...made, actors: [actor] };
    document.body.replaceChildren();
    const container = document.createElement('div');
    container.style.cssText = `width:800px;height:600px;${options.hidden ? 'position:fixed;visibility:hidden' : ''}`;
    document.body.append(container);
    map = new MapLibreMap({
      container,
      style: {
        version: 8,
        projection: { type: registerProjection(options.projection) },
        sources: { none: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
        layers: [
          { id: 'ground', type: 'background', paint: { 'background-color': '#ffffff' } },
          { id: 'scene-route-selected', type: 'line', source: 'none' },
        ],
      },
      center: options.center,
      zoom: options.zoom,
      bearing: options.bearing ?? 0,
      pitch: options.pitch ?? 0,
      pixelRatio: options.ratio ?? 1,
      renderWorldCopies: false,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
    });
    drawing = new RouteDrawing(map, dataset, true);
    await map.once('load');
    drawing.settle(page.view());
  },
  view: (): View => ({ id: 'v', name: { en: 'V' }, projection: opened.projection, camera: { center: opened.center, spanKm: [1, 1], bearing: 0 } }), // prettier-ignore
  /** Shows a moment and gives the picture, as the address of a PNG. */
  shot({ date, position, reduced = false, now = 0, selected = [], theme = 'light' }: Moment): string {
    const scene = sceneAt(dataset, { date: day(date), known: 'latest' });
    const routes = sceneSources(scene, { dataset, language: 'en', controlVoice: 'nis' })['scene-routes'].features;
    setNow(now);
    drawing.setReducedMotion(reduced);
    drawing.select(selected);
    drawing.show(routes, { view: page.view(), scene, theme, groups: ALL_LAYERS } as Look);
    drawing.playAt(position);
    map.redraw();
    const picture = map.getCanvas().toDataURL();
    restoreNow();
    drawing.playAt(0);
    return picture;
  },
  setRatio: (ratio: number): void => map.setPixelRatio(ratio),
  project: (at: [number, number]): [number, number] => {
    const { x, y } = map.project(at);
    return [x, y];
  },
  near: (pixel: [number, number], reach: number): string[] => drawing.near(pixel, reach),
  /** What the drawing itself takes for the way: points of its line, in order. */
  points: (id: string): number[][] => {
    const feature = dataset.features.find((one) => one.id === id);
    return feature && isRoute(feature) ? feature.geometry.coordinates : [];
  },
  lose(): Promise<void> {
    lost = map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const gone = map.once('webglcontextlost').then(() => undefined);
    drawing.rest();
    lost?.loseContext();
    return gone;
  },
  async restore(): Promise<void> {
    const back = map.once('webglcontextrestored');
    lost?.restoreContext();
    await back;
    if (!map.isStyleLoaded()) await map.once('style.load');
    drawing.settle(page.view());
  },
  close(): void {
    drawing.stop();
    map.remove();
  },
};
export type RoutesPage = typeof page;

setWorkerUrl('/page/maplibre-gl-worker.mjs');
await importScriptInWorkers(new URL('/page/projection-worker.mjs', location.href).href);
Object.assign(window, { page });
