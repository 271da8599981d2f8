import { degreesBetween, degreesWords, type Interval, type Sight } from './graticule.ts';

/** A place on the ground under a point of the frame, `[longitude, latitude]`; undefined where there is no ground. */
export type GroundAt = (point: readonly [number, number]) => readonly [number, number] | undefined;

/** The degrees of a line where it meets an edge of the frame. */
export interface FrameLabel {
  readonly edge: 'top' | 'right' | 'bottom' | 'left';
  readonly kind: 'meridian' | 'parallel';
  readonly degrees: number;
  readonly text: string;
  /** In the frame's own units, from its top left. */
  readonly at: readonly [number, number];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Points looked at along an edge; between them longitude and latitude are taken as even. */
const SAMPLES = 48;
/** Steps inward to the rim of a globe, and halvings that then find it. */
const [STEPS, HALVINGS] = [24, 6];

type Sample = { readonly at: readonly [number, number]; readonly ground: readonly [number, number] | undefined };

/**
 * Where meridians cross the top and bottom edges of a frame and parallels its sides, for labels. Where an edge lies beside the ground
 * (round a globe) the rim of the ground stands for it. Words are in `language`.
 */
export function frameLabels(frame: Frame, groundAt: GroundAt, interval: Interval, language = 'en'): FrameLabel[] {
  const { width, height } = frame;
  const edges = [
    ['top', 'meridian', [0, 0], [width, 0], [0, 1], height],
    ['bottom', 'meridian', [0, height], [width, height], [0, -1], height],
    ['left', 'parallel', [0, 0], [0, height], [1, 0], width],
    ['right', 'parallel', [width, 0], [width, height], [-1, 0], width],
  ] as const;
  return edges.flatMap(([edge, kind, from, to, inward, depth]) => {
    const samples = Array.from({ length: SAMPLES + 1 }, (_, i): Sample => {
      const share = i / SAMPLES;
      const at = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
      return firstGround(at, inward, depth / 2, groundAt);
    });
    const each = kind === 'meridian' ? interval.lon : interval.lat;
    return samples.slice(1).flatMap((end, i) => crossings(samples[i]!, end, kind, each)).map(
      ({ degrees, at }): FrameLabel => ({ edge, kind, degrees, text: degreesWords(degrees, kind, language), at }),
    ); // prettier-ignore
  });
}

/**
 * What of the ground a frame shows, widened by a share of itself on each side; undefined where it shows none. With `seam`, the meridian along
 * which the projection is cut open (degrees), it keeps to one side of it.
 */
export function sightOf(
  { width, height }: Frame,
  groundAt: GroundAt,
  { margin = 0, seam }: { margin?: number; seam?: number | undefined } = {},
): Sight | undefined {
  const steps = Array.from({ length: 13 }, (_, i) => i / 12);
  const places = steps.flatMap((x) => steps.flatMap((y) => groundAt([x * width, y * height]) ?? []));
  const [lons, lats] = [places.filter((_, i) => i % 2 === 0), places.filter((_, i) => i % 2 === 1)];
  const middle = groundAt([width / 2, height / 2])?.[0] ?? lons[0];
  if (middle === undefined) return undefined;
  // Longitudes are taken from the middle, so that a window over the Pacific is not the whole world.
  const away = lons.map((lon) => ((((lon - middle + 180) % 360) + 360) % 360) - 180);
  const [west, east] = [middle + Math.min(...away), middle + Math.max(...away)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [dx, dy] = [(east - west) * margin, (north - south) * margin];
  const sides = seam === undefined ? undefined : keptFrom(seam, middle);
  return {
    west: Math.max(west - dx, sides?.[0] ?? middle - 180),
    south: Math.max(-90, south - dy),
    east: Math.min(east + dx, sides?.[1] ?? middle + 180),
    north: Math.min(90, north + dy),
  };
}

/** The longitudes round a place that end just short of a seam on either side. */
function keptFrom(seam: number, middle: number): readonly [number, number] {
  const east = seam + Math.ceil((middle - seam) / 360) * 360;
  return [east - 360 + 0.5, east - 0.5];
}

/** The first point with ground under it on the way inward; without ground where there is none as far as the middle. */
function firstGround(
  from: readonly [number, number],
  [dx, dy]: readonly [number, number],
  depth: number,
  groundAt: GroundAt,
): Sample {
  const point = (way: number): readonly [number, number] => [from[0] + dx * way, from[1] + dy * way];
  const here = groundAt(from);
  if (here) return { at: from, ground: here };
  const step = Array.from({ length: STEPS }, (_, i) => ((i + 1) / STEPS) * depth).find((way) => groundAt(point(way)));
  if (step === undefined) return { at: from, ground: undefined };
  let [off, on] = [step - depth / STEPS, step];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (off + on) / 2;
    if (groundAt(point(middle))) on = middle;
    else off = middle;
  }
  return { at: point(on), ground: groundAt(point(on)) };
}

function crossings(a: Sample, b: Sample, kind: 'meridian' | 'parallel', interval: number) {
  const axis = kind === 'meridian' ? 0 : 1;
  if (!a.ground || !b.ground) return [];
  const from = a.ground[axis];
  const step = b.ground[axis] - from;
  // Across 180 degrees the short way round.
  const by = kind === 'meridian' ? ((((step + 180) % 360) + 360) % 360) - 180 : step;
  const [low, high] = [Math.min(from, from + by), Math.max(from, from + by)];
  return degreesBetween(low, high, interval)
    .filter((degrees) => by !== 0 && degrees !== from + by)
    .map((degrees) => {
      const share = (degrees - from) / by;
      return { degrees, at: [a.at[0] + (b.at[0] - a.at[0]) * share, a.at[1] + (b.at[1] - a.at[1]) * share] as const };
    });
}
