import { cellsAt, CELL_PIXELS, manySteps, STEPS, type Cells } from './many-cells.ts';
import { partDiscs } from './part-discs.ts';

/**
 * So many open points in a cell are shown as one sign. Of twelve dots laid at random in a cell of 64 pixels, 42 % touch another at the
 * smallest size of a dot (8 pixels) and 88 % at the largest (16): 1 - exp(-11 * pi * d^2 / 64^2). They could not be counted any more.
 */
export const LEAST_CLUSTERED = 12;
/** CSS pixels: the radius of the smallest sign, and what ten times as many points add. Equal ratios are equal steps (Weber and Fechner); the number says the rest. */
const [LEAST_RADIUS, TENFOLD] = [12, 5];
/** Of the line round a disc, CSS pixels and a little ground. */
const LINE = 1;
/** A cell where it is drawn smallest, CSS pixels. */
const LEAST_CELL = CELL_PIXELS / Math.SQRT2;

/** One sign for the open points of a cell. */
export interface Cluster {
  readonly cell: number;
  readonly count: number;
  /** On the plane: the mean of its points, but where its disc would cover another's. */
  readonly at: readonly [x: number, y: number];
}

/** What a key has to know of the clusters that are shown. */
export interface ShownClusters {
  /** `[longitude, latitude]` of each sign. */
  readonly signs: readonly (readonly [number, number])[];
  /** Whether a point, by its id, is shown by a sign. */
  readonly holds: (id: string) => boolean;
}

/** The radius of a sign for so many points, CSS pixels. */
export const clusterRadius = (count: number): number =>
  LEAST_RADIUS + TENFOLD * Math.log10(Math.max(1, count / LEAST_CLUSTERED));

/**
 * Which open points stand so close together that they are shown as one sign. A step costs what opens and closes; the cells of a zoom are
 * worked out once. What it gives depends on the zoom and on what is open alone, not on the steps that led there.
 */
export class ManyClusters {
  readonly #steps: Int32Array;
  readonly #isRound: boolean;
  readonly #known = new Map<number, Cells>();
  #zoom = NaN;
  #cells: Cells = { of: new Int32Array(), sides: [] };
  #counts = new Int32Array();
  /** Sums of x and y by cell, in whole steps. */
  #sums = new Float64Array();
  #clustered = new Set<number>();
  #open: readonly number[] = [];
  /** By number of a point: in which round it was last open. */
  readonly #rounds: Int32Array;
  #round = 0;

  /** `positions` are those of `manyPositions`; `isRound` says that their plane is a globe's. */
  constructor(positions: Float32Array, isRound: boolean) {
    [this.#steps, this.#isRound] = [manySteps(positions), isRound];
    this.#rounds = new Int32Array(positions.length / 4);
  }

  /** Whether a zoom has another grid than the one taken. */
  isOther(zoom: number): boolean {
    return Math.round(zoom) !== this.#zoom;
  }

  /** Takes the grid of the nearest whole zoom. */
  zoomTo(zoom: number): void {
    const whole = Math.round(zoom);
    if (!this.isOther(zoom)) return;
    this.#zoom = whole;
    this.#cells = this.#known.get(whole) ?? cellsAt(this.#steps, whole, this.#isRound);
    this.#known.set(whole, this.#cells);
    const { length } = this.#cells.sides;
    [this.#counts, this.#sums, this.#clustered] = [new Int32Array(length), new Float64Array(length * 2), new Set()];
    for (const number of this.#open) this.#count(number, 1);
  }

  /** Takes the numbers of the points that are open, each once. */
  step(open: readonly number[]): void {
    const [before, rounds] = [this.#round, this.#rounds];
    const round = (this.#round += 1);
    for (const number of open) {
      if (before === 0 || rounds[number] !== before) this.#count(number, 1);
      rounds[number] = round;
    }
    for (const number of this.#open) if (rounds[number] !== round) this.#count(number, -1);
    this.#open = open;
  }

  /** Whether a point lies in a cell that has a sign. */
  holds(number: number): boolean {
    return this.#clustered.has(this.#cells.of[number] ?? -1);
  }

  /** The signs, in the order of the points. */
  clusters(): Cluster[] {
    const discs = [...this.#clustered]
      .sort((a, b) => a - b)
      .map((cell) => {
        const [count, side] = [this.#counts[cell] ?? 0, (this.#cells.sides[cell] ?? 0) / STEPS];
        return { cell, count, at: this.#meanOf(cell), radius: ((clusterRadius(count) + LINE) / LEAST_CELL) * side };
      });
    return partDiscs(discs).map((at, i) => ({ cell: discs[i]!.cell, count: discs[i]!.count, at }));
  }

  /** The numbers of the open points of a cell. */
  pointsOf(cell: number): number[] {
    return this.#open.filter((number) => this.#cells.of[number] === cell);
  }

  #count(number: number, by: 1 | -1): void {
    const cell = this.#cells.of[number] ?? -1;
    if (cell < 0) return;
    const count = (this.#counts[cell] ?? 0) + by;
    this.#counts[cell] = count;
    for (const axis of [0, 1])
      this.#sums[cell * 2 + axis] = (this.#sums[cell * 2 + axis] ?? 0) + by * (this.#steps[number * 2 + axis] ?? 0);
    if (count >= LEAST_CLUSTERED) this.#clustered.add(cell);
    else this.#clustered.delete(cell);
  }

  #meanOf(cell: number): [x: number, y: number] {
    const sums = [0, 1].map((axis) => this.#sums[cell * 2 + axis] ?? 0) as [number, number];
    const count = this.#counts[cell] ?? 0;
    // The middle of a step.
    return [(sums[0] / count + 0.5) / STEPS, (sums[1] / count + 0.5) / STEPS];
  }
}
