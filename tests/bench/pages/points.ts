// A hundred thousand dated points, stepped by our own map (`?ours`) or by a filter of MapLibre's.
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '#lib/domain/dataset.ts';
import { createMapView } from '#lib/map/map-view.ts';
import { startWorkers } from '#lib/map/workers.ts';
import { createSceneWalk } from '#lib/scene/scene-walk.ts';
import { pointsDataset } from '../made-points-dataset.ts';
import { madePoints, pointsFile, SPAN } from '../made-points.ts';

type Step = (day: number) => Promise<number>;
declare global {
  interface Window {
    /** Shows a day; resolves to the milliseconds until it is on screen. */
    step?: Step;
  }
}

const points = madePoints(Number(new URLSearchParams(location.search).get('size')));
const first = SPAN.first + SPAN.days / 2;
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function ours(dataset: Dataset): Promise<Step> {
  const walk = createSceneWalk(dataset);
  const [view] = dataset.views;
  if (!view) throw new Error('The made dataset has no view.');
  let drawn = false;
  const map = createMapView(document.getElementById('map') as HTMLElement, {
    dataset, view, scene: walk({ date: first, known: 'latest' }), theme: 'light', language: 'en', controlVoice: 'parties',
    assetBase: `${location.origin}/`, reducedMotion: true, onPick: () => {}, onCamera: () => {}, onFailure: console.error,
    onDrawn: (now) => (drawn = now),
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

async function theirs(): Promise<Step> {
  const { style, camera } = (await (await fetch('/bench/points.json')).json()) as { style: StyleSpecification; camera: { center: [number, number]; zoom: number } }; // prettier-ignore
  await startWorkers(`${location.origin}/`, []);
  const map = new MapLibreMap({ container: 'map', style, ...camera, attributionControl: false, fadeDuration: 0 });
  const idle = (): Promise<unknown> => map.once('idle');
  const stands = (day: number) => ['all', ['<=', ['get', 'd0'], day], ['>=', ['get', 'd1'], day]] as const;
  await map.once('load');
  map.addSource('points', { type: 'geojson', data: JSON.parse(pointsFile(points)) as GeoJSON.FeatureCollection });
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    filter: stands(first) as never,
    paint: { 'circle-radius': 5, 'circle-color': '#fff', 'circle-stroke-color': '#444', 'circle-stroke-width': 1.2 },
  });
  await idle();
  return async (day) => {
    const start = performance.now();
    map.setFilter('points', stands(day) as never);
    await idle();
    return performance.now() - start;
  };
}

window.step = location.search.includes('ours') ? await ours(pointsDataset(points)) : await theirs();
