import { Map as MapLibreMap } from 'maplibre-gl';
import { registerProjection } from '#lib/map/projections.ts';
import { printAtlas } from '#lib/print/atlas-print.ts';
import { atlasStops } from '#lib/print/atlas-plan.ts';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import { groundStyle } from '#lib/print/picture-style.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { STYLE_PIXEL_MM } from '#lib/print/sheet-camera.ts';

type Request = Omit<SheetRequest, 'names' | 'land'>;

/** The map of a sheet as an export control draws it: a hidden map at its full size from the beginning, read as a PNG once it is idle. */
export async function bareMap({ camera, style }: Sheet, { view }: Request, dpi: number): Promise<{ bytes: number }> {
  const container = document.createElement('div');
  const [width, height] = [camera.frame.widthMm, camera.frame.heightMm].map((mm) => Math.round(mm / STYLE_PIXEL_MM));
  container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;visibility:hidden`;
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    style: groundStyle(style, registerProjection(view.projection)),
    center: [...camera.center],
    zoom: camera.zoom,
    bearing: camera.bearing,
    pixelRatio: dpi / (25.4 / STYLE_PIXEL_MM),
    maxCanvasSize: [8192, 8192],
    canvasContextAttributes: { preserveDrawingBuffer: true },
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
  });
  try {
    await map.once('idle');
    const blob = await new Promise<Blob | null>((resolve) => map.getCanvas().toBlob(resolve));
    return { bytes: blob?.size ?? 0 };
  } finally {
    map.remove();
    container.remove();
  }
}

/** An atlas of so many days from the date of a request on; its bytes are counted and dropped. */
export async function atlasOf({ scene, ...common }: Request, days: number, dpi: number): Promise<{ bytes: number }> {
  const dates = Array.from({ length: days }, (_, i) => scene.date + i);
  const choice = { dates, known: 'latest' } as const;
  let bytes = 0;
  await printAtlas(
    { ...common, choice, stops: atlasStops(common.dataset, choice), addressOf: () => common.address },
    { dpi, created: new Date(0), write: (part) => Promise.resolve(void (bytes += part.length)) },
  );
  return { bytes };
}

/** How long something takes, with what it gives. */
export async function timed<T extends object>(work: () => Promise<T>): Promise<T & { milliseconds: number }> {
  const start = performance.now();
  const given = await work();
  return { ...given, milliseconds: performance.now() - start };
}
