// A bare MapLibre page with the ground of a view: no story, no page about it.
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { View } from '#lib/domain/dataset.ts';
import type { Camera } from '#lib/map/view-camera.ts';
import { registerProjection } from '#lib/map/projections.ts';
import { startWorkers } from '#lib/map/workers.ts';

const { style, camera, view } = (await (await fetch('/bench/bare.json')).json()) as {
  style: StyleSpecification;
  camera: Camera;
  view: View;
};
await startWorkers(`${location.origin}/`, [view.projection]);
registerProjection(view.projection);
const map = new MapLibreMap({
  container: 'map',
  style,
  center: [...camera.center] as [number, number],
  zoom: camera.zoom,
  bearing: camera.bearing,
  attributionControl: false,
  fadeDuration: 0,
});
map.once('idle', () => (document.body.dataset['drawn'] = 'true'));
