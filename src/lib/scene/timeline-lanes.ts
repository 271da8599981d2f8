import { textIn } from './card-names.ts';
import type { Phase } from '#lib/domain/dataset.ts';
import { xOf, type Scale } from './timeline-scale.ts';
import type { TextWidth } from './timeline-ruler.ts';

/**
 * A phase as a bar in a lane, in days from edge to edge. It rises from `from` to `solidFrom` and fades from `solidTo` to `to`; an
 * end that is known has no length. Open ends are infinite.
 */
export interface Band {
  readonly phase: Phase;
  readonly lane: number;
  readonly from: number;
  readonly solidFrom: number;
  readonly solidTo: number;
  readonly to: number;
}

/** Where the words of a band begin: inside it, or beside it where its lane is free. */
export interface BandLabel {
  readonly x: number;
  readonly where: 'inside' | 'after' | 'before';
}

const PAD = 4;

/**
 * Phases packed into lanes so that none lie over each other. In order of their start each takes, of the lanes that are free by then,
 * the one that has been free longest: that leaves room for names beside short bands.
 */
export function packLanes(phases: readonly Phase[]): Band[] {
  const freeFrom: number[] = [];
  const edges = phases.map((phase) => ({ phase, ...edgesOf(phase) }));
  edges.sort((a, b) => a.from - b.from || b.to - a.to || (a.phase.id < b.phase.id ? -1 : 1));
  return edges.map((band) => {
    const earliest = freeFrom.length === 0 ? Infinity : Math.min(...freeFrom);
    const lane = earliest <= band.from ? freeFrom.indexOf(earliest) : freeFrom.length;
    freeFrom[lane] = band.to;
    return { ...band, lane };
  });
}

function edgesOf({ bounds }: Phase): Omit<Band, 'phase' | 'lane'> {
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  const [solidFrom, solidTo] = [startLatest, endEarliest + 1];
  // A phase of "some day within" is nowhere sure; it fades from its middle.
  const middle = (solidFrom + solidTo) / 2;
  const crossed = solidFrom > solidTo;
  return {
    from: startEarliest,
    solidFrom: crossed ? middle : solidFrom,
    solidTo: crossed ? middle : solidTo,
    to: endLatest + 1,
  };
}

/** How many lanes bands need. */
export function laneCount(bands: readonly Band[]): number {
  return bands.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}

/** Where the name of each band that is in view can be written without touching anything, by phase id. */
export function placeBandLabels(
  bands: readonly Band[],
  scale: Scale,
  textWidth: TextWidth,
  language = 'en',
): ReadonlyMap<string, BandLabel> {
  const labels = new Map<string, BandLabel>();
  for (let lane = 0; lane < laneCount(bands); lane++) {
    const inLane = bands.filter((band) => band.lane === lane).sort((a, b) => a.from - b.from);
    let taken = 0;
    inLane.forEach((band, i) => {
      const next = inLane[i + 1];
      const end = next ? Math.min(xOf(scale, next.from), scale.width) : scale.width;
      const width = textWidth(textIn(band.phase.name, language));
      const label = placeBandLabel(band, scale, width, taken, end);
      if (label) labels.set(band.phase.id, label);
      const right = xOf(scale, band.to);
      taken = Math.max(taken, right, label?.where === 'after' ? label.x + width : 0);
    });
  }
  return labels;
}

/** Inside a band, else after it up to `end`, else before it down to `taken`, else nowhere. */
function placeBandLabel(band: Band, scale: Scale, width: number, taken: number, end: number): BandLabel | undefined {
  const [left, right] = [Math.max(xOf(scale, band.from), 0), Math.min(xOf(scale, band.to), scale.width)];
  if (right <= 0 || left >= scale.width) return undefined;
  const inside = Math.max(xOf(scale, band.solidFrom), 0) + PAD;
  if (inside + width <= right - PAD) return { x: inside, where: 'inside' };
  if (right + PAD + width <= end - PAD) return { x: right + PAD, where: 'after' };
  const before = left - PAD - width;
  return before >= taken + PAD ? { x: before, where: 'before' } : undefined;
}
