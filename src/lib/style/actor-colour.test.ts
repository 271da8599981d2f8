import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/dataset.ts';
import { actorColours, toneColour } from './actor-colour.ts';
import { darkPalette, lightPalette, printGreyPalette } from './palette.ts';

const { actors } = JSON.parse(readFileSync('geo/dprk-2024/dataset.json', 'utf8')) as { actors: Actor[] };
const PAIRS = [[0, 1], [0, 2], [1, 2]] as const; // prettier-ignore
/** CIEDE2000: 2.3 is just seen side by side; five times that is told apart across a map. */
const FLOOR = 12;
/** In grey each step must stand out from the next as a mark from its ground would need half of. */
const GREY_STEP = 1.8;
/** WCAG 1.4.11, for marks. */
const MARK = 3;
/** At sea a mark lies on its casing of the halo's colour, so that the sea itself may be nearer. */
const AT_SEA = 2.5;

const eyes: [string, (colour: Color) => Color][] = [
  ['with three cones', (colour) => colour],
  ['without red cones', filterDeficiencyProt(1)],
  ['without green cones', filterDeficiencyDeuter(1)],
  ['without blue cones', filterDeficiencyTrit(1)],
];

describe.each([lightPalette, darkPalette])('actors in $id', (palette) => {
  it.each(eyes)('are told apart by an eye %s, standing and flowing', (_, seen) => {
    for (const tone of ['actor', 'flow'] as const) {
      const colours = [...actorColours(actors, palette, tone).values()].map((hex) => seen(parse(hex)!));
      for (const [a, b] of PAIRS) expect(differenceCiede2000()(colours[a]!, colours[b]!)).toBeGreaterThan(FLOOR);
    }
  });
});

describe.each([lightPalette, darkPalette, printGreyPalette])('in $id', (palette) => {
  it('every hue stands out from land, casing and sea', () => {
    for (let hue = 0; hue < 360; hue += 5) {
      for (const share of [0, 0.5, 1]) {
        const colour = toneColour(hue, palette.actor, share);
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        for (const ground of [palette.land, palette.landOfStory, palette.halo])
          expect(wcagContrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThan(MARK);
        expect(wcagContrast(colour, palette.sea), `${colour} at sea`).toBeGreaterThan(AT_SEA);
      }
    }
  });
});

it('actors are a ladder of greys to a printer without colour', () => {
  const [first, second, third] = [...actorColours(actors, printGreyPalette).values()];
  for (const grey of [first!, second!, third!]) expect(grey).toMatch(/^#(..)\1\1$/);
  expect(wcagContrast(first!, second!)).toBeGreaterThan(GREY_STEP);
  expect(wcagContrast(second!, third!)).toBeGreaterThan(GREY_STEP);
});

it('a lone actor stands in the middle of the range, and a hue sRGB lacks loses chroma only', () => {
  expect(actorColours([{ id: 'a', hue: 60 }], printGreyPalette).get('a')).toBe(toneColour(60, printGreyPalette.actor, 0.5)); // prettier-ignore
  expect(toneColour(110, { lightness: [0.5, 0.5], chroma: 0.4 }, 0)).toMatch(/^#[0-9a-f]{6}$/);
});
