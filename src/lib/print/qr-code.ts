import { encode } from 'uqr';
import type { Item, PointMm } from './display-list.ts';

/** Dark squares on white; the standard wants four squares of quiet ground round them. */
const QUIET = 4;

/** What a code of error correction M holds, bytes of UTF-8. */
const MOST_BYTES = 2331;

/** Whether a code can hold an address. */
export const fitsCode = (address: string): boolean => new TextEncoder().encode(address).length <= MOST_BYTES;

/**
 * A QR code of an address as one drawing, `sideMm` wide with its quiet ground, `at` its upper left corner. The error correction is M, which
 * bears a smudge. Throws for an address that does not fit.
 */
export function qrCode(address: string, [x, y]: PointMm, sideMm: number): Item[] {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const module = sideMm / size;
  // Runs of a row are one rectangle: fewer shapes, and no hairlines between them.
  const runs = data.flatMap((row, j) => runsOf(row).map(([from, to]) => rectangle(x, y, module, j, from, to)));
  const [first, ...more] = runs;
  return first ? [{ kind: 'path', points: first, more, closed: true, fill: '#000000' }] : [];
}

function runsOf(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, i) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

function rectangle(x: number, y: number, module: number, row: number, from: number, to: number): PointMm[] {
  const [left, right] = [x + from * module, x + to * module];
  const [top, bottom] = [y + row * module, y + (row + 1) * module];
  return [[left, top], [right, top], [right, bottom], [left, bottom]]; // prettier-ignore
}
