import type { FrameLabel } from '#lib/style/frame-degrees.ts';

/** CSS pixels between labels; towards a pole meridians crowd together. */
const APART = 14;
/** Only a line that reaches the edge of the map is labelled there: round a globe the band stays empty. CSS pixels. */
const AT_EDGE = 8;
/** CSS pixels that a label takes at most along its edge: a letter, one of Hangul, the room at its ends. */
const [LETTER, HANGUL, ENDS] = [6, 11, 6];

/**
 * The labels that are shown in the band round a map of a size in CSS pixels: meridians along the top, parallels down the left, where two
 * edges are enough; each line once, none crowded, none beyond the end of its edge.
 */
export function spacedOut(
  labels: readonly FrameLabel[],
  size: { readonly width: number; readonly height: number },
): FrameLabel[] {
  return [...along('top', labels, size.width), ...along('left', labels, size.height)];
}

function along(edge: 'top' | 'left', labels: readonly FrameLabel[], end: number): FrameLabel[] {
  const [axis, inward] = edge === 'top' ? ([0, 1] as const) : ([1, 0] as const);
  const kept: FrameLabel[] = [];
  const from = (label: FrameLabel): number => label.at[axis] - lengthOf(label) / 2;
  const to = (label: FrameLabel): number => label.at[axis] + lengthOf(label) / 2;
  for (const label of labels) {
    if (label.edge !== edge || label.at[inward] > AT_EDGE || from(label) < 0 || to(label) > end) continue;
    const isNear = (other: FrameLabel): boolean => from(label) < to(other) + APART && from(other) < to(label) + APART;
    if (!kept.some((other) => other.degrees === label.degrees || isNear(other))) kept.push(label);
  }
  return kept;
}

function lengthOf({ text }: FrameLabel): number {
  return [...text].reduce((sum, letter) => sum + (/[가-힣]/.test(letter) ? HANGUL : LETTER), ENDS);
}
