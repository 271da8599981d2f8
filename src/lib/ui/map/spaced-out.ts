import type { FrameLabel } from '#lib/style/frame-degrees.ts';

/** A rectangle of the map in CSS pixels from its top left. */
export interface Covered {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between labels; towards a pole meridians crowd together. */
const APART = 14;
/** Only what stands at the edge of the map is shown: within it, as round a globe, degrees would lie on the words of the story. CSS pixels. */
const AT_EDGE = 8;
/** CSS pixels that a label takes at most: a letter, one of Hangul, the room at its sides, its height. */
const [LETTER, HANGUL, SIDES, HEIGHT] = [6, 11, 6, 18];
/** Two edges are enough: meridians are read along the top, parallels down the left. */
const EDGES: ReadonlySet<FrameLabel['edge']> = new Set(['top', 'left']);

/** The labels that are shown: each line once, none crowded, cut off by an edge of the map (`width`) or under what covers it. */
export function spacedOut(labels: readonly FrameLabel[], width: number, covered: readonly Covered[]): FrameLabel[] {
  const kept: { label: FrameLabel; box: Covered }[] = [];
  for (const label of labels) {
    const box = boxOf(label);
    const isCut = box.x < 0 || box.x + box.width > width || box.y < 0;
    const isNear = kept.some(({ label: other, box: its }) =>
      other.edge === label.edge ? other.degrees === label.degrees || meet(its, box, APART) : meet(its, box),
    );
    const inset = label.edge === 'left' ? label.at[0] : label.at[1];
    const isWithin = inset > AT_EDGE;
    if (EDGES.has(label.edge) && !isWithin && !isCut && !isNear && !covered.some((one) => meet(one, box)))
      kept.push({ label, box });
  }
  return kept.map(({ label }) => label);
}

/** The ground of a label: hung under the top edge, set beside the left one. */
function boxOf({ edge, text, at: [x, y] }: FrameLabel): Covered {
  const letters = [...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? HANGUL : LETTER), 0);
  const [width, height] = [letters + SIDES, HEIGHT];
  return edge === 'left' ? { x, y: y - height / 2, width, height } : { x: x - width / 2, y, width, height };
}

/** Whether two boxes meet, or come nearer than a distance. */
const meet = (a: Covered, b: Covered, apart = 0): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;
