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

/** Words of a band: inside it, or after it where its lane is free. */
export interface BandLabel {
  readonly x: number;
  readonly inside: boolean;
}

const PAD = 4;

/** Phases packed into lanes: in order of their start each takes the first lane that is free by then, so none lie over each other. */
export function packLanes(phases: readonly Phase[]): Band[] {
  const freeFrom: number[] = [];
  const edges = phases.map((phase) => ({ phase, ...edgesOf(phase) }));
  edges.sort((a, b) => a.from - b.from || b.to - a.to || (a.phase.id < b.phase.id ? -1 : 1));
  return edges.map((band) => {
    const free = freeFrom.findIndex((day) => day <= band.from);
    const lane = free < 0 ? freeFrom.length : free;
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
): ReadonlyMap<string, BandLabel> {
  const labels = new Map<string, BandLabel>();
  for (const band of bands) {
    const [left, right] = [Math.max(xOf(scale, band.from), 0), Math.min(xOf(scale, band.to), scale.width)];
    if (right <= 0 || left >= scale.width) continue;
    const width = textWidth(band.phase.name.en);
    const x = Math.max(xOf(scale, band.solidFrom), 0) + PAD;
    if (x + width <= right - PAD) labels.set(band.phase.id, { x, inside: true });
    else if (right + PAD + width <= roomAfter(band, bands, scale) - PAD)
      labels.set(band.phase.id, { x: right + PAD, inside: false });
  }
  return labels;
}

/** The pixel at which the next band of the lane begins, or the ruler ends. */
function roomAfter(band: Band, bands: readonly Band[], scale: Scale): number {
  const next = bands
    .filter(({ lane, from }) => lane === band.lane && from >= band.to)
    .map(({ from }) => xOf(scale, from));
  return Math.min(scale.width, ...next);
}
