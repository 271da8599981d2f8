import type { FrameLabel } from '#lib/style/frame-degrees.ts';

/** A rectangle of the map in CSS pixels from its top left. */
export interface Covered {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between the middles of labels of one edge; towards a pole meridians crowd together. */
const APART = 52;
/** A map narrower than this has no room for degrees within it: only what stands at its edge is shown, CSS pixels. */
const [NARROW, AT_EDGE] = [480, 8];
/** What a label takes at most: half its width, and half its height. */
const [HALF_WIDTH, HALF_HEIGHT] = [26, 9];
/** Two edges are enough: meridians are read along the top, parallels down the left. */
const EDGES: ReadonlySet<FrameLabel['edge']> = new Set(['top', 'left']);

/** The labels that are shown: each line once, none crowded, cut off by an edge of the map (`width`) or under what covers it. */
export function spacedOut(labels: readonly FrameLabel[], width: number, covered: readonly Covered[]): FrameLabel[] {
  const kept: { label: FrameLabel; box: Covered }[] = [];
  for (const label of labels) {
    const box = boxOf(label);
    const isCut = box.x < 0 || box.x + box.width > width || box.y < 0;
    const isNear = kept.some(({ label: other, box: its }) =>
      other.edge === label.edge
        ? other.degrees === label.degrees || Math.hypot(other.at[0] - label.at[0], other.at[1] - label.at[1]) < APART
        : meet(its, box),
    );
    const inset = label.edge === 'left' ? label.at[0] : label.at[1];
    const isWithin = width < NARROW && inset > AT_EDGE;
    if (EDGES.has(label.edge) && !isWithin && !isCut && !isNear && !covered.some((one) => meet(one, box)))
      kept.push({ label, box });
  }
  return kept.map(({ label }) => label);
}

/** The ground of a label: hung under the top edge, set beside the left one. */
function boxOf({ edge, at: [x, y] }: FrameLabel): Covered {
  const size = { width: 2 * HALF_WIDTH, height: 2 * HALF_HEIGHT };
  return edge === 'left' ? { x, y: y - HALF_HEIGHT, ...size } : { x: x - HALF_WIDTH, y, ...size };
}

const meet = (a: Covered, b: Covered): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
