import type { Box, PointMm, TextItem } from './display-list.ts';
import { holds } from './in-frame.ts';
import { mmOf, type Measure } from './measure.ts';
import type { NameCandidate } from './name-candidates.ts';
import { pointAt, runningLength } from './running-length.ts';

/** How far the line may bow away from a name set straight beside it, millimetres. */
const GREATEST_BOW_MM = 4;
/** Where along the part in sight a name is tried, as shares of its length: from the middle outwards. */
const TRIES = [0.5, ...Array.from({ length: 22 }, (_, i) => 0.02 * (i + 1)).flatMap((off) => [0.5 - off, 0.5 + off])];

interface AlongSetting {
  readonly items: TextItem[];
  readonly boxes: Box[];
}

/**
 * The settings of a name straight beside its line, turned so that it reads from the left, above and below it: from the middle outwards. None
 * stands further off: outside of a neighbour it would be read as the neighbour's.
 */
export function nameAlong(candidate: NameCandidate, bounds: Box, measure: Measure): AlongSetting[] {
  const part = longestInside(candidate.trace, bounds);
  const lengths = runningLength(part);
  const widthMm = measure.widthMm(candidate.text, candidate.style);
  const whole = lengths.at(-1) ?? 0;
  const at = (distance: number): PointMm => pointAt(part, lengths, distance);
  const stretches = TRIES.map((share) => share * whole)
    .filter((middle) => middle >= widthMm / 2 && middle <= whole - widthMm / 2)
    .map((middle) => [at(middle - widthMm / 2), at(middle), at(middle + widthMm / 2)] as const);
  return stretches.flatMap((stretch) =>
    ([1, -1] as const).flatMap((side) => setBeside(candidate, stretch, side, widthMm) ?? []),
  );
}

/** One setting: `points` are the line where the name begins, at its middle and where it ends; side 1 is above the line, -1 below. */
function setBeside(
  { style, text, halo, offsetMm }: NameCandidate,
  [first, middle, last]: readonly [PointMm, PointMm, PointMm],
  side: 1 | -1,
  widthMm: number,
): AlongSetting | undefined {
  const [from, to] = first[0] <= last[0] ? [first, last] : [last, first];
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const up: PointMm = [Math.sin(angle), -Math.cos(angle)];
  const bow = (middle[0] - (from[0] + to[0]) / 2) * up[0] + (middle[1] - (from[1] + to[1]) / 2) * up[1];
  if (Math.abs(bow) > GREATEST_BOW_MM) return undefined;
  const capitals = mmOf(style.sizePt) * 0.71;
  const clear = offsetMm - capitals / 2;
  // On the outer side of the bow the name stands off its crown, on the inner side off its ends.
  const away = side === 1 ? Math.max(bow, 0) + clear : Math.min(bow, 0) - clear - capitals;
  const slack = (Math.hypot(to[0] - from[0], to[1] - from[1]) - widthMm) / 2;
  const xMm = from[0] + up[0] * away + Math.cos(angle) * slack;
  const yMm = from[1] + up[1] * away + Math.sin(angle) * slack;
  const item: TextItem = { kind: 'text', text, style, halo, xMm, yMm, angle: (angle * 180) / Math.PI };
  return { items: [item], boxes: boxesAlong([xMm, yMm], angle, widthMm, mmOf(style.sizePt)) };
}

/** A turned name takes up a row of small boxes rather than one large one. */
function boxesAlong([x, y]: PointMm, angle: number, widthMm: number, sizeMm: number): Box[] {
  const count = Math.max(1, Math.ceil(widthMm / sizeMm));
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) * widthMm) / count;
    const [cx, cy] = [
      x + Math.cos(angle) * along + Math.sin(angle) * sizeMm * 0.35,
      y + Math.sin(angle) * along - Math.cos(angle) * sizeMm * 0.35,
    ];
    return { xMm: cx - sizeMm / 2, yMm: cy - sizeMm / 2, widthMm: sizeMm, heightMm: sizeMm };
  });
}

function longestInside(trace: readonly PointMm[], bounds: Box): PointMm[] {
  let [best, run]: [PointMm[], PointMm[]] = [[], []];
  for (const at of trace) {
    run = holds(bounds, at) ? [...run, at] : [];
    if (lengthOf(run) > lengthOf(best)) best = run;
  }
  return best;
}

const lengthOf = (points: readonly PointMm[]): number => runningLength(points).at(-1) ?? 0;
