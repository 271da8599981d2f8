import type { Actor } from '#lib/domain/dataset.ts';
import type { Palette, Tone } from './palette.ts';

/**
 * The colours of a dataset's actors, `#rrggbb` by id: each its own hue (degrees, 0-360) at the palette's chroma in OKLCH, the lightness in
 * equal steps in the dataset's order. Hue alone would not do: to an eye without one kind of cone, violet and blue of one lightness are
 * the same, and so is every hue to a grey printer.
 */
export function actorColours(
  actors: readonly Pick<Actor, 'id' | 'hue'>[],
  palette: Pick<Palette, 'actor' | 'flow'>,
  tone: 'actor' | 'flow' = 'actor',
): ReadonlyMap<string, string> {
  return new Map(
    actors.map(({ id, hue }, i) => [id, toneColour(hue, palette[tone], actors.length > 1 ? i / (actors.length - 1) : 0.5)]),
  ); // prettier-ignore
}

/** A hue in a tone; `share` 0 is its first lightness, 1 its last. Where sRGB cannot show it the chroma is lowered. */
export function toneColour(hue: number, { lightness: [first, last], chroma: most }: Tone, share: number): string {
  const lightness = first + (last - first) * share;
  for (let chroma = most; chroma > 0; chroma -= 0.005) {
    const rgb = oklchToRgb(lightness, chroma, hue);
    if (rgb.every((value) => value >= 0 && value <= 1)) return toHex(rgb);
  }
  return toHex(oklchToRgb(lightness, 0, 0).map((value) => Math.min(1, Math.max(0, value))));
}

const toHex = (rgb: readonly number[]): string =>
  `#${rgb.map((value) => Math.round(value * 255).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore

const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

/** Björn Ottosson's OKLab matrices, 2021. Values outside 0..1 are out of sRGB. */
function oklchToRgb(lightness: number, chroma: number, hue: number): number[] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(gamma);
}
