import { say } from '#lib/messages/say.ts';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Degrees between lines, coarse to fine: whole degrees, then whole minutes. */
const INTERVALS = [30, 20, 10, 5, 2, 1, 1 / 2, 1 / 3, 1 / 6, 1 / 12, 1 / 30, 1 / 60];
/** CSS pixels (or any unit) that lines are apart at least: closer they would be a hatching. */
const LEAST_APART = 105;
const METRES_PER_DEGREE = 111_200;
/** Degrees between the points of a line. Lines are drawn straight from point to point. */
const LONGEST_EDGE = 0.5;
/** Lines end short of the poles, where they would all meet. */
const MOST_LATITUDE = 85;

/** Degrees between meridians and between parallels. */
export interface Interval {
  readonly lon: number;
  readonly lat: number;
}

/** What of the ground is in sight, degrees. `west` is less than `east`, which may pass 180. */
export interface Sight {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The finest intervals at which lines at a latitude stay readably apart, at so many metres a pixel. */
export function intervalAt(metresPerPixel: number, latitude: number): Interval {
  const pixels = METRES_PER_DEGREE / metresPerPixel;
  const shrink = Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const finest = (perDegree: number): number =>
    INTERVALS.findLast((interval) => interval * perDegree >= LEAST_APART) ?? INTERVALS[0]!;
  return { lon: finest(pixels * shrink), lat: finest(pixels) };
}

/** The multiples of an interval from one number of degrees to another, both included. */
export function degreesBetween(from: number, to: number, interval: number): number[] {
  const first = Math.ceil(from / interval - 1e-9);
  const count = Math.max(0, Math.floor(to / interval + 1e-9) - first + 1);
  return Array.from({ length: count }, (_, i) => rounded((first + i) * interval));
}

/** Meridians and parallels in sight as lines with points enough for any projection; properties `kind` and `degrees`. */
export function graticuleLines(sight: Sight, interval: Interval): FeatureCollection<LineString> {
  const [south, north] = [Math.max(-MOST_LATITUDE, sight.south), Math.min(MOST_LATITUDE, sight.north)];
  const along = (from: number, to: number, at: (degrees: number) => Position): Position[] => {
    const pieces = Math.max(1, Math.ceil((to - from) / Math.min(LONGEST_EDGE, Math.max((to - from) / 64, 0.01))));
    return Array.from({ length: pieces + 1 }, (_, i) => at(from + ((to - from) * i) / pieces));
  };
  const line = (kind: 'meridian' | 'parallel', degrees: number, coordinates: Position[]): Feature<LineString> => ({
    type: 'Feature',
    properties: { kind, degrees },
    geometry: { type: 'LineString', coordinates },
  });
  const east = Math.min(sight.east, sight.west + 360);
  const meridians = degreesBetween(sight.west, east, interval.lon).map((lon) =>
    line(
      'meridian',
      lon,
      along(south, north, (lat) => [lon, lat]),
    ),
  );
  const parallels = degreesBetween(south, north, interval.lat).map((lat) =>
    line(
      'parallel',
      lat,
      along(sight.west, east, (lon) => [lon, lat]),
    ),
  );
  return { type: 'FeatureCollection', features: [...meridians, ...parallels] };
}

/** "100° E", "51°20′ N", "50°00′30″ N", "0°", "180°", in Russian "100° в. д.": degrees and, where there are any, minutes and whole seconds. */
export function degreesWords(degrees: number, kind: 'meridian' | 'parallel', language = 'en'): string {
  const wrapped = kind === 'meridian' ? ((((degrees + 180) % 360) + 360) % 360) - 180 : degrees;
  const seconds = Math.round(Math.abs(wrapped) * 3600);
  const [whole, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const fine = rest > 0 ? `${two(minutes)}′${two(rest)}″` : minutes > 0 ? `${two(minutes)}′` : '';
  const n = `${whole}°${fine}`;
  if (seconds === 0 || seconds === 180 * 3600) return n;
  return say(language, SIDES[kind][wrapped < 0 ? 1 : 0], { n });
}

const SIDES = { meridian: ['degrees.east', 'degrees.west'], parallel: ['degrees.north', 'degrees.south'] } as const;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
