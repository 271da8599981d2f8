import type { View } from '#lib/domain/dataset.ts';
import type { Camera } from '#lib/map/view-camera.ts';
import type { Box, PointMm } from './display-list.ts';
import type { SheetRequest } from './sheet-request.ts';
import { northAt, planeOf, scaleFactorAt, scaleFactorNorthAt, type LonLat, type Plane } from './plane.ts';

/**
 * Metres on paper of one style pixel. Screens are read from further away than paper: at three quarters of a CSS pixel a 12 px name
 * prints at 6.75 pt, as in an atlas.
 */
export const STYLE_PIXEL_METRES = (0.75 * 0.0254) / 96;
export const STYLE_PIXEL_MM = STYLE_PIXEL_METRES * 1000;

/** The n of 1 : n within which a sheet shows something: a village square, the whole earth on a stamp. */
export const LEAST_SCALE = 1000;
export const MOST_SCALE = 1_000_000_000;
/** Degrees; less cannot be told from straight above. */
const LEAST_TILT = 1;

/** What the reader sees now, so that the sheet shows no less. Sizes in CSS pixels, zoom as MapLibre has it in the view's projection. */
export interface Window {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** The map of a sheet: where it looks, how large, and where things come to lie. */
export interface SheetCamera {
  readonly plane: Plane;
  readonly center: LonLat;
  /** The n of 1 : n, true at the middle. */
  readonly scale: number;
  /** MapLibre's, for a container measured in style pixels. */
  readonly zoom: number;
  readonly bearing: number;
  /** True north on paper at the middle, degrees clockwise from up. */
  readonly north: number;
  /** Of meridians at the middle: grid north from true north, degrees, east positive. */
  readonly convergence: number;
  readonly frame: Box;
  readonly toMm: (at: LonLat) => PointMm;
  readonly toDegrees: (at: PointMm) => LonLat;
  /** Metres of the plane under a point of the paper. */
  readonly toPlane: (at: PointMm) => readonly [number, number];
  /** A globe, drawn flat: no scale holds, and no bar is drawn. */
  readonly notToScale: boolean;
  /** The map on the screen was tilted; the sheet is drawn from straight above, to scale, and says so. */
  readonly wasTilted: boolean;
}

/** A frame as large as fits in `room`, made of whole style pixels: MapLibre floors the size of its container. */
export function frameIn(room: Box): Box {
  const whole = (mm: number): number => Math.floor(mm / STYLE_PIXEL_MM + 1e-6) * STYLE_PIXEL_MM;
  return { ...room, widthMm: whole(room.widthMm), heightMm: whole(room.heightMm) };
}

/** Width and height of the ground that must be in sight, in one unit: pixels of the window, or kilometres of the view. */
export function groundOf(view: View, window?: Window): readonly [number, number] {
  return window ? [window.width, window.height] : view.camera.spanKm;
}

/**
 * The camera that shows in a frame what the reader has in the window, or the view's own span, at a round scale, or at the one asked for.
 * Throws a RangeError for a scale that is none.
 */
export function sheetCamera(
  asked: Pick<SheetRequest, 'view' | 'window' | 'center' | 'bearing' | 'scale'>,
  frame: Box,
): SheetCamera {
  const { view, window } = asked;
  const plane = planeOf(view.projection);
  const center = asked.center ?? window?.camera.center ?? view.camera.center;
  const [factor, north] = [scaleFactorAt(plane, center), northAt(plane, center)];
  const spanMetres = window ? windowMetres(window, plane, factor) : view.camera.spanKm.map((km) => km * 1000);
  const needed = Math.max((spanMetres[0] ?? 0) / frame.widthMm, (spanMetres[1] ?? 0) / frame.heightMm) * 1000;
  const bearing = asked.bearing ?? window?.camera.bearing ?? view.camera.bearing + north;
  const scale = asked.scale ?? roundScale(needed);
  if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
    throw new RangeError(`The scale is 1 : ${LEAST_SCALE} to 1 : ${MOST_SCALE}; 1 : ${scale} was asked for.`);
  }
  const wasTilted = (window?.camera.pitch ?? 0) > LEAST_TILT;
  return cameraAt({ plane, center, scale, bearing, frame, notToScale: view.projection === 'globe', wasTilted });
}

export function cameraAt(given: {
  plane: Plane;
  center: LonLat;
  scale: number;
  bearing: number;
  frame: Box;
  notToScale?: boolean;
  wasTilted?: boolean;
}): SheetCamera {
  const { plane, center, scale, bearing, frame } = given;
  const factor = scaleFactorAt(plane, center);
  const [middle, middleMm] = [plane.toMetres(center), middleOf(frame)];
  const metresPerMm = (scale * factor) / 1000;
  const [cos, sin] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)];
  const toPlane = ([xMm, yMm]: PointMm): readonly [number, number] => {
    const [x, y] = [xMm - middleMm[0], middleMm[1] - yMm];
    return [middle[0] + (x * cos + y * sin) * metresPerMm, middle[1] + (y * cos - x * sin) * metresPerMm];
  };
  return {
    ...given,
    notToScale: given.notToScale ?? false,
    wasTilted: given.wasTilted ?? false,
    convergence: -northAt(plane, center),
    toPlane,
    north: northAt(plane, center) - bearing,
    zoom: Math.log2(plane.side / (512 * scale * STYLE_PIXEL_METRES * factor)),
    toMm(at) {
      const metres = plane.toMetres(at);
      const [x, y] = [(metres[0] - middle[0]) / metresPerMm, (metres[1] - middle[1]) / metresPerMm];
      return [middleMm[0] + x * cos - y * sin, middleMm[1] - (x * sin + y * cos)];
    },
    toDegrees: (at) => plane.toDegrees(toPlane(at)),
  };
}

/** How much longer (above 0) or shorter a kilometre is drawn than the bar says: least and greatest over the frame, as a share. */
export function scaleErrors({ plane, center, frame, toDegrees }: SheetCamera): { least: number; greatest: number } {
  const true1 = scaleFactorAt(plane, center);
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const errors = shares.flatMap((x) =>
    shares.flatMap((y) => {
      const at = toDegrees([frame.xMm + x * frame.widthMm, frame.yMm + y * frame.heightMm]);
      return [scaleFactorAt(plane, at) / true1 - 1, scaleFactorNorthAt(plane, at) / true1 - 1];
    }),
  );
  const known = errors.filter(Number.isFinite);
  return { least: Math.min(...known), greatest: Math.max(...known) };
}

/** The next rounder n: two figures of which the second is 0 or 5, one figure from 5 on; and 125, without which a map would be up to a third smaller than need be. */
export function roundScale(needed: number): number {
  const power = 10 ** Math.floor(Math.log10(needed));
  if (needed > power && needed <= 1.25 * power) return 1.25 * power;
  const step = needed / power < 5 ? power / 2 : power;
  return Math.ceil(needed / step - 1e-9) * step;
}

function windowMetres({ camera, width, height }: Window, plane: Plane, factor: number): [number, number] {
  const metresPerPixel = plane.side / (512 * 2 ** camera.zoom) / factor;
  return [width * metresPerPixel, height * metresPerPixel];
}

const middleOf = ({ xMm, yMm, widthMm, heightMm }: Box): PointMm => [xMm + widthMm / 2, yMm + heightMm / 2];
