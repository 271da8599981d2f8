import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutCallouts, mostCallouts, NEAR, type Callout, type CalloutInput } from './callout-layout.ts';
import {
  boxesAlong,
  cross,
  isWithin,
  nearestPoint,
  overlap,
  passes,
  type Box,
  type Pixel,
} from './callout-layout-geometry.ts';

const FREE: Box = { x: 0, y: 0, width: 1000, height: 700 };
const callout = (id: string, x: number, y: number): Callout => ({ id, anchor: [x, y], width: 180, height: 64 });
const input = (over: Partial<CalloutInput>): CalloutInput => ({
  free: FREE,
  callouts: [],
  obstacles: [],
  most: 4,
  ...over,
});

const pixel = fc.tuple(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: -50, max: 750 }));
const someBox = fc.record({
  x: fc.integer({ min: 0, max: 980 }),
  y: fc.integer({ min: 0, max: 680 }),
  width: fc.integer({ min: 4, max: 120 }),
  height: fc.integer({ min: 4, max: 90 }),
});
const someInput: fc.Arbitrary<CalloutInput> = fc.record({
  free: fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 100 }),
    width: fc.integer({ min: 200, max: 700 }),
    height: fc.integer({ min: 200, max: 600 }),
  }),
  callouts: fc
    .array(
      fc.record({ anchor: pixel, width: fc.integer({ min: 60, max: 220 }), height: fc.integer({ min: 20, max: 110 }) }),
      {
        maxLength: 9,
      },
    )
    .map((all) => all.map((one, i) => ({ ...one, id: `n${i}` }))),
  obstacles: fc.array(someBox, { maxLength: 25 }),
  most: fc.integer({ min: 0, max: 5 }),
});

it('covers no border, though its leader may cross one', () => {
  // Borders on both sides of the place, so near that no text stands between them.
  const around = [[-60, -350, 4, 700], [56, -350, 4, 700]].map(([x = 0, y = 0, width = 0, height = 0]): Box => ({ x: 500 + x, y: 350 + y, width, height })); // prettier-ignore
  const given = input({ callouts: [callout('a', 500, 350)], borders: around });
  const { placed } = layoutCallouts(given);
  expect(placed.flatMap(({ box }) => around.filter((border) => overlap(box, border)))).toEqual([]);
  expect(placed.filter(({ leader }) => around.some((border) => passes(leader, border)))).toHaveLength(1);
  expect(layoutCallouts({ ...given, borders: [], obstacles: around }).placed).toEqual([]);
});

it('covers as little of outlines as there is room to, and stands on them rather than nowhere', () => {
  // All ground right of the place is crossed by outlines, 10 px apart; left of it there is none.
  const outlines = Array.from({ length: 50 }, (_, i): Box => ({ x: 505 + 10 * i, y: 0, width: 4, height: 700 }));
  const covered = (obstacles: readonly Box[]): number[] =>
    layoutCallouts({ ...input({ callouts: [callout('a', 500, 350)], obstacles }), outlines }).placed.map(
      ({ box }) => outlines.filter((one) => overlap(box, one)).length,
    );
  expect(covered([])).toEqual([0]);
  // A mark takes all ground on the left.
  expect(covered([{ x: 0, y: 0, width: 490, height: 700 }]).filter((pieces) => pieces > 0)).toHaveLength(1);
});

