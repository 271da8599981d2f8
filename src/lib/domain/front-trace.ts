import type { FrontGrid } from './front-grid.ts';

/** A closed line, its first point repeated at its end. */
export type Ring = [number, number][];

/** How surely a sample point (first) is not what its neighbour (second) is, against the reverse: the edge lies nearer to the less sure. */
export type Surety = (index: number, neighbour: number) => number;

/** Nearer to a sample point than this share of a step an edge would touch its neighbours'. */
const LEAST_SHARE_OF_STEP = 0.02;

/**
 * The rings round each label of a grid of labels, by label; the label lies on the left, so outer rings run counter-clockwise. Labels share
 * their edges point for point: nothing overlaps, nothing is left between. Marching squares for many labels; where three or four meet,
 * their edges join in one point.
 */
export function traceLabels(labels: ArrayLike<number>, grid: FrontGrid, surety: Surety): Map<number, Ring[]> {
  const { columns, rows } = grid;
  const pieces = new Map<number, Map<number, Piece>>();
  const add = (label: number, from: number, piece: Piece): void => {
    if (label < 0) return;
    const own = pieces.get(label) ?? new Map<number, Piece>();
    pieces.set(label, own.set(from, piece));
  };
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const i = row * columns + column;
      const corners = [i, i + 1, i + 1 + columns, i + columns] as const;
      const at = corners.map((corner) => labels[corner]!);
      // The sides after which the label is another, counter-clockwise from the south-west corner.
      const breaks = [0, 1, 2, 3].filter((k) => at[k] !== at[(k + 1) % 4]);
      if (breaks.length === 0) continue;
      const sides = breaks.map((k) => sideKey(k, i, columns));
      const runs = breaks.map((k, n) => ({
        label: at[k]!,
        // A run of equal corners begins behind the break before it.
        start: sides[(n + breaks.length - 1) % breaks.length]!,
        end: sides[n]!,
      }));
      const isSaddle = runs.length === 4 && runs[0]!.label === runs[2]!.label && runs[1]!.label === runs[3]!.label;
      if (isSaddle) {
        // The two corners of the second label are cut off, the first stays whole.
        for (const { label, start, end } of [runs[1]!, runs[3]!]) {
          add(label, end, { to: start });
          add(runs[0]!.label, start, { to: end });
        }
        continue;
      }
      const centre = runs.length > 2 ? middle(sides.map((key) => crossing(key, grid, surety))) : undefined;
      for (const { label, start, end } of runs) add(label, end, centre ? { to: start, by: centre } : { to: start });
    }
  }
  return new Map([...pieces].map(([label, own]) => [label, chain(own, (key) => crossing(key, grid, surety))]));
}

/** The edge of a label through one square, to the side where it leaves. */
interface Piece {
  readonly to: number;
  /** A point on the way, where three or more labels meet. */
  readonly by?: [number, number];
}

/** A side between two sample points: twice the index of its first, plus 1 when it runs north. */
function sideKey(side: number, corner: number, columns: number): number {
  if (side === 0) return 2 * corner;
  if (side === 1) return 2 * (corner + 1) + 1;
  return side === 2 ? 2 * (corner + columns) : 2 * corner + 1;
}

/** Where the edge crosses a side. */
function crossing(key: number, { x0, y0, step, columns }: FrontGrid, surety: Surety): [number, number] {
  const a = key >> 1;
  const north = (key & 1) === 1;
  const b = north ? a + columns : a + 1;
  const [own, other] = [Math.max(0, surety(a, b)), Math.max(0, surety(b, a))];
  const raw = own + other > 0 ? own / (own + other) : 0.5;
  const share = Math.min(1 - LEAST_SHARE_OF_STEP, Math.max(LEAST_SHARE_OF_STEP, raw));
  const [column, row] = [a % columns, Math.floor(a / columns)];
  return north ? [x0 + column * step, y0 + (row + share) * step] : [x0 + (column + share) * step, y0 + row * step];
}

function middle(points: readonly (readonly [number, number])[]): [number, number] {
  const sum = points.reduce<[number, number]>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Joins pieces end to end. Each side is left by one piece of a label and met by one, so every chain closes. */
function chain(pieces: Map<number, Piece>, at: (key: number) => [number, number]): Ring[] {
  const rings: Ring[] = [];
  for (const first of pieces.keys()) {
    if (!pieces.has(first)) continue;
    const ring: Ring = [];
    for (let key = first; ;) {
      const piece = pieces.get(key);
      if (!piece) break;
      pieces.delete(key);
      ring.push(at(key));
      if (piece.by) ring.push(piece.by);
      key = piece.to;
    }
    ring.push([...ring[0]!]);
    rings.push(ring);
  }
  return rings;
}
