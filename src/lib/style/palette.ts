/** The colours of one theme. Only these differ between themes; every layer reads them by role. */
export interface Palette {
  readonly id: 'light' | 'dark';
  readonly sea: string;
  readonly land: string;
  /** Countries of the dataset's actors, a shade apart. */
  readonly landOfStory: string;
  readonly coast: string;
  readonly water: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly province: string;
  readonly townInk: string;
  readonly countryInk: string;
  readonly seaInk: string;
  /** Halo of base labels and casing of story lines: the ground's own colour. */
  readonly halo: string;
  /** The story's text and neutral marks. */
  readonly ink: string;
  /** What is past: thin and grey. */
  readonly pastInk: string;
  /** The stream of strokes that shows direction. */
  readonly flow: string;
  readonly selection: string;
  /** Lightness (0-1) and chroma in OKLCH that all actors share, so that none stands out. */
  readonly actor: { readonly lightness: number; readonly chroma: number };
}

export const lightPalette: Palette = {
  id: 'light',
  sea: '#cfdbe3',
  land: '#ece7dc',
  landOfStory: '#f5f1e8',
  coast: '#9fb2be',
  water: '#bccdd8',
  border: '#a3968a',
  borderCasing: '#f8f5ee',
  province: '#cdc3b6',
  townInk: '#6d645b',
  countryInk: '#958a7e',
  seaInk: '#6f8a9c',
  halo: '#f5f1e8',
  ink: '#241f1b',
  pastInk: '#7d7770',
  flow: '#ffffff',
  selection: '#1d1a17',
  actor: { lightness: 0.5, chroma: 0.15 },
};

export const darkPalette: Palette = {
  id: 'dark',
  sea: '#131c27',
  land: '#222c38',
  landOfStory: '#2a3542',
  coast: '#3d4c5c',
  water: '#1a2531',
  border: '#63707e',
  borderCasing: '#1e2732',
  province: '#3c4856',
  townInk: '#97a3af',
  countryInk: '#6d7b89',
  seaInk: '#5d7486',
  halo: '#1f2935',
  ink: '#eef0f1',
  pastInk: '#a3abb3',
  flow: '#10161e',
  selection: '#ffffff',
  actor: { lightness: 0.76, chroma: 0.13 },
};

/** The palette of a theme. */
export const paletteOf = (theme: 'light' | 'dark'): Palette => (theme === 'dark' ? darkPalette : lightPalette);
