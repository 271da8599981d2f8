import { expect, it } from 'vitest';
import { actorColour } from './actor-colour.ts';
import { darkPalette, lightPalette } from './palette.ts';

/** WCAG relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

it.each([lightPalette, darkPalette])('stands out from land and sea for every hue in $id', (palette) => {
  for (let hue = 0; hue < 360; hue += 5) {
    const colour = actorColour(hue, palette);
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(contrast(colour, palette.land)).toBeGreaterThan(3);
    expect(contrast(colour, palette.sea)).toBeGreaterThan(3);
  }
});

it('gives every hue nearly the same weight', () => {
  const weights = Array.from({ length: 36 }, (_, i) => luminance(actorColour(i * 10, lightPalette)));
  expect(Math.max(...weights) / Math.min(...weights)).toBeLessThan(1.6);
});
