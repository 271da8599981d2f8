import type { Ring } from './front-trace.ts';

/** Twice the area, positive where the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1];
  return sum;
}

/** Whether a point lies within rings, by the even-odd rule. */
export function isWithin(rings: readonly Ring[], x: number, y: number): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  }
  return within;
}

/** Puts every hole (clockwise) into the smallest outer ring (counter-clockwise) round it. */
export function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const outer = rings.filter((ring) => signedArea(ring) > 0).sort((a, b) => signedArea(a) - signedArea(b));
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    // The middle of a side: corners may lie on the outer ring.
    const [[ax, ay], [bx, by]] = [hole[0]!, hole[1]!];
    polygons.find(([ring]) => isWithin([ring!], (ax + bx) / 2, (ay + by) / 2))?.push(hole);
  }
  return polygons;
}
