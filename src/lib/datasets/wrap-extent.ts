import { formatDay } from '#lib/domain/day.ts';
import { findPositionFault } from './check-position.ts';
import { boundsOfText } from './read-bounds.ts';
import { isRecord } from './record.ts';

const KM_PER_DEGREE = 111.32;
/** A single point is looked at with the country around it. */
const LEAST_SPAN_KM = 20;
/** Room around what there is. */
const ROOM = 1.25;
/** Lists in the coordinates of a MultiPolygon; no geometry has more. */
const DEEPEST = 4;
/** A clock of a few days needs room for its handles. */
const LEAST_DAYS = 14;

/** Where and when the features of plain files are, as the fields of a `dataset.json`; undefined when none has a date. */
export function extentOf(features: readonly unknown[]): object | undefined {
  const days = features.flatMap(claimsOf).flatMap((claim) => {
    const valid = isRecord(claim) && typeof claim['valid'] === 'string' ? boundsOfText(claim['valid']) : undefined;
    if (!valid || 'problem' in valid) return [];
    return [valid.startEarliest, valid.endLatest].filter(Number.isFinite);
  });
  if (days.length === 0) return undefined;
  // Not Math.min(...): a call with a hundred thousand arguments breaks the stack.
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const room = Math.max(0, Math.ceil((LEAST_DAYS - (last - first)) / 2));
  return {
    span: `${formatDay(first - room)}/${formatDay(last + room)}`,
    opens: { date: formatDay(first), known: 'latest', view: 'all' },
    views: [{ id: 'all', name: { en: 'All' }, projection: 'mercator', camera: cameraOver(features) }],
  };
}

function claimsOf(feature: unknown): readonly unknown[] {
  const properties = isRecord(feature) ? feature['properties'] : undefined;
  const claims = isRecord(properties) ? properties['claims'] : undefined;
  return Array.isArray(claims) ? (claims as unknown[]) : [];
}

/** All of it in sight; the whole world where there is no place at all. */
function cameraOver(features: readonly unknown[]): object {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (value: unknown, depth = DEEPEST): void => {
    if (!Array.isArray(value) || depth === 0) return;
    if (Array.isArray(value[0])) return value.forEach((item) => visit(item, depth - 1));
    if (findPositionFault(value)) return;
    const [lon, lat] = value as [number, number];
    [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
  };
  for (const feature of features) {
    const geometry = isRecord(feature) ? feature['geometry'] : undefined;
    if (isRecord(geometry)) visit(geometry['coordinates']);
  }
  if (west > east) return { center: [0, 20], spanKm: [30_000, 15_000], bearing: 0 };
  const middle = (south + north) / 2;
  const width = (east - west) * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180) * ROOM;
  const height = (north - south) * KM_PER_DEGREE * ROOM;
  return {
    center: [(west + east) / 2, middle],
    spanKm: [Math.max(LEAST_SPAN_KM, width), Math.max(LEAST_SPAN_KM, height)],
    bearing: 0,
  };
}
