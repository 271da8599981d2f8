/** An image of the map's own making: RGBA, row by row. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const PREFIX = 'hatch ';
/** Device pixels a side; two stripes of each colour run across it. */
const SIDE = 32;
const STRIPE = 8;

/** The name of a pattern of diagonal stripes in two colours, `#rrggbb`. */
export const hatchName = (first: string, second: string): string => `${PREFIX}${first} ${second}`;

/** Draws the pattern of such a name; undefined for any other name. */
export function hatchImage(name: string): PatternImage | undefined {
  const match = /^hatch (#[0-9a-f]{6}) (#[0-9a-f]{6})$/.exec(name);
  if (!match) return undefined;
  const colours = match.slice(1).map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const colour = colours[Math.floor((x + y) / STRIPE) % 2] ?? [];
      data.set([...colour, 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}
