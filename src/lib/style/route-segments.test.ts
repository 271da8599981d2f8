import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GLOBE_PLANE, MERCATOR_PLANE } from './mercator-plane.ts';
import { POINT_FLOATS, routeOfSegment, routeSegments, SEGMENT_POINTS, split } from './route-segments.ts';

const EARTH = 40_075_017;
const route = (id: string, first: number, last: number, ...lines: [number, number][][]) => ({ id, first, last, lines });
const point = ({ points }: { points: Float32Array }, i: number): number[] => [
  ...points.slice(i * POINT_FLOATS, (i + 1) * POINT_FLOATS),
];

test('a line is its points between copies of its ends, with the length so far', () => {
  const laid = routeSegments([route('a', 3, 5, [[0, 0], [90, 0], [180, 0]])], MERCATOR_PLANE); // prettier-ignore
  expect(laid.points).toHaveLength(5 * POINT_FLOATS);
  // x, y, their rests, length in sides of the square, route, first day, last day
  expect([0, 1, 2, 3, 4].map((i) => point(laid, i))).toEqual([
    [0.5, 0.5, 0, 0, 0, -1, 3, 5],
    [0.5, 0.5, 0, 0, 0, 0, 3, 5],
    [0.75, 0.5, 0, 0, 0.25, 0, 3, 5],
    [1, 0.5, 0, 0, 0.5, 0, 3, 5],
    [1, 0.5, 0, 0, 0.5, -1, 3, 5],
  ]);
  expect([0, 1, 2, 3].map((i) => routeOfSegment(laid, i))).toEqual([0, 0, undefined, undefined]);
});

test('a run of points is read as the segments of its routes and of no other', () => {
  const [near, far] = [[[0, 0], [1, 0], [2, 0]], [[5, 5], [6, 6]]] as [number, number][][]; // prettier-ignore
  const laid = routeSegments([route('far', 8, 8, far!), route('near', 3, 3, near!), route('none', 9, 8, near!)], MERCATOR_PLANE); // prettier-ignore
  const on = (day: number): (string | undefined)[] =>
    laid.runsOn(day).flatMap(([first, end]) =>
      Array.from({ length: end - first - SEGMENT_POINTS + 1 }, (_, i) => routeOfSegment(laid, first + i))
        .filter((number) => number !== undefined)
        .map((number) => laid.ids[number]),
    );
  expect([on(3), on(8), on(9)]).toEqual([['near', 'near'], ['far'], []]);
});

test('a line across 180 degrees goes on round a globe, and from edge to edge of a square; its dashes go on in both', () => {
  const across = [route('a', 1, 1, [[179, 0], [180, 0]], [[-180, 0], [-178, 0]])]; // prettier-ignore
  const round = routeSegments(across, GLOBE_PLANE);
  expect(Array.from({ length: 5 }, (_, i) => Math.round(point(round, i)[0]! * 360))).toEqual([359, 359, 360, 362, 362]);
  const flat = routeSegments(across, MERCATOR_PLANE);
  expect(Array.from({ length: 8 }, (_, i) => Math.round(point(flat, i)[0]! * 360))).toEqual([359, 359, 360, 360, 0, 0, 2, 2]); // prettier-ignore
  expect(Array.from({ length: 8 }, (_, i) => Math.round(point(flat, i)[4]! * 360))).toEqual([0, 0, 1, 1, 1, 1, 3, 3]);
});

test('on a globe a degree is as long in the north as on the equator', () => {
  const along = (lat: number): number =>
    point(routeSegments([route('a', 1, 1, [[0, lat], [0, lat + 1]])], GLOBE_PLANE), 2)[4]! * 360; // prettier-ignore
  expect(along(0)).toBeCloseTo(1, 4);
  expect(along(70)).toBeCloseTo(1, 4);
});

test('a line ends at the edge of the square, and where the projection holds nothing', () => {
  const half = { ...MERCATOR_PLANE, forward: ([x, y]: number[]) => [x! / 10, y! / 10] };
  const cut = routeSegments([route('a', 1, 1, [[5, 5], [15, 5], [NaN, 5], [5, 5], [5, 6]])], half); // prettier-ignore
  expect(
    Array.from({ length: 8 }, (_, i) =>
      point(cut, i)
        .slice(0, 2)
        .map((v) => Math.round(v * 10)),
    ),
  ).toEqual(
    [[5, 5], [5, 5], [10, 5], [10, 5], [5, 5], [5, 5], [5, 6], [5, 6]], // prettier-ignore
  );
});

test('a route that the plane does not hold is no run', () => {
  const nothing = { ...MERCATOR_PLANE, forward: () => [NaN, NaN] };
  expect(routeSegments([route('a', 1, 1, [[0, 0], [1, 1]])], nothing).runsOn(1)).toEqual([]); // prettier-ignore
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a position seen from near by is good to three millimetres, which one float is not', () => {
  const f = Math.fround;
  /** What the shader does, number by number. */
  const seen = (at: number[], from: number[]): [number, number] => {
    const [a, b] = [split(at as [number, number]).map(f), split(from as [number, number]).map(f)];
    return [0, 1].map((i) => f(f(a[i]! - b[i]!) + f(a[i + 2]! - b[i + 2]!))) as [number, number];
  };
  let worst = 0;
  fc.assert(
    fc.property(share, share, share, (x, y, off) => {
      const [at, from] = [
        [x, y],
        [x + (off - 0.5) * 0.001, y],
      ];
      const [dx] = seen(at, from);
      worst = Math.max(worst, Math.abs(f(at[0]!) - f(from[0]!) - (at[0]! - from[0]!)));
      expect(Math.abs(dx - (at[0]! - from[0]!)) * EARTH).toBeLessThan(0.003);
    }),
    { numRuns: 1000 },
  );
  expect(worst * EARTH, 'one float').toBeGreaterThan(0.5);
});
