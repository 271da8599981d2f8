import type { CustomProjection, View } from '#lib/domain/dataset.ts';
import { squareMetres, zoomAt } from '#lib/style/scale.ts';
import { converterOf } from './converter.ts';

/** Where the map looks: `center` is `[longitude, latitude]`, `bearing` in degrees as MapLibre means it. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  /** Degrees from straight down, 0-60; 0 when left out. */
  readonly pitch?: number;
}

/** The part of the window that nothing covers, CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels kept free at each edge, so that names at the ends of the span are whole; at most a tenth of a small window. */
const MARGIN = 40;
/** Degrees of latitude over which scale and north are measured. */
const STEP = 0.01;
const METRES_PER_DEGREE = 111_200;

/**
 * The camera that brings a view's whole span into sight in a window of any shape, with north up at its middle. A window without area
 * counts as one pixel.
 */
export function cameraOf(view: View, { width, height }: Room): Required<Camera> {
  const { center, spanKm, bearing } = view.camera;
  const { projection } = view;
  const { scale, north } = typeof projection === 'object' ? measureAt(projection, center) : { scale: 1, north: 0 };
  const metres = Math.max((spanKm[0] * 1000) / inner(width), (spanKm[1] * 1000) / inner(height));
  const zoom = zoomAt(metres * scale, squareMetres(projection, center[1]));
  return { center, zoom, bearing: bearing + north, pitch: 0 };
}

/** The bearing at which north is up at a place of a view. */
export function northUp({ projection }: Pick<View, 'projection'>, at: readonly [number, number]): number {
  return typeof projection === 'object' ? measureAt(projection, at).north : 0;
}

/** The scale factor (projected metres per metre) and the bearing of true north (degrees, clockwise from the grid's). */
function measureAt(
  projection: CustomProjection,
  [lon, lat]: readonly [number, number],
): { scale: number; north: number } {
  const converter = converterOf(projection);
  const [south, further] = [converter.forward([lon, lat - STEP]), converter.forward([lon, lat + STEP])];
  const [dx, dy] = [further[0]! - south[0]!, further[1]! - south[1]!];
  return { scale: Math.hypot(dx, dy) / (2 * STEP * METRES_PER_DEGREE), north: (Math.atan2(dx, dy) * 180) / Math.PI };
}

const inner = (pixels: number): number => Math.max(1, pixels - 2 * Math.min(MARGIN, pixels / 10));
