import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Bounds } from './bounds.ts';
import type { LocalText } from './claim.ts';
import type { Day } from './day.ts';
import type { Feature } from './feature.ts';
import type { TiledLayer } from './tiled-layer.ts';

/** Days that a claim stands without being renewed. */
export interface StandsFor {
  readonly trace: number;
  readonly presence: number;
  readonly figure: number;
}

/** The institution that makes a claim. */
export interface Voice {
  readonly id: string;
  readonly name: LocalText;
  readonly side: string;
  readonly kind: 'announcing' | 'snapshot';
  /** The days within which a snapshot voice speaks. */
  readonly series?: Bounds;
}

/** What figures count. */
export interface Force {
  readonly id: string;
  readonly label: LocalText;
  readonly actor?: string;
  readonly where?: string;
  /** `people` unless the dataset says otherwise. */
  readonly unit: string;
}

export interface Named {
  readonly id: string;
  readonly name: LocalText;
}

export interface Actor extends Named {
  /** Degrees, 0-360. */
  readonly hue: number;
  readonly affiliation: 'neutral' | 'friend' | 'hostile' | 'unknown';
}

export interface Phase extends Named {
  readonly valid: string;
  readonly bounds: Bounds;
}

/** A projection of our own: a proj4 definition over a square of `side` metres around `centre` (metres). */
export interface CustomProjection {
  readonly name: string;
  readonly definition: string;
  readonly side: number;
  readonly centre: readonly [number, number];
}

export interface View extends Named {
  readonly projection: 'mercator' | 'globe' | CustomProjection;
  readonly camera: {
    readonly center: readonly [number, number];
    /** Width and height in kilometres that must be in sight. */
    readonly spanKm: readonly [number, number];
    readonly bearing: number;
  };
}

export interface Layer extends Named {
  readonly file: string;
}

/** A bibliographic item, the part of CSL-JSON that the page shows. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly publisher?: string;
  /** The day by which it was certainly published; absent when undated. */
  readonly publishedDay?: Day;
  /** The date as the source has it, EDTF. */
  readonly issued?: string;
  /** http or https only. */
  readonly url?: string;
  /** An archived copy of the page, http or https only. */
  readonly archive?: string;
  readonly note?: string;
}

/** A named disagreement: its sides and why they differ. */
export interface Disagreement {
  readonly id: string;
  readonly title: LocalText;
  readonly sides: readonly { readonly label: LocalText; readonly claims: readonly string[] }[];
  readonly reason?: LocalText;
  readonly reportDay: Day;
}

/** A note on the data as a whole, hidden before its own day. */
export interface DataNote {
  readonly id: string;
  readonly reportDay: Day;
  readonly text: LocalText;
  /** `disagreement`: sources differ, but the data holds only one side; `caution`: what the data is and is not. */
  readonly about: 'disagreement' | 'caution';
}

/** What `known` may be: a day, or all that the dataset knows. */
export type Known = Day | 'latest';

/** The pair of days that decides what is shown: the date looked at and the day looked from. */
export interface Clock {
  readonly date: Day;
  readonly known: Known;
}

/** Everything read from one folder. Features stand in drawing order. */
export interface Dataset {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly license: string;
  readonly credit: string;
  /** Where the public finds this map, http or https; absent when nobody has said. */
  readonly address?: string;
  readonly compiled: Day;
  readonly opens: { readonly date: Day; readonly known: Known; readonly view: string };
  readonly span: { readonly first: Day; readonly last: Day };
  readonly standsFor: StandsFor;
  readonly views: readonly View[];
  readonly phases: readonly Phase[];
  readonly actors: readonly Actor[];
  readonly viewpoint?: string;
  readonly sides: readonly Named[];
  readonly voices: readonly Voice[];
  readonly forces: readonly Force[];
  readonly layers: readonly Layer[];
  /** Layers of tiles that are fetched as one looks at them; absent where there are none. */
  readonly tiled?: readonly TiledLayer[];
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
  /** What its makers note of the data as a whole; absent where they note nothing. */
  readonly notes?: readonly DataNote[];
  readonly features: readonly Feature[];
  /** Short texts on the map; absent when the dataset names no file of them. */
  readonly annotations?: readonly Annotation[];
  /** The article the dataset starts from, where there is one. */
  readonly article?: Article;
  /** The whole dataset, when this is the part of it that a filter lets through. */
  readonly whole?: Dataset;
}

/** The day that `known` means in this dataset. */
export function knownDay(dataset: Pick<Dataset, 'compiled'>, known: Known): Day {
  return known === 'latest' ? dataset.compiled : known;
}
