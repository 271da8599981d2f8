/** Steps of a position along a side of the square: 4 cm on the ground. Whole numbers add up to the same sum in any order. */
export const STEPS = 2 ** 30;
/** CSS pixels of a cell's side at its whole zoom; it serves half a zoom each way, from 45 pixels to 91. */
export const CELL_PIXELS = 64;
/** A square at zoom 0 is eight cells wide: 512 CSS pixels. */
const CELLS_AT_ZERO = 3;

/** Points in the square cells of one whole zoom. */
export interface Cells {
  /** The cell of each point, numbered from 0 in the order of the points; -1 for a point that lies in none. */
  readonly of: Int32Array;
  /** Of each cell, in `STEPS`. */
  readonly sides: readonly number[];
}

/** Positions on the plane (`manyPositions`) as whole steps, two for each point; -1 for what lies outside the square or is held by no projection. */
export function manySteps(positions: Float32Array): Int32Array {
  const steps = new Int32Array(positions.length / 2).fill(-1);
  for (let i = 0; i < positions.length; i += 4) {
    const [x, y] = [0, 1].map((axis) => (positions[i + axis] ?? NaN) + (positions[i + axis + 2] ?? NaN)) as [number, number]; // prettier-ignore
    if (x >= 0 && x < 1 && y >= 0 && y < 1) steps.set([Math.floor(x * STEPS), Math.floor(y * STEPS)], i / 2);
  }
  return steps;
}

/**
 * The cells that points fall in at a whole zoom. They are anchored to the square, so that no camera moves them. `isRound` says that the
 * square is laid round a globe: towards the poles, where it is drawn smaller, cells are twice as large at 45 degrees and again at 69.
 */
export function cellsAt(steps: Int32Array, zoom: number, isRound: boolean): Cells {
  const of = new Int32Array(steps.length / 2).fill(-1);
  const sides: number[] = [];
  const numbers = new Map<number, number>();
  for (let point = 0; point < of.length; point++) {
    const [x, y] = [steps[point * 2] as number, steps[point * 2 + 1] as number];
    if (x < 0) continue;
    const larger = isRound ? doublings(y / STEPS) : 0;
    const power = Math.min(30, Math.max(0, zoom + CELLS_AT_ZERO - larger));
    const side = STEPS / 2 ** power;
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
    const key = (larger * 2 ** power + row) * 2 ** power + column;
    let number = numbers.get(key);
    if (number === undefined) {
      number = sides.length;
      numbers.set(key, number);
      sides.push(side);
    }
    of[point] = number;
  }
  return { of, sides };
}

/** How many times a cell is doubled at a height of Mercator's square, so that it is about as large on a globe as at the equator. */
function doublings(y: number): number {
  return Math.round(Math.log2(Math.cosh((0.5 - y) * 2 * Math.PI)));
}
