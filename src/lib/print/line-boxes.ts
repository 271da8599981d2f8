import type { Box, PointMm } from './display-list.ts';
import { overlap } from './in-frame.ts';

/** Half the width of a route with its arrows, millimetres. */
const LINE_HALF_MM = 0.7;
/** And of the thin line to a name or a note. */
export const LEADER_HALF_MM = 0.3;

/** A square round a point, for the symbols that names keep off. */
export const boxRound = ([x, y]: PointMm, halfMm: number): Box => ({
  xMm: x - halfMm,
  yMm: y - halfMm,
  widthMm: 2 * halfMm,
  heightMm: 2 * halfMm,
});

/** Small boxes strung along lines, for the lines that names keep off. */
export function boxesOnLines(traces: readonly (readonly PointMm[])[], frame: Box, halfMm = LINE_HALF_MM): Box[] {
  // So near that nothing slips through between two.
  const step = Math.min(1.2, 2 * halfMm);
  return traces.flatMap((trace) =>
    trace.slice(1).flatMap((end, i) => {
      const start = trace[i] ?? end;
      const count = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / step);
      const at = (share: number): PointMm => [
        start[0] + (end[0] - start[0]) * share,
        start[1] + (end[1] - start[1]) * share,
      ];
      // A line far longer than the sheet would be cut into a needless lot.
      if (count > 2000) return [];
      return Array.from({ length: count }, (_, j) => boxRound(at(j / count), halfMm)).filter((box) =>
        overlap(box, frame),
      );
    }),
  );
}
