import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Box, Item, PointMm, TextStyle } from './display-list.ts';
import { inside, overlap } from './in-frame.ts';
import { lineHeightMm, mmOf, type Measure } from './measure.ts';
import type { LonLat } from './plane.ts';
import type { SheetCamera } from './sheet-camera.ts';
import { INK } from './type-scale.ts';

const EARTH_KM = 6371;
/** The small map shows this many times the sheet's own width, and at least so much ground across and from top to bottom, kilometres. */
const TIMES = 7;
const LEAST_KM = 2600;
const LEAST_HIGH_KM = 1700;
/** From here on the whole hemisphere is shown, as a globe. */
const GLOBE_KM = 9000;
/** A sheet's outline smaller than this is marked by a cross besides, millimetres. */
const SMALL_MM = 2.5;
const POINTS_A_SIDE = 12;
/** Coarse outlines of neighbours gape; so wide a stroke of the land's own colour closes them. */
const SEAM_MM = 0.3;

export interface LocatorLook {
  readonly land: string;
  readonly sea: string;
  readonly border: string;
  readonly ink: string;
  readonly name: TextStyle;
  readonly language: string;
}

/** Ground seen from straight above the sheet's middle, in millimetres about a middle; beyond the horizon it lies on the rim. */
type Globe = (at: LonLat) => { readonly mm: PointMm; readonly hidden: boolean };

/** Where the sheet lies: its outline on a small map of the ground about it, or on the globe. `land` holds polygons, `names` countries. */
export function locator(
  box: Box,
  camera: SheetCamera,
  ground: { readonly land: FeatureCollection; readonly names: FeatureCollection },
  look: LocatorLook,
  measure: Measure,
): Item[] {
  const acrossKm = (camera.frame.widthMm * camera.scale) / 1e6;
  const wholeKm = Math.max(LEAST_KM, (LEAST_HIGH_KM * box.widthMm) / box.heightMm, acrossKm * TIMES);
  const isGlobe = wholeKm > GLOBE_KM;
  const radiusMm = isGlobe ? Math.min(box.widthMm, box.heightMm) / 2 - 0.3 : (EARTH_KM * box.widthMm) / wholeKm;
  const middle: PointMm = [box.xMm + box.widthMm / 2, box.yMm + box.heightMm / 2];
  const globe = seenFrom(camera.center, middle, radiusMm);
  const ofKind = (kind: string): Position[][] =>
    ground.land.features.filter(({ properties }) => properties?.['kind'] === kind).flatMap(({ geometry }) => linesOf(geometry));
  const window = isGlobe ? undefined : box;
  const land = ofKind('land').flatMap((ring) => tracesSeen(ring, globe, window));
  const borders = ofKind('border').flatMap((line) => tracesSeen(line, globe, window));
  const outline = outlineOf(camera).map((at) => globe(at).mm);
  const size = Math.max(...outline.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]))) * 2;
  const ground0: Item = isGlobe
    ? { kind: 'circle', at: middle, radiusMm, fill: look.sea, stroke: look.border, strokeMm: 0.2 }
    : { kind: 'path', points: cornersOf(box), closed: true, fill: look.sea };
  const items: Item[] = [ground0];
  // Each ring for itself: where two overlap by a hair they would cancel each other.
  for (const points of land) {
    items.push({ kind: 'path', points, closed: true, fill: look.land, stroke: look.land, strokeMm: SEAM_MM });
  }
  const [first, ...more] = borders;
  if (first) items.push({ kind: 'path', points: first, more, stroke: look.border, strokeMm: 0.1 });
  items.push({ kind: 'path', points: outline, closed: true, fill: look.ink, stroke: look.ink, strokeMm: 0.35, opacity: 0.28 });
  items.push({ kind: 'path', points: outline, closed: true, stroke: look.ink, strokeMm: 0.35 });
  if (size < SMALL_MM) items.push(cross(middle, look.ink));
  if (!isGlobe) {
    items.push({ kind: 'path', points: cornersOf(box), closed: true, stroke: INK, strokeMm: 0.2 });
    items.push(...countryNames(box, globe, ground.names, outline, look, measure));
  }
  return items;
} // prettier-ignore

