import { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { View } from '#lib/domain/dataset.ts';
import { addMissingImages } from '#lib/map/images.ts';
import { registerProjection } from '#lib/map/projections.ts';
import { startWorkers } from '#lib/map/workers.ts';
import { CHEVRON_LAYER, FLOW_LAYER } from '#lib/style/route-layers.ts';
import { isText } from './drawn-scene.ts';
import { encodePng } from './encode-png.ts';
import type { Sheet } from './layout-sheet.ts';
import type { Picture } from './paint-sheet.ts';
import { PrintLimit } from './print-limit.ts';
import { STYLE_PIXEL_METRES, STYLE_PIXEL_MM } from './sheet-camera.ts';

/** Tiles are fetched and cut at this ratio; only the last frame is drawn large. Three times faster, and the same to the byte. */
const BUILDING_RATIO = 0.25;
/** Browsers clamp a larger drawing buffer without a word. */
const MOST_PIXELS = 33_000_000;
const MOST_A_SIDE = 8192;

export interface PictureOptions {
  readonly projection: View['projection'];
  readonly assetBase: string;
  /** Dots an inch. */
  readonly dpi: number;
  readonly signal?: AbortSignal;
}

/** The map of a sheet without its names, which the sheet sets as text. Frozen: strokes that flow on screen are still chevrons here. */
export async function drawPicture(sheet: Pick<Sheet, 'camera' | 'style'>, options: PictureOptions): Promise<Picture> {
  const { camera, style } = sheet;
  const { dpi, assetBase, signal } = options;
  const [width, height] = [pixels(camera.frame.widthMm), pixels(camera.frame.heightMm)];
  const ratio = (dpi * STYLE_PIXEL_METRES) / 0.0254;
  if (width * height * ratio * ratio > MOST_PIXELS || Math.max(width, height) * ratio > MOST_A_SIDE) {
    throw new PrintLimit('too-large');
  }
  await startWorkers(assetBase).catch((cause: unknown) => {
    throw new PrintLimit('ground', { cause });
  });
  signal?.throwIfAborted();
  const type = registerProjection(options.projection === 'globe' ? 'mercator' : options.projection);
  const container = hiddenContainer(width, height);
  let map: MapLibreMap | undefined;
  try {
    map = openMap(container, { ...pictureStyle(style), projection: { type } }, camera);
    await untilIdle(map, signal);
    return await readPicture(map, { width, height, ratio, dpi });
  } finally {
    map?.remove();
    container.remove();
  }
}

const pixels = (mm: number): number => Math.round(mm / STYLE_PIXEL_MM);

/** `visibility`, not `display`: a container without a size counts as 400 by 300. */
function hiddenContainer(width: number, height: number): HTMLElement {
  const container = document.createElement('div');
  container.ariaHidden = 'true';
  container.inert = true;
  container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;visibility:hidden;pointer-events:none;z-index:-1`;
  document.body.append(container);
  return container;
}

/** The style without words. */
export function pictureStyle(style: StyleSpecification): StyleSpecification {
  const layers = style.layers
    .filter((layer) => layer.id === CHEVRON_LAYER || (layer.id !== FLOW_LAYER && !isText(layer)))
    .map((layer) =>
      layer.id === CHEVRON_LAYER ? { ...layer, layout: { ...layer.layout, visibility: 'visible' as const } } : layer,
    );
  return { ...style, layers: layers };
}

function openMap(container: HTMLElement, style: StyleSpecification, camera: Sheet['camera']): MapLibreMap {
  try {
    const map = new MapLibreMap({
      container,
      style,
      center: [...camera.center],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pixelRatio: BUILDING_RATIO,
      maxCanvasSize: [MOST_A_SIDE, MOST_A_SIDE],
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      // Otherwise the world would be zoomed until its square fills the page.
      transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
    });
    addMissingImages(map);
    return map;
  } catch (cause) {
    throw new PrintLimit('no-webgl', { cause });
  }
}

function untilIdle(map: MapLibreMap, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    map.once('idle', () => resolve());
    map.on('webglcontextlost', () => reject(new PrintLimit('context-lost')));
    map.on('error', (event) => {
      if ('sourceId' in event) reject(new PrintLimit('ground', { cause: event.error }));
    });
  });
}

/** Draws once at full size and reads the pixels in the same task, before the browser may clear them. */
async function readPicture(
  map: MapLibreMap,
  { width, height, ratio, dpi }: { width: number; height: number; ratio: number; dpi: number },
): Promise<Picture> {
  map.setPixelRatio(ratio);
  map.redraw();
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl || gl.isContextLost()) throw new PrintLimit('context-lost');
  const [across, down] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
  // Never trust the size: MapLibre and the browser both lower it in silence.
  if (Math.hypot(across - width * ratio, down - height * ratio) > 2) throw new PrintLimit('too-large');
  const rgba = new Uint8Array(across * down * 4);
  gl.readPixels(0, 0, across, down, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
  const mm = STYLE_PIXEL_MM / ratio;
  return {
    png: await encodePng(rgba, across, down, { dpi, fromBelow: true }),
    widthMm: across * mm,
    heightMm: down * mm,
  };
}
