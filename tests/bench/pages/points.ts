// A hundred thousand dated points, stepped by our own map (`?ours`) or by filters of MapLibre's. Both draw what stands, what leaves a trace, and
// as many names, over the names of the ground alone: to draw the ground itself is the same work for both, and in software far more than a step.
import { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#lib/domain/dataset.ts';
import { ALL_LAYERS } from '#lib/style/layer-groups.ts';
import { createMapView } from '#lib/map/map-view.ts';
import { startWorkers } from '#lib/map/workers.ts';
import { createSceneWalk } from '#lib/scene/scene-walk.ts';
import { bareStyle } from '../bare-style.ts';
import { pointsDataset } from '../made-points-dataset.ts';
import { madePoints, pointsFile, SPAN } from '../made-points.ts';

type Step = (day: number) => Promise<number>;
declare global {
  interface Window {
    /** Shows a day; resolves to the milliseconds until it is on screen. */
    step?: Step;
  }
}

const query = new URLSearchParams(location.search);
// As on a graphics card that takes no time: everything is handed to it, and nothing drawn.
if (query.has('undrawn'))
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const)
    WebGL2RenderingContext.prototype[name] = () => {};
const points = madePoints(Number(query.get('size')));
const first = SPAN.first + SPAN.days / 2;
const PLAIN = { ...ALL_LAYERS, base: { visible: false, opacity: 1 } };
/** So many texts our map lays out at most; one in so many points has a name there. */
const NAMED = 600;
const TRACE = 30;
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function ours(dataset: Dataset): Promise<Step> {
  const walk = createSceneWalk(dataset);
  const [view] = dataset.views;
  if (!view) throw new Error('The made dataset has no view.');
  let drawn = false;
  const map = createMapView(document.getElementById('map') as HTMLElement, {
    dataset, view, scene: walk({ date: first, known: 'latest' }), theme: 'light', language: 'en', controlVoice: 'parties',
    assetBase: `${location.origin}/`, reducedMotion: true, onPick: () => {}, onCamera: () => {}, onFailure: console.error,
    onDrawn: (now) => (drawn = now), layers: PLAIN,
  }); // prettier-ignore
  while (!drawn) await frame();
  return async (day) => {
    const start = performance.now();
    map.showScene(walk({ date: day, known: 'latest' }));
    do await frame();
    while (!drawn);
    return performance.now() - start;
  };
}

/** As a timeline is made of layers and filters: one source, a layer for each look, every filter set anew on each day. */
async function theirs(): Promise<Step> {
  const [view] = pointsDataset([]).views;
  if (!view) throw new Error('The made dataset has no view.');
  const { style, camera } = bareStyle(view, location.origin, { width: innerWidth, height: innerHeight }, PLAIN);
  await startWorkers(`${location.origin}/`, []);
  const map = new MapLibreMap({ container: 'map', style, center: [...camera.center] as [number, number], zoom: camera.zoom, attributionControl: false, fadeDuration: 0 }); // prettier-ignore
  const idle = (): Promise<unknown> => map.once('idle');
  const [d0, d1] = [
    ['get', 'd0'],
    ['get', 'd1'],
  ] as const;
  const filters = {
    traces: (day: number) => ['all', ['<', d1, day], ['>=', d1, day - TRACE]],
    open: (day: number) => ['all', ['<=', d0, day], ['>=', d1, day]],
    names: (day: number) => ['all', ['has', 'named'], ['<=', d0, day], ['>=', d1, day - TRACE]],
  };
  const every = Math.ceil(points.length / NAMED);
  const data = JSON.parse(pointsFile(points)) as GeoJSON.FeatureCollection;
  for (let i = 0; i < points.length; i += every) data.features[i]!.properties!['named'] = true;
  await map.once('load');
  map.addSource('points', { type: 'geojson', data });
  const stroke = { 'circle-color': '#fff', 'circle-stroke-color': '#444', 'circle-stroke-width': 1.2 };
  map.addLayer({ id: 'traces', type: 'circle', source: 'points', filter: filters.traces(first) as never, paint: { ...stroke, 'circle-radius': 2.5 } }); // prettier-ignore
  map.addLayer({ id: 'open', type: 'circle', source: 'points', filter: filters.open(first) as never, paint: { ...stroke, 'circle-radius': 5 } }); // prettier-ignore
  const font = style.layers.find((layer) => layer.type === 'symbol' && layer.layout?.['text-font']);
  const text = { 'text-field': ['get', 'name'], 'text-size': 12, 'text-offset': [0, 1], 'text-anchor': 'top', 'text-font': font?.type === 'symbol' && font.layout?.['text-font'] }; // prettier-ignore
  map.addLayer({ id: 'names', type: 'symbol', source: 'points', filter: filters.names(first) as never, layout: text as never }); // prettier-ignore
  await idle();
  return async (day) => {
    const start = performance.now();
    for (const [id, filter] of Object.entries(filters)) map.setFilter(id, filter(day) as never);
    await idle();
    return performance.now() - start;
  };
}

window.step = query.has('ours') ? await ours(pointsDataset(points)) : await theirs();
