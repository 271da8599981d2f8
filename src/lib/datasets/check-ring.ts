import type { Position } from 'geojson';
import type { Fault } from './check-position.ts';

/** A closed ring repeats its first position, so a triangle has four. */
const FEWEST = 4;

/** Finds what makes a ring unreadable. */
export function findRingFault(ring: readonly Position[]): Fault | undefined {
  if (ring.length < FEWEST) {
    return { code: 'ring-too-short', sentence: `A ring has ${ring.length} positions, but needs at least ${FEWEST}.` };
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return undefined;
  return {
    code: 'ring-unclosed',
    sentence: `A ring begins at ${JSON.stringify(first)} and ends at ${JSON.stringify(last)}; it must end where it begins.`,
  };
}

/** True when a ring runs as RFC 7946 wants it: outlines counter-clockwise, holes clockwise. */
export function runsRight(ring: readonly Position[], hole: boolean): boolean {
  const area = signedArea(ring);
  return area === 0 || area > 0 !== hole;
}

/** Twice the shoelace area in square degrees; positive when counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    if (!from) return;
    const [x1 = 0, y1 = 0] = from;
    const [x2 = 0, y2 = 0] = to;
    sum += (x2 - x1) * (y2 + y1);
  });
  return -sum;
}
