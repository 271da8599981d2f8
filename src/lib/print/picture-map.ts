import { Map as MapLibreMap } from 'maplibre-gl';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addMissingImages } from '#lib/map/images.ts';
import type { PicturePlan } from './picture-plan.ts';
import { PrintLimit } from './print-limit.ts';
import { STYLE_PIXEL_MM, type SheetCamera } from './sheet-camera.ts';

/** Tiles are fetched and cut at this ratio; only the last frame is drawn large. Three times faster, and the same to the byte. */
const BUILDING_RATIO = 0.25;
const MOST_A_SIDE = 8192;

/** A map that nobody sees, which draws one tile of a picture after the other. */
export class PictureMap {
  readonly #map: MapLibreMap;
  readonly #container: HTMLElement;
  readonly #camera: SheetCamera;
  readonly #plan: PicturePlan;

  constructor(style: StyleSpecification, camera: SheetCamera, plan: PicturePlan) {
    [this.#camera, this.#plan] = [camera, plan];
    this.#container = hiddenContainer(plan.tile.width, plan.tile.height);
    try {
      this.#map = new MapLibreMap({
        container: this.#container,
        style,
        center: this.#centreOf(0, 0),
        zoom: camera.zoom,
        bearing: camera.bearing,
        pixelRatio: BUILDING_RATIO,
        maxCanvasSize: [MOST_A_SIDE, MOST_A_SIDE],
        interactive: false,
        attributionControl: false,
        fadeDuration: 0,
        // A flat globe's page may reach past the antimeridian; a grid of its own ends where it ends.
        renderWorldCopies: isMercator(style),
        // Otherwise the world would be zoomed until its square fills the page.
        transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
      });
      addMissingImages(this.#map);
    } catch (cause) {
      this.#container.remove();
      throw cause instanceof PrintLimit ? cause : new PrintLimit('no-webgl', { cause });
    }
  }

  /** Draws a tile into its place in a band of the picture: rows of red, green, blue, alpha, the top row first. */
  async drawTile(column: number, row: number, band: Uint8Array, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const map = this.#map;
    if (column + row > 0) map.jumpTo({ center: this.#centreOf(column, row) });
    await untilIdle(map, signal);
    const { tile, ratio, across } = this.#plan;
    const [width, height] = [Math.round(tile.width * ratio), Math.round(tile.height * ratio)];
    const pixels = readPixels(map, ratio, width, height);
    map.setPixelRatio(BUILDING_RATIO);
    overPaper(pixels);
    for (let y = 0; y < height; y++) {
      // WebGL gives the lowest row first.
      const from = (height - 1 - y) * width * 4;
      band.set(pixels.subarray(from, from + width * 4), (y * across + column) * width * 4);
    }
  }

  remove(): void {
    this.#map.remove();
    this.#container.remove();
  }

  /** Where a tile's middle lies on the ground. Throws when that is beyond what the projection holds. */
  #centreOf(column: number, row: number): [number, number] {
    const { frame, toDegrees, toMm } = this.#camera;
    const { tile } = this.#plan;
    const [xMm, yMm] = [
      frame.xMm + (column + 0.5) * tile.width * STYLE_PIXEL_MM,
      frame.yMm + (row + 0.5) * tile.height * STYLE_PIXEL_MM,
    ];
    const [longitude, latitude] = toDegrees([xMm, yMm]);
    const back = toMm([longitude, latitude]);
    const off = Math.hypot(back[0] - xMm, back[1] - yMm);
    if (!(off < 0.01 && Math.abs(latitude) <= 90)) throw new PrintLimit('off-ground');
    return [longitude, latitude];
  }
}

/** `visibility`, not `display`: a container without a size counts as 400 by 300. */
function hiddenContainer(width: number, height: number): HTMLElement {
  const container = document.createElement('div');
  container.ariaHidden = 'true';
  container.inert = true;
  container.dataset['printMap'] = '';
  container.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px;visibility:hidden;pointer-events:none;z-index:-1`;
  document.body.append(container);
  return container;
}

async function untilIdle(map: MapLibreMap, signal?: AbortSignal): Promise<void> {
  const done = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      const on = (type: string, listener: (event: object) => void): void => {
        const subscription = map.on(type as 'idle', listener);
        done.signal.addEventListener('abort', () => subscription.unsubscribe());
      };
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true, signal: done.signal });
      on('idle', () => resolve());
      on('webglcontextlost', () => reject(new PrintLimit('context-lost')));
      on('error', (event) => {
        if ('sourceId' in event) reject(new PrintLimit('ground', { cause: (event as { error?: unknown }).error }));
      });
    });
  } finally {
    done.abort();
  }
}

/** Draws once at full size and reads the pixels in the same task, before the browser may clear them. */
function readPixels(map: MapLibreMap, ratio: number, width: number, height: number): Uint8Array {
  map.setPixelRatio(ratio);
  map.redraw();
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl || gl.isContextLost()) throw new PrintLimit('context-lost');
  // Never trust the size: MapLibre and the browser both lower it in silence.
  if (gl.drawingBufferWidth !== width || gl.drawingBufferHeight !== height) throw new PrintLimit('too-large');
  const rgba = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
  return rgba;
}

function isMercator({ projection }: StyleSpecification): boolean {
  return projection?.type === 'mercator';
}

/** Where a projection's square ends nothing is drawn: that is paper, not the black that a picture without transparency makes of it. */
function overPaper(rgba: Uint8Array): void {
  for (let at = 0; at < rgba.length; at += 4) {
    const missing = 255 - (rgba[at + 3] ?? 255);
    if (missing === 0) continue;
    // The colours are multiplied by their opacity already.
    for (let i = 0; i < 3; i++) rgba[at + i] = Math.min(255, (rgba[at + i] ?? 0) + missing);
    rgba[at + 3] = 255;
  }
}
