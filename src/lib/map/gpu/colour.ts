import type { Colour } from './routes-layer.ts';

/** `#rrggbb` in an opacity, as the graphics card blends it: each part in 0..1, times the opacity. */
export function colourIn(hex: string, opacity: number): Colour {
  const part = (at: number): number => (parseInt(hex.slice(at, at + 2), 16) / 255) * opacity;
  return [part(1), part(3), part(5), opacity];
}
