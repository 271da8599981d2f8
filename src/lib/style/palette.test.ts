import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { actorColours } from './actor-colour.ts';
import { darkPalette, lightPalette, paletteOf, printGreyPalette, THEMES, type Palette } from './palette.ts';

/** WCAG 2.2, 1.4.3: text of these sizes. */
const TEXT = 4.5;

/**
 * The rule: a text must be read on each ground its line may run over even where its halo is eaten by another mark, so it is measured
 * against the bare ground and against its halo alike, and each must reach AA by itself.
 */
const grounds = (palette: Palette, text: 'land' | 'sea' | 'both'): string[] => [
  palette.halo,
  ...(text === 'sea' ? [] : [palette.land, palette.landOfStory]),
  ...(text === 'land' ? [] : [palette.sea]),
];

const TEXTS = [
  ['ink', 'both'],
  ['pastInk', 'both'],
  ['townInk', 'both'],
  ['countryInk', 'land'],
  ['seaInk', 'sea'],
] as const;

describe.each([lightPalette, darkPalette, printGreyPalette])('$id', (palette) => {
  it.each(TEXTS)('%s can be read on every ground it meets', (role, where) => {
    for (const ground of grounds(palette, where).filter((one) => role !== 'seaInk' || one !== palette.halo))
      expect(wcagContrast(palette[role], ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
  });

  it('the base map never competes: its strongest ink is weaker than the weakest of the story', () => {
    const against = (colour: string): number => wcagContrast(colour, palette.landOfStory);
    const base = [palette.townInk, palette.countryInk, palette.seaInk, palette.border, palette.province].map(against);
    const story = [palette.ink, palette.pastInk, palette.neutral].map(against);
    expect(Math.max(...base)).toBeLessThan(Math.min(...story));
  });

  it('is one plain object of colours', () => {
    expect(JSON.parse(JSON.stringify(palette))).toEqual(palette);
  });
});

it('every theme has its own palette', () => {
  expect(THEMES.map((theme) => paletteOf(theme).id)).toEqual([...THEMES]);
});

it('print-grey has no colour at all', () => {
  const colours = (Object.values(printGreyPalette) as unknown[]).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('#'),
  );
  for (const colour of [...colours, ...actorColours([{ id: 'a', hue: 285 }], printGreyPalette).values()])
    expect(colour).toMatch(/^#(..)\1\1$/);
});
