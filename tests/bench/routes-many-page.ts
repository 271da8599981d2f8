import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import { TripsLayer } from '@deck.gl/geo-layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { Feature } from 'geojson';
import { RoutesLayer, type RouteFrame } from '../../src/lib/map/gpu/routes-layer.ts';
import { MERCATOR_PLANE } from '../../src/lib/style/mercator-plane.ts';
import { routeSegments, type RouteSegments } from '../../src/lib/style/route-segments.ts';
import { STATE_WORDS } from '../../src/lib/style/route-states.ts';
import { seeded } from './bench.ts';

/** 200,000 segments on plain ground, of which some are open at a time, drawn in four ways. */

const ROUTES = 20_000;
const SEGMENTS = 10;
/** Each route is open for one day in twenty. */
const [DAYS, OPEN] = [1000, 50];
const ZOOM = 3;

interface Route {
  readonly id: string;
  readonly lines: [number, number][][];
  readonly first: number;
  readonly last: number;
}
const next = seeded(7);
const routes: Route[] = Array.from({ length: ROUTES }, (_, i) => {
  const [lng, lat, turn] = [next() * 80 - 40, next() * 60 - 30, next() * 6.28];
  const line = Array.from({ length: SEGMENTS + 1 }, (__, n): [number, number] => [
    lng + n * Math.cos(turn) * 0.6 + next() * 0.2,
    lat + n * Math.sin(turn) * 0.6 + next() * 0.2,
  ]);
  const first = Math.floor(next() * DAYS) - OPEN / 2;
  return { id: `r${i}`, lines: [line], first, last: first + OPEN - 1 };
});

const makeMap = async (): Promise<MapLibreMap> => {
  const container = document.createElement('div');
  container.style.cssText = 'width:1024px;height:768px;position:absolute;left:0;top:0';
  document.body.append(container);
  const map = new MapLibreMap({
    container, center: [0, 0], zoom: ZOOM, pixelRatio: 1, interactive: false, attributionControl: false, fadeDuration: 0, renderWorldCopies: false,
    style: { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#f3eee4' } }] },
  }); // prettier-ignore
  await map.once('load');
  return map;
};

/** Waits until the card has drawn. */
const finish = (canvas: HTMLCanvasElement): void => {
  const gl = canvas.getContext('webgl2');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
};
const timed = async (work: () => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Something that can draw a day. */
type Drawer = (day: number) => Promise<number>;

async function ourLayer(window: (segments: RouteSegments) => RouteSegments): Promise<Drawer> {
  const map = await makeMap();
  let day = 0;
  const frame = (): RouteFrame => ({
    day, flow: (day * 15) % 61.6, chevrons: false, selected: false, scale: 512 * 2 ** ZOOM, centre: [0.5, 0.5],
    casing: [0.82, 0.8, 0.76, 0.85], selection: [0, 0, 0, 0], halo: [1, 1, 1, 1],
  }); // prettier-ignore
  const layer = new RoutesLayer('routes', frame);
  layer.setSegments(window(routeSegments(routes, MERCATOR_PLANE)));
  const state = [0x3b2a8fff, 0x5533cc00, (563 << 16) | 0, (563 << 16) | 0];
  layer.setStates(Uint32Array.from({ length: ROUTES * STATE_WORDS }, (_, i) => state[i % STATE_WORDS] ?? 0));
  map.addLayer(layer);
  return (now) =>
    timed(() => {
      day = Math.floor(now);
      map.redraw();
      finish(map.getCanvas());
    });
}

async function setDataEachFrame(): Promise<Drawer> {
  const map = await makeMap();
  map.addSource('routes', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  const line = { 'line-join': 'round', 'line-cap': 'round' } as const;
  map.addLayer({ id: 'casing', type: 'line', source: 'routes', layout: line, paint: { 'line-color': '#f5f1e8', 'line-width': 6.5, 'line-opacity': 0.85 } }); // prettier-ignore
  map.addLayer({ id: 'routes', type: 'line', source: 'routes', layout: line, paint: { 'line-color': '#3b2a8f', 'line-width': 2.2 } }); // prettier-ignore
  const features = routes.map(({ lines: [coordinates = []] }): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })); // prettier-ignore
  return (now) =>
    timed(async () => {
      const open = features.filter((_, i) => routes[i]!.first <= now && now <= routes[i]!.last);
      // The source calls itself loaded before its tiles are cut; only an idle map shows the day.
      void map.getSource<GeoJSONSource>('routes')!.setData({ type: 'FeatureCollection', features: open });
      await map.once('idle');
      finish(map.getCanvas());
    });
}

async function trips(): Promise<Drawer> {
  const map = await makeMap();
  const overlay = new MapboxOverlay({ interleaved: false, useDevicePixels: 1, layers: [] });
  map.addControl(overlay);
  const at = (now: number) =>
    new TripsLayer({
      id: 'trips', data: routes, getPath: ({ lines }: Route) => lines[0], currentTime: now, trailLength: OPEN, fadeTrail: true, widthUnits: 'pixels',
      // All of a route is there from its first day until its last.
      getTimestamps: ({ first, lines }: Route) => lines[0]!.map(() => first), getWidth: 2.2, getColor: [59, 42, 143], jointRounded: true, capRounded: true,
    }); // prettier-ignore
  const { _deck: deck } = overlay as unknown as { _deck: { redraw(why: string): void; isInitialized: boolean } };
  const show = (now: number): void => {
    overlay.setProps({ layers: [at(now)] });
    map.redraw();
    deck.redraw('bench');
    finish(map.getCanvas());
    const canvas = document.querySelector<HTMLCanvasElement>('#deckgl-overlay');
    if (!canvas) throw new Error('deck.gl has no canvas of its own.');
    finish(canvas);
  };
  for (const until = performance.now() + 60_000; !deck.isInitialized && performance.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 100));
  show(0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (now) => timed(() => show(now));
}

const makers: Record<string, () => Promise<Drawer>> = {
  ours: () => ourLayer((segments) => segments),
  all: () => ourLayer((segments) => ({ ...segments, runsOn: () => [[0, segments.points.length / 8]] })),
  trips,
  setData: setDataEachFrame,
};
const made = new Map<string, Drawer>();

const page = {
  async make(name: string): Promise<void> {
    made.set(name, await makers[name]!());
  },
  /** Milliseconds of each of some frames from a day on, a quarter of a day apart. */
  async frames(name: string, from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < count; i++) times.push((await made.get(name)?.(from + i / 4)) ?? NaN);
    return times;
  },
  /** The picture of a day, for looking at. */
  open: (day: number): number => routes.filter(({ first, last }) => first <= day && day <= last).length * SEGMENTS,
};
setWorkerUrl('/page/maplibre-gl-worker.mjs');
Object.assign(window, { page });