describe('whatever is to be placed', () => {
  const always = (name: string, holds: (given: CalloutInput) => void): void =>
    it(name, () => fc.assert(fc.property(someInput, holds), { numRuns: 300 }));

  always('each callout is placed or hidden, none twice, no more than asked', (given) => {
    const { placed, hidden } = layoutCallouts(given);
    expect([...placed.map(({ id }) => id), ...hidden].toSorted()).toEqual(
      given.callouts.map(({ id }) => id).toSorted(),
    );
    expect(placed.length).toBeLessThanOrEqual(given.most);
  });

  always('boxes keep their size and lie in the free ground', (given) => {
    for (const { id, box } of layoutCallouts(given).placed) {
      const { width, height } = given.callouts.find((one) => one.id === id)!;
      expect([box.width, box.height]).toEqual([width, height]);
      expect(isWithin(box, given.free)).toBe(true);
    }
  });

  always('no box covers another, a mark of the story, or a leader', (given) => {
    const { placed } = layoutCallouts(given);
    for (const one of placed) {
      expect(given.obstacles.filter((obstacle) => overlap(one.box, obstacle))).toEqual([]);
      for (const other of placed) {
        if (other === one) continue;
        expect(overlap(one.box, other.box)).toBe(false);
        expect(passes(other.leader, one.box)).toBe(false);
      }
    }
  });

  always('no two leaders cross; only those of one place meet, there', (given) => {
    const { placed } = layoutCallouts(given);
    const crossing = placed
      .flatMap((a, i) => placed.slice(i + 1).map((b) => [a, b] as const))
      .filter(([a, b]) => cross(a.leader, b.leader));
    for (const [a, b] of crossing) expect(a.anchor).toEqual(b.anchor);
  });

  always('a leader covers no mark but those it points into', (given) => {
    for (const { leader, anchor } of layoutCallouts(given).placed) {
      for (const mark of given.obstacles.filter((obstacle) => passes(leader, obstacle))) {
        const [x, y] = nearestPoint(mark, anchor);
        expect(Math.hypot(x - anchor[0], y - anchor[1])).toBeLessThanOrEqual(NEAR);
      }
    }
  });

  always('a leader runs from its anchor to its box', (given) => {
    for (const { id, box, leader } of layoutCallouts(given).placed) {
      expect(leader[0]).toEqual(given.callouts.find((one) => one.id === id)!.anchor);
      expect(passes(leader, box)).toBe(true);
    }
  });

  always('the same input gives the same layout', (given) => {
    expect(layoutCallouts(given)).toEqual(layoutCallouts(structuredClone(given)));
  });
});

it('on open ground everything asked for has room', () => {
  const callouts = [callout('a', 200, 200), callout('b', 800, 200), callout('c', 500, 500), callout('d', 200, 600)];
  expect(layoutCallouts(input({ callouts })).hidden).toEqual([]);
});

it('two notes on one place both have room', () => {
  expect(layoutCallouts(input({ callouts: [callout('a', 500, 300), callout('b', 500, 300)] })).hidden).toEqual([]);
});

it('the strongest come first when there are too many', () => {
  const callouts = ['a', 'b', 'c'].map((id, i) => callout(id, 200 + 300 * i, 300));
  expect(layoutCallouts(input({ callouts, most: 2 })).hidden).toEqual(['c']);
});

it('what lies outside the free ground takes no room from what lies inside', () => {
  const callouts = [callout('far', 1400, 300), callout('a', 300, 300), callout('b', 700, 300)];
  const { placed, hidden } = layoutCallouts(input({ callouts, most: 2 }));
  expect(placed.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(hidden).toEqual(['far']);
});

it('a window full of marks hides the note and loses nothing', () => {
  expect(layoutCallouts(input({ callouts: [callout('a', 500, 300)], obstacles: [FREE] }))).toEqual({
    placed: [],
    hidden: ['a'],
  });
});

it('a box goes round a route, which is not all the ground between its ends', () => {
  const route = boxesAlong([[0, 0], [1000, 700]], 12); // prettier-ignore
  const [placed] = layoutCallouts(input({ callouts: [callout('a', 500, 350)], obstacles: route })).placed;
  expect(placed && route.some((mark) => overlap(mark, placed.box))).toBe(false);
});

it('a leader may run over a mark beside its place, but never over a name there', () => {
  const beside: Box = { x: 508, y: 340, width: 120, height: 20 };
  // A strip so low that a note can only stand to the right, beyond what is beside the place.
  const given = input({ free: { x: 480, y: 310, width: 520, height: 80 }, callouts: [callout('a', 500, 350)] });
  const [over] = layoutCallouts({ ...given, obstacles: [beside] }).placed;
  expect(over && passes(over.leader, beside)).toBe(true);
  expect(layoutCallouts({ ...given, obstacles: [beside], names: [beside] }).hidden).toEqual(['a']);
});

it('a box that still fits stays where it was', () => {
  const offset: Pixel = [60, -150];
  const moved = layoutCallouts(input({ callouts: [callout('a', 420, 330)], before: new Map([['a', offset]]) }))
    .placed[0];
  expect(moved && [moved.box.x - 420, moved.box.y - 330]).toEqual(offset);
});

it('a wide window shows four, a telephone two', () => {
  expect([mostCallouts(1280), mostCallouts(375)]).toEqual([4, 2]);
});
