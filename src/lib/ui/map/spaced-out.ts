import type { FrameLabel } from '#lib/style/frame-degrees.ts';

/** CSS pixels between labels of one edge; towards a pole meridians crowd together. */
const APART = 52;
/** Two edges are enough: meridians are read along the top, parallels down the left. */
const EDGES: ReadonlySet<FrameLabel['edge']> = new Set(['top', 'left']);

/** The labels that are shown: of each edge those that do not crowd, each line once. */
export function spacedOut(labels: readonly FrameLabel[]): FrameLabel[] {
  const kept: FrameLabel[] = [];
  for (const label of labels) {
    const near = kept.some(
      (other) =>
        other.edge === label.edge &&
        (other.degrees === label.degrees || Math.hypot(other.at[0] - label.at[0], other.at[1] - label.at[1]) < APART),
    );
    if (EDGES.has(label.edge) && !near) kept.push(label);
  }
  return kept;
}
