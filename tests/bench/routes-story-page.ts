import { importScriptInWorkers, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { readDataset } from '../../src/lib/datasets/read-dataset.ts';
import { parseDay } from '../../src/lib/domain/day.ts';
import { readArchives } from '../../src/lib/map/base-tiles.ts';
import { addMissingImages } from '../../src/lib/map/images.ts';
import type { Look } from '../../src/lib/map/look.ts';
import { registerProjection } from '../../src/lib/map/projections.ts';
import { RouteDrawing } from '../../src/lib/map/route-drawing.ts';
import { createSceneWalk } from '../../src/lib/scene/scene-walk.ts';
import { buildStyle } from '../../src/lib/style/build-style.ts';
import { ALL_LAYERS } from '../../src/lib/style/layer-groups.ts';
import { paletteOf } from '../../src/lib/style/palette.ts';
import { MOVING_LAYERS } from '../../src/lib/style/route-layers.ts';
import { sceneSources } from '../../src/lib/style/scene-sources.ts';

/** The ground of the overview at 1440 x 900 with the story's routes over it, or without. */

/** From the first lift to the transfer west; a frame is a sixtieth of a second at two days a second. */
const FIRST = parseDay('2024-10-01') ?? 0;
const PER_FRAME = 2 / 60;
const DAYS = 35;

let map: MapLibreMap;
let play: (position: number) => void;
let rest: () => void;
let [position, shown] = [FIRST, -1];

async function start(): Promise<void> {
  const read = (file: string): Promise<string> => fetch(`/geo/dprk-2024/${file}`).then((answer) => answer.text());
  const { dataset } = await readDataset(read);
  const view = dataset?.views[0];
  if (!dataset || !view) throw new Error('The built-in dataset does not open.');
  const container = document.createElement('div');
  container.style.cssText = 'width:1440px;height:900px';
  document.body.append(container);
  const style = buildStyle({
    palette: paletteOf('light'), language: 'en', actors: dataset.actors, ownNames: dataset.features.map(({ name }) => name.en),
    projection: view.projection, projectionType: registerProjection(view.projection), latitude: 58, assetBase: `${location.origin}/`,
  }); // prettier-ignore
  map = new MapLibreMap({
    container, style: { ...style, layers: style.layers.filter(({ id }) => !MOVING_LAYERS.has(id)) }, center: [85, 55], zoom: 1.6, bearing: view.camera.bearing,
    pixelRatio: 1, interactive: false, attributionControl: false, fadeDuration: 0, renderWorldCopies: false, transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
  }); // prettier-ignore
  addMissingImages(map);
  await map.once('idle');
  const drawing = new RouteDrawing(map, dataset, false);
  drawing.settle(view);
  const walk = createSceneWalk(dataset);
  rest = () => drawing.rest();
  play = (at) => {
    if (Math.floor(at) !== shown) {
      shown = Math.floor(at);
      const scene = walk({ date: shown, known: 'latest' });
      const data = sceneSources(scene, { dataset, language: 'en', controlVoice: 'deepstate' });
      drawing.show(data['scene-routes'].features, { view, scene, theme: 'light', groups: ALL_LAYERS } as Look);
    }
    drawing.playAt(at);
  };
}

const draw = (): void => {
  map.redraw();
  const gl = map.getCanvas().getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};

const page = {
  start,
  /** Milliseconds of each of some frames, the step of the scene and what it tells the routes among them. */
  frames(name: 'playing' | 'bare', _: number, count: number): number[] {
    if (name === 'bare') rest();
    else shown = -1;
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      position = FIRST + ((position - FIRST + PER_FRAME) % DAYS);
      const begun = performance.now();
      if (name === 'playing') play(position);
      draw();
      times.push(performance.now() - begun);
    }
    return times;
  },
  shot(at: number): string {
    play(at);
    map.redraw();
    return map.getCanvas().toDataURL();
  },
};
readArchives();
setWorkerUrl('/page/maplibre-gl-worker.mjs');
await importScriptInWorkers(new URL('/page/projection-worker.mjs', location.href).href);
Object.assign(window, { page });
