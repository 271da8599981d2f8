/** The colours of one theme. Only these differ between themes; every layer reads them by role. */
export interface Palette {
  readonly id: 'light' | 'dark';
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
  /** Halo of base labels and casing of story lines: the ground's own colour. */
  readonly halo: string;
  /** The story's text. */
  readonly ink: string;
  /** Marks of no actor: outlines of places and regions. */
  readonly neutral: string;
  /** The fill of a place that is fought over: nobody's hue. */
  readonly contested: string;
  /** The ground a place may lie on. */
  readonly ring: string;
  /** What is past: thin and grey. */
  readonly pastInk: string;
  readonly selection: string;
  /** Lightness (0-1) and chroma in OKLCH that all actors share, so that none stands out. */
  readonly actor: { readonly lightness: number; readonly chroma: number };
  /** The same for the strokes that flow along open routes: the actor's own hue at its most vivid. */
  readonly flow: { readonly lightness: number; readonly chroma: number };
}

export const lightPalette: Palette = {
  id: 'light',
  sea: '#cfdbe3',
  space: '#f4f1ea',
  land: '#ece7dc',
  landOfStory: '#f5f1e8',
  water: '#bccdd8',
  border: '#a3968a',
  borderCasing: '#f8f5ee',
  province: '#cdc3b6',
  townInk: '#6d645b',
  countryInk: '#958a7e',
  seaInk: '#6f8a9c',
  halo: '#f5f1e8',
  ink: '#241f1b',
  neutral: '#57504a',
  contested: '#a1968a',
  ring: '#a89c8e',
  pastInk: '#7d7770',
  selection: '#1d1a17',
  actor: { lightness: 0.5, chroma: 0.15 },
  flow: { lightness: 0.56, chroma: 0.21 },
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
  townInk: '#97a3af',
  countryInk: '#6d7b89',
  seaInk: '#5d7486',
  halo: '#1f2935',
  ink: '#eef0f1',
  neutral: '#c9cfd5',
  contested: '#7d8893',
  ring: '#66727f',
  pastInk: '#a3abb3',
  selection: '#ffffff',
  actor: { lightness: 0.76, chroma: 0.13 },
  flow: { lightness: 0.88, chroma: 0.11 },
};

/** The palette of a theme. */
export const paletteOf = (theme: 'light' | 'dark'): Palette => (theme === 'dark' ? darkPalette : lightPalette);
