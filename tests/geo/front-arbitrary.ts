import fc from 'fast-check';
import type { FrontGround, FrontProjection, FrontSite } from '../../src/lib/domain/front.ts';

/** A flat country about 51° N: metres and degrees by two factors. */
export const FLAT: FrontProjection = {
  forward: ([x = 0, y = 0]) => [x * 70_000, y * 111_000],
  inverse: ([x = 0, y = 0]) => [x / 70_000, y / 111_000],
};

/** Two states side by side; their border bends, and a bay of nobody's cuts into the east one. */
const BORDER: [number, number][] = [[35.2, 50.6], [35.26, 50.9], [35.17, 51.0], [35.24, 51.1], [35.2, 51.4]]; // prettier-ignore
export const GROUND: readonly FrontGround[] = [
  { country: 'WW', outline: { type: 'Polygon', coordinates: [[[34.2, 50.6], ...BORDER, [34.2, 51.4], [34.2, 50.6]]] } },
  {
    country: 'EE',
    outline: { type: 'Polygon', coordinates: [[...BORDER, [36.2, 51.4], [36.2, 51.08], [35.4, 51.05], [36.2, 51.02], [36.2, 50.6], [35.2, 50.6]]] }, // prettier-ignore
  },
];

/** A box of about 42 by 33 km across the border. */
const WEST = 34.95;
const SOUTH = 50.85;
/** Degrees of a cell in which one settlement lies, and how far it may stray from its middle: at least 1 km from any other. */
const CELL = 0.06;
const STRAY = 0.02;

/** Settlements and who holds each; some are nobody's. */
export const fronts: fc.Arbitrary<{ sites: FrontSite[]; holders: Map<string, string> }> = fc
  .uniqueArray(
    fc.record({
      column: fc.integer({ min: 0, max: 9 }),
      row: fc.integer({ min: 0, max: 4 }),
      dx: fc.double({ min: -STRAY, max: STRAY, noNaN: true }),
      dy: fc.double({ min: -STRAY, max: STRAY, noNaN: true }),
      precisionKm: fc.constantFrom(1, 1.5, 2),
      holder: fc.constantFrom('ua', 'ru', 'contested', undefined),
    }),
    { minLength: 3, maxLength: 16, selector: ({ column, row }) => `${column} ${row}` },
  )
  .map((places) => ({
    sites: places.map(
      ({ column, row, dx, dy, precisionKm }, i): FrontSite => ({
        id: `s${i}`,
        at: [WEST + column * CELL + dx, SOUTH + row * CELL + dy],
        precisionKm,
      }),
    ),
    holders: new Map(places.flatMap(({ holder }, i) => (holder ? [[`s${i}`, holder] as const] : []))),
  }));
