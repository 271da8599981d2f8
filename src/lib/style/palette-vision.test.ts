import { readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/dataset.ts';
import { actorColours } from './actor-colour.ts';
import { frontOpacity } from './front-layers.ts';
import { paletteOf, type Palette, type Theme } from './palette.ts';

/**
 * CIEDE2000 between any two hues of the story, and between a hue and the fill of contested ground, to each kind of eye. About 2 is what a
 * trained eye sees side by side; marks of 8 px far apart on a map need several times as much.
 */
const FLOOR = 15;
const FLOOR_TO_CONTESTED = 12;
/** CIE L* between two neighbours on the grey ladder: of a cheap printer's hundred steps, one in five. */
const GREY_FLOOR = 20;
/** And between tints of wide areas, which a hatch tells apart besides. */
const GROUND_FLOOR = 8;
/** WCAG 2.2, 1.4.11: marks against what they lie on. */
const MARK = 3;

type See = (colour: Color) => Color | undefined;
const EYES: Readonly<Record<string, See>> = {
  'all three cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const rgb = converter('rgb');
const lab = converter('lab65');
const { actors } = JSON.parse(readFileSync('geo/dprk-2024/dataset.json', 'utf8')) as { actors: Actor[] };
const far = differenceCiede2000();

function apart(a: string, b: string, see: See): number {
  const [one, other] = [rgb(a), rgb(b)].map((colour) => colour && see(colour));
  return one && other ? far(one, other) : 0;
}

const pairs = (colours: readonly string[]): [string, string][] =>
  colours.flatMap((a, i) => colours.slice(i + 1).map((b): [string, string] => [a, b]));

const grounds = ({ land, landOfStory, sea, halo }: Palette): string[] => [land, landOfStory, sea, halo];

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('the hues of %s', (theme) => {
  const palette = paletteOf(theme);
  const colours = [...actorColours(actors, palette).values()];

  it.each(Object.keys(EYES))('are apart for an eye with %s', (name) => {
    const see = EYES[name]!;
    for (const [a, b] of pairs(colours)) expect(apart(a, b, see), `${a} and ${b}`).toBeGreaterThanOrEqual(FLOOR);
    for (const colour of colours)
      expect(apart(colour, palette.contested, see), colour).toBeGreaterThanOrEqual(FLOOR_TO_CONTESTED);
  });

  it('stand out from every ground', () => {
    for (const colour of colours)
      for (const ground of grounds(palette)) expect(wcagContrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(MARK); // prettier-ignore
  });
});

describe('the greys of print-grey', () => {
  const palette = paletteOf('print-grey');
  const ladder = [...actorColours(actors, palette).values(), palette.contested, palette.halo];
  const lightness = (colour: string): number => lab(colour)?.l ?? NaN;

  it('are a ladder with no step too low', () => {
    for (const [i, colour] of ladder.slice(1).entries())
      expect(lightness(colour) - lightness(ladder[i]!), `${ladder[i]} and ${colour}`).toBeGreaterThanOrEqual(GREY_FLOOR); // prettier-ignore
  });

  it('tint held ground so that it is told from contested ground and from paper', () => {
    const ground = (colour: string): number => lightness(formatHex(interpolate([palette.landOfStory, colour])(frontOpacity('agreed', palette))) ?? ''); // prettier-ignore
    const contested = ground(palette.contested);
    expect(lightness(palette.landOfStory) - contested).toBeGreaterThanOrEqual(GROUND_FLOOR);
    for (const colour of actorColours(actors, palette).values())
      expect(contested - ground(colour), colour).toBeGreaterThanOrEqual(GROUND_FLOOR);
  });

  it('stand out from the paper and the grey sea', () => {
    for (const colour of actorColours(actors, palette).values())
      for (const ground of [palette.landOfStory, palette.land]) expect(wcagContrast(colour, ground)).toBeGreaterThanOrEqual(MARK); // prettier-ignore
  });
});

it('the measure itself tells a red and a green of one lightness apart, and not to an eye that cannot', () => {
  const [red, green] = ['#b5651d', '#7a7f1d'];
  expect(apart(red, green, EYES['all three cones']!)).toBeGreaterThan(FLOOR);
  expect(apart(red, green, EYES['deuteranopia']!)).toBeLessThan(FLOOR);
});