function seenFrom([lon0, lat0]: LonLat, middle: PointMm, radius: number): Globe {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [sin0, cos0] = [Math.sin(radians(lat0)), Math.cos(radians(lat0))];
  return ([lon, lat]) => {
    const [east, sin, cos] = [radians(lon - lon0), Math.sin(radians(lat)), Math.cos(radians(lat))];
    let [x, y] = [cos * Math.sin(east), cos0 * sin - sin0 * cos * Math.cos(east)];
    const hidden = sin0 * sin + cos0 * cos * Math.cos(east) < 0;
    const away = Math.hypot(x, y);
    if (hidden && away > 0) [x, y] = [x / away, y / away];
    return { mm: [middle[0] + x * radius, middle[1] - y * radius], hidden };
  };
}

/** What of a line or a ring is seen; one that lies wholly beyond the horizon or beside the window is not there. */
function tracesSeen(line: readonly Position[], globe: Globe, window: Box | undefined): PointMm[][] {
  const seen = line.map((at) => globe([at[0] ?? 0, at[1] ?? 0]));
  if (seen.every(({ hidden }) => hidden)) return [];
  const points = seen.map(({ mm }) => mm);
  if (!window) return [points];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [xMm, yMm] = [Math.min(...xs), Math.min(...ys)];
  return overlap({ xMm, yMm, widthMm: Math.max(...xs) - xMm, heightMm: Math.max(...ys) - yMm }, window) ? [points] : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The sheet's frame on the ground. */
function outlineOf({ frame, toDegrees }: SheetCamera): LonLat[] {
  const { xMm, yMm, widthMm, heightMm } = frame;
  const corners: PointMm[] = [[xMm, yMm], [xMm + widthMm, yMm], [xMm + widthMm, yMm + heightMm], [xMm, yMm + heightMm]]; // prettier-ignore
  return corners
    .flatMap((from, i) => {
      const to = corners[(i + 1) % 4] ?? from;
      return Array.from({ length: POINTS_A_SIDE }, (_, j) => {
        const share = j / POINTS_A_SIDE;
        return toDegrees([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      });
    })
    .filter((at) => at.every(Number.isFinite));
}

function cross([x, y]: PointMm, stroke: string): Item {
  const [near, far] = [1.4, 4];
  const arms: PointMm[][] = [[[x - far, y], [x - near, y]], [[x + near, y], [x + far, y]], [[x, y - far], [x, y - near]], [[x, y + near], [x, y + far]]]; // prettier-ignore
  return { kind: 'path', points: arms[0] ?? [], more: arms.slice(1), stroke, strokeMm: 0.35 };
}

/** Countries whose name stands whole in the box, off the sheet's outline and off each other; the weightiest first. */
function countryNames(
  box: Box,
  globe: Globe,
  names: FeatureCollection,
  outline: readonly PointMm[],
  look: LocatorLook,
  measure: Measure,
): Item[] {
  const style = look.name;
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const own: Box = { xMm: Math.min(...xs) - 1, yMm: Math.min(...ys) - 1, widthMm: Math.max(...xs) - Math.min(...xs) + 2, heightMm: Math.max(...ys) - Math.min(...ys) + 2 };
  const taken = [own];
  const rank = (one: FeatureCollection['features'][number]): number => Number(one.properties?.['rank'] ?? 9);
  const countries = names.features.filter(({ properties }) => /country$/.test(String(properties?.['kind'])));
  return countries
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ geometry, properties }): Item[] => {
      if (geometry.type !== 'Point') return [];
      const { mm, hidden } = globe([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
      const text = String(properties?.[look.language] ?? properties?.['en'] ?? '');
      const widthMm = measure.widthMm(text, style);
      const heightMm = lineHeightMm(style);
      const at: Box = { xMm: mm[0] - widthMm / 2, yMm: mm[1] - heightMm / 2, widthMm, heightMm };
      const room = { xMm: box.xMm + 0.8, yMm: box.yMm + 0.8, widthMm: box.widthMm - 1.6, heightMm: box.heightMm - 1.6 };
      if (hidden || text === '' || !inside(at, room, 0) || taken.some((other) => overlap(at, other))) return [];
      taken.push(at);
      const language = properties?.[look.language] !== undefined && look.language !== 'en' ? { language: look.language } : {};
      return [{ kind: 'text', text, style, xMm: at.xMm, yMm: mm[1] + mmOf(style.sizePt) * 0.355, ...language }];
    });
} // prettier-ignore

const cornersOf = ({ xMm, yMm, widthMm, heightMm }: Box): PointMm[] =>
  [[xMm, yMm], [xMm + widthMm, yMm], [xMm + widthMm, yMm + heightMm], [xMm, yMm + heightMm]]; // prettier-ignore
