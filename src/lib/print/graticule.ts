import { densified } from './densify.ts';
import type { PointMm } from './display-list.ts';
import { partsNear } from './clip-trace.ts';
import type { LonLat } from './plane.ts';
import type { SheetCamera } from './sheet-camera.ts';

/** A meridian or a parallel in the frame. */
export interface GraticuleLine {
  readonly kind: 'meridian' | 'parallel';
  /** Degrees, east and north positive. */
  readonly degrees: number;
  /** On paper; it may leave the frame and come back. */
  readonly parts: readonly (readonly PointMm[])[];
}

/** Distances that divide a degree as a reader counts, degrees: from 30 down to 1, then minutes, then seconds. */
const STEPS = [30, 20, 10, 5, 2, 1, 30 / 60, 20 / 60, 10 / 60, 5 / 60, 2 / 60, 1 / 60, 30 / 3600, 10 / 3600];
/** Lines are no nearer than this on paper, millimetres: a grid to read by, not a fence. */
const LEAST_MM = 32;
/** Places along each side of the frame where its degrees are asked for. */
const SAMPLES = 16;
/** Points of a line before it is bent: enough to follow it round a quarter of the globe. */
const POINTS = 24;

/** Meridians and parallels of a sheet, each at the finest round distance that leaves room. Empty where the frame holds no ground. */
export function graticule(camera: SheetCamera): GraticuleLine[] {
  const extent = extentOf(camera);
  if (!extent) return [];
  const { west, east, south, north } = extent;
  const { widthMm, heightMm } = camera.frame;
  const ofMeridians = stepFor(((east - west) / widthMm) * LEAST_MM, 360);
  const ofParallels = stepFor(((north - south) / heightMm) * LEAST_MM, 180);
  return [
    ...multiples(west, east, ofMeridians).map((degrees) =>
      lineOf('meridian', degrees, [degrees, Math.max(-89.9, south)], [degrees, Math.min(89.9, north)], camera),
    ),
    ...multiples(south, north, ofParallels).map((degrees) =>
      lineOf('parallel', degrees, [west, degrees], [east, degrees], camera),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

/** What the frame's edge and inside hold, degrees; longitudes run on past 180 beside the middle's. */
function extentOf({ frame, center, toDegrees }: SheetCamera) {
  const shares = Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES);
  const found = shares.flatMap((x) =>
    shares.flatMap((y): LonLat[] => {
      const [lon, lat] = toDegrees([frame.xMm + x * frame.widthMm, frame.yMm + y * frame.heightMm]);
      if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lat) > 90) return [];
      return [[center[0] + ((((lon - center[0] + 180) % 360) + 360) % 360) - 180, lat]];
    }),
  );
  if (found.length === 0) return undefined;
  const [lons, lats] = [found.map(([lon]) => lon), found.map(([, lat]) => lat)];
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

function stepFor(least: number, whole: number): number {
  return STEPS.findLast((step) => step >= least) ?? Math.min(STEPS[0] ?? 30, whole);
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

function lineOf(
  kind: GraticuleLine['kind'],
  degrees: number,
  from: LonLat,
  to: LonLat,
  { toMm, frame }: SheetCamera,
): GraticuleLine {
  const line = Array.from({ length: POINTS + 1 }, (_, i) => {
    const share = i / POINTS;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
  return { kind, degrees, parts: partsNear(densified(line, toMm), frame) };
}
