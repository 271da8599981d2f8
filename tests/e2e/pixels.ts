import { PNG } from 'pngjs';
import type { Locator } from '@playwright/test';

/** What a picture of the map shows, for the question whether it is blank. */
export interface Sampled {
  /** How many of the samples have each colour, `r,g,b` to the nearest 8. */
  readonly colours: ReadonlyMap<string, number>;
  readonly samples: number;
}

/** CSS pixels between two samples. */
const EVERY = 7;

/** Looks at a grid of pixels of an element as it is on screen, also through what lies over it. */
export async function sample(element: Locator): Promise<Sampled> {
  const { width, height, data } = PNG.sync.read(await element.screenshot({ animations: 'allow' }));
  const colours = new Map<string, number>();
  let samples = 0;
  for (let y = EVERY; y < height; y += EVERY) {
    for (let x = EVERY; x < width; x += EVERY) {
      const at = (y * width + x) * 4;
      const key = [data[at]!, data[at + 1]!, data[at + 2]!].map((value) => Math.round(value / 8) * 8).join(',');
      colours.set(key, (colours.get(key) ?? 0) + 1);
      samples += 1;
    }
  }
  return { colours, samples };
}

/** The share of the picture that its commonest colour covers; 1 is a blank. */
export function largestShare({ colours, samples }: Sampled): number {
  return Math.max(0, ...colours.values()) / Math.max(1, samples);
}

/** How many pixels of an element, as it is on screen, have a colour of a kind. */
export async function pixelsLike(
  element: Locator,
  isLike: (red: number, green: number, blue: number) => boolean,
): Promise<number> {
  const { data } = PNG.sync.read(await element.screenshot({ animations: 'allow' }));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (isLike(data[at]!, data[at + 1]!, data[at + 2]!)) count++;
  return count;
}
