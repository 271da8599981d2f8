/** The themes of the map. `print-grey` tells everything apart without colour. */
export const THEMES = ['light', 'dark', 'print-grey'] as const;
export type Theme = (typeof THEMES)[number];

/** A range of lightness (0-1) and one chroma in OKLCH. */
export interface Tone {
  /** Of the first actor and of the last; the others stand between at equal steps. */
  readonly lightness: readonly [first: number, last: number];
  readonly chroma: number;
}

/** The colours of one theme. Only these differ between themes; every layer reads them by role. */
export interface Palette {
  readonly id: Theme;
  readonly sea: string;
  /** What lies round a globe. */
  readonly space: string;
  readonly land: string;
  /** Countries of the dataset's actors, a shade apart. */
  readonly landOfStory: string;
  readonly water: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly province: string;
  readonly townInk: string;
  readonly countryInk: string;
  readonly seaInk: string;
  /** Halo of labels and casing of story lines: the ground's own colour. */
  readonly halo: string;
  /** The story's text. */
  readonly ink: string;
  /** Marks of no actor: outlines of places and regions. */
  readonly neutral: string;
  /** The fill of a place that is fought over: nobody's hue. */
  readonly contested: string;
  /** How strongly ground is tinted by who holds it, in times of what a hue needs. */
  readonly tint: number;
  /** The ground a place may lie on. */
  readonly ring: string;
  /** What is past: thin and grey. */
  readonly pastInk: string;
  readonly selection: string;
  /** Actors at nearly equal weight: one chroma, and only as much difference of lightness as an eye without all three cones needs. */
  readonly actor: Tone;
  /** The same for the strokes that flow along open routes: the actor's own hue at its most vivid. */
  readonly flow: Tone;
}

export const lightPalette: Palette = {
  id: 'light',
  sea: '#cfdbe3',
  space: '#f4f1ea',
  land: '#ece7dc',
  landOfStory: '#f5f1e8',
  water: '#b7cad6',
  border: '#a3968a',
  borderCasing: '#f8f5ee',
  province: '#cdc3b6',
  townInk: '#635b52',
  countryInk: '#696158',
  seaInk: '#47616f',
  halo: '#f5f1e8',
  ink: '#241f1b',
  neutral: '#4d4741',
  contested: '#a1968a',
  tint: 1,
  ring: '#8f8476',
  pastInk: '#57514b',
  selection: '#1d1a17',
  actor: { lightness: [0.36, 0.575], chroma: 0.15 },
  flow: { lightness: [0.46, 0.63], chroma: 0.21 },
};

export const darkPalette: Palette = {
  id: 'dark',
  sea: '#131c27',
  space: '#0b1119',
  land: '#222c38',
  landOfStory: '#2a3542',
  water: '#1a2531',
  border: '#63707e',
  borderCasing: '#1e2732',
  province: '#3c4856',
  townInk: '#9eaab5',
  countryInk: '#97a4b0',
  seaInk: '#8fa3b2',
  halo: '#1f2935',
  ink: '#eef0f1',
  neutral: '#c9cfd5',
  contested: '#66707b',
  tint: 1,
  ring: '#7b8894',
  pastInk: '#b3bbc2',
  selection: '#ffffff',
  actor: { lightness: [0.67, 0.87], chroma: 0.13 },
  flow: { lightness: [0.8, 0.93], chroma: 0.11 },
};

/** For a printer without colour: white paper, a ladder of greys, and every difference carried by form. */
export const printGreyPalette: Palette = {
  id: 'print-grey',
  sea: '#e6e6e6',
  space: '#ffffff',
  land: '#f4f4f4',
  landOfStory: '#ffffff',
  water: '#cfcfcf',
  border: '#9a9a9a',
  borderCasing: '#ffffff',
  province: '#cccccc',
  townInk: '#606060',
  countryInk: '#666666',
  seaInk: '#5d5d5d',
  halo: '#ffffff',
  ink: '#111111',
  neutral: '#3d3d3d',
  contested: '#c4c4c4',
  tint: 1.6,
  ring: '#8a8a8a',
  pastInk: '#525252',
  selection: '#000000',
  actor: { lightness: [0.2, 0.62], chroma: 0 },
  flow: { lightness: [0.2, 0.62], chroma: 0 },
};

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: lightPalette,
  dark: darkPalette,
  'print-grey': printGreyPalette,
};

/** The palette of a theme. */
export const paletteOf = (theme: Theme): Palette => PALETTES[theme];
