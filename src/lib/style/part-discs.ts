/** A disc on a plane. */
export interface Disc {
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
}

/** Discs that lie in a row move on by the next pass; few ever do. */
const PASSES = 8;

/** Where discs stand so that none covers another: each where it is, but for those that would, which give way to each other by as much. */
export function partDiscs(discs: readonly Disc[]): [x: number, y: number][] {
  const at = discs.map(({ at: [x, y] }): [number, number] => [x, y]);
  const widest = 2 * Math.max(0, ...discs.map(({ radius }) => radius));
  const order = [...discs.keys()].sort((a, b) => discs[a]!.at[0] - discs[b]!.at[0] || a - b);
  for (let pass = 0; pass < PASSES; pass++) {
    let isApart = true;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [order[i]!, order[j]!];
        // Passes move a disc by less than its width.
        if (discs[b]!.at[0] - discs[a]!.at[0] > 2 * widest) break;
        isApart = !part(at[a]!, at[b]!, discs[a]!.radius + discs[b]!.radius) && isApart;
      }
    }
    if (isApart) break;
  }
  return at;
}

/** Moves two middles to a distance where they are nearer; true where they were. */
function part(a: [number, number], b: [number, number], distance: number): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const is = Math.hypot(dx, dy);
  // What rounding leaves is apart.
  if (is >= distance * (1 - 1e-9)) return false;
  const way = is === 0 ? [1, 0] : [dx / is, dy / is];
  for (const axis of [0, 1] as const) {
    const half = ((distance - is) / 2) * way[axis]!;
    a[axis] -= half;
    b[axis] += half;
  }
  return true;
}
