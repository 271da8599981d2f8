import { Map as MapLibreMap, type IControl } from 'maplibre-gl';
import { addMissingImages } from '#lib/map/images.ts';
import { registerProjection } from '#lib/map/projections.ts';
import { startWorkers } from '#lib/map/workers.ts';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { STYLE_PIXEL_MM } from '#lib/print/sheet-camera.ts';

/** Installed by the bench alone, so neither the type checker nor the server follows it. */
const RIVAL = '/tests/bench/rivals/node_modules/@watergis/maplibre-gl-export/dist/';
/** A3 lying, millimetres; CSS pixels an inch. */
const PAGE: readonly [number, number] = [420, 297];
const CSS_AN_INCH = 96;

/**
 * The ground of a sheet with its scene and names on a map of the page, idle, and `@watergis/maplibre-gl-export` on it for A3 as PDF. The
 * control draws the whole page as a map, at the zoom of the map on the page: chosen so that it shows what the sheet's frame shows.
 */
export async function rivalMap(
  { camera, style }: Sheet,
  { view, assetBase }: Pick<SheetRequest, 'view' | 'assetBase'>,
  dpi: number,
): Promise<void> {
  await startWorkers(assetBase, [view.projection]);
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;left:0;top:0;width:1000px;height:700px';
  document.body.append(container);
  const frame = camera.frame.widthMm / STYLE_PIXEL_MM;
  const map = new MapLibreMap({
    container,
    style: { ...style, projection: { type: registerProjection(view.projection) } },
    center: [...camera.center],
    zoom: camera.zoom + Math.log2((PAGE[0] * CSS_AN_INCH) / 25.4 / frame),
    bearing: camera.bearing,
    fadeDuration: 0,
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
  });
  addMissingImages(map);
  const { MaplibreExportControl, Size } = await rivalModule();
  map.addControl(new MaplibreExportControl({ PageSize: Size.A3, Format: 'pdf', DPI: dpi, Filename: 'rival' }));
  await map.once('idle');
}

interface Rival {
  readonly MaplibreExportControl: new (options: object) => IControl;
  /** Its papers, told apart by identity. */
  readonly Size: Readonly<Record<'A3', object>>;
}

/** The rival, made to draw with the page's own MapLibre: it asks for 5, which knows no projection of ours. */
async function rivalModule(): Promise<Rival> {
  const text = await (await fetch(`${RIVAL}maplibre-gl-export.es.js`)).text();
  const own = text
    .replace(/import \{ Map as (\w+) \} from "maplibre-gl";/, 'const $1 = globalThis.rivalsMap;')
    .replaceAll('"./', `"${location.origin}${RIVAL}`);
  Object.assign(globalThis, { rivalsMap: MapLibreMap });
  const address = URL.createObjectURL(new Blob([own], { type: 'text/javascript' }));
  return (await import(/* @vite-ignore */ address)) as Rival;
}
