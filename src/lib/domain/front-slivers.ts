import { NOBODY } from './front-cells.ts';
import type { FrontGrid } from './front-grid.ts';

/** Gives pieces of fewer sample points than `least` to the label that surrounds them most, unless one of `kept` lies in them. */
export function removeSlivers(
  labels: Int16Array,
  { columns }: FrontGrid,
  least: number,
  kept: ReadonlySet<number>,
): void {
  const seen = new Uint8Array(labels.length);
  for (let start = 0; start < labels.length; start++) {
    if (seen[start]) continue;
    const { piece, around } = flood(labels, columns, start, seen);
    if (piece.length >= least || piece.some((i) => kept.has(i))) continue;
    const label = [...around].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? NOBODY;
    for (const i of piece) labels[i] = label;
  }
}

/** The sample points joined to one of the same label, and how often each other label touches them. */
function flood(labels: Int16Array, columns: number, start: number, seen: Uint8Array) {
  const piece = [start];
  const around = new Map<number, number>();
  seen[start] = 1;
  for (let at = 0; at < piece.length; at++) {
    const i = piece[at]!;
    const column = i % columns;
    const neighbours = [column > 0 ? i - 1 : -1, column + 1 < columns ? i + 1 : -1, i - columns, i + columns];
    for (const next of neighbours) {
      if (next < 0 || next >= labels.length) continue;
      const label = labels[next]!;
      if (label !== labels[start]) around.set(label, (around.get(label) ?? 0) + 1);
      else if (!seen[next]) {
        seen[next] = 1;
        piece.push(next);
      }
    }
  }
  return { piece, around };
}
