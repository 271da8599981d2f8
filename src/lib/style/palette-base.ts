import type { Palette } from './palette.ts';

/** The colours of the ground that the story does not use, beside those of the palette. */
export interface BasePalette {
  readonly urban: string;
  readonly rail: string;
  /** Between the ticks of a railway. */
  readonly railGap: string;
  readonly graticule: string;
  /** How strong light and shadow of the land are at their strongest, 0-1. */
  readonly relief: number;
}

const PALETTES: Readonly<Record<Palette['id'], BasePalette>> = {
  light: { urban: '#e3d9ca', rail: '#b5a99b', railGap: '#f3eee4', graticule: '#a9b6bd', relief: 0.24 },
  dark: { urban: '#35404c', rail: '#566370', railGap: '#222c38', graticule: '#415263', relief: 0.34 },
  'print-grey': { urban: '#e0e0e0', rail: '#9a9a9a', railGap: '#f4f4f4', graticule: '#a6a6a6', relief: 0.22 },
};

/** The ground's own colours in a theme. */
export const basePaletteOf = ({ id }: Pick<Palette, 'id'>): BasePalette => PALETTES[id];
