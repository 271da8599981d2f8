import { blur } from './front-blur.ts';
import { NOBODY } from './front-cells.ts';
import { eachWithin, type FrontGrid, type Point } from './front-grid.ts';

/** How much of the ground round each sample point is whose: a field for each holder, and the one that has most of it. */
export interface FrontFields {
  /** By holder; the last is nobody's. Together they are 1 everywhere. */
  readonly shares: readonly Float32Array[];
  /** The holder with the greatest share at each sample point, `NOBODY` where nobody's is. */
  readonly labels: Int16Array;
}

/** A settlement that must lie in ground of its own holder, whatever smoothing does: the label and the radius within which it wins. */
export interface Pin {
  readonly at: Point;
  readonly label: number;
  readonly radius: number;
}

/** Who has what round each sample point. `held` gives the number of a holder for a settlement, `NOBODY` for one nobody speaks of. */
export function fieldsOf(
  speakers: Int32Array,
  grid: FrontGrid,
  half: number,
  held: readonly number[],
  holders: number,
  pins: readonly Pin[],
): FrontFields {
  const shares = Array.from({ length: holders + 1 }, () => new Float32Array(speakers.length));
  const nobody = shares[holders]!.fill(1);
  speakers.forEach((speaker, i) => {
    const label = speaker === NOBODY ? NOBODY : held[speaker]!;
    if (label !== NOBODY) shares[label]![i] = 1;
  });
  for (const share of shares.slice(0, holders)) {
    blur(share, grid, half);
    share.forEach((value, i) => (nobody[i]! -= value));
  }
  for (const { at, label, radius } of pins) {
    eachWithin(grid, at, radius, (i) => {
      shares.forEach((share, k) => (share[i] = k === label ? 1 : 0));
    });
  }
  const labels = new Int16Array(speakers.length);
  labels.forEach((_, i) => {
    let best = holders;
    for (let k = 0; k < holders; k++) if (shares[k]![i]! > shares[best]![i]!) best = k;
    labels[i] = best === holders ? NOBODY : best;
  });
  return { shares, labels };
}
