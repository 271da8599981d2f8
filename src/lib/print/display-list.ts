import type { Georeference } from './georeference.ts';

/** A point on the sheet in millimetres from its upper left corner. */
export type PointMm = readonly [xMm: number, yMm: number];

/** A rectangle on the sheet, millimetres. */
export interface Box {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface TextStyle {
  readonly font: 'regular' | 'semibold';
  /** Points, 1/72 inch. */
  readonly sizePt: number;
  readonly colour: string;
  /** Extra space after each letter, points. */
  readonly trackingPt?: number;
  /** Slanted: names of waters. */
  readonly slanted?: boolean;
}

/** One line of text. `xMm`, `yMm` are the left end of its baseline. */
export interface TextItem {
  readonly kind: 'text';
  readonly xMm: number;
  readonly yMm: number;
  readonly text: string;
  readonly style: TextStyle;
  /** Degrees clockwise about the left end of the baseline. */
  readonly angle?: number;
  /** BCP 47, where it is not the language of the sheet. */
  readonly language?: string;
  /** http or https; or `#` and the name of a destination in the same file. */
  readonly link?: string;
  readonly halo?: { readonly colour: string; readonly widthMm: number };
  /** 0-1. */
  readonly opacity?: number;
}

/** Lines and areas. Sizes in millimetres, opacity 0-1. */
export interface PathItem {
  readonly kind: 'path';
  readonly points: readonly PointMm[];
  /** Further lines or rings of the same thing; where rings lie in rings, every second one is a hole. */
  readonly more?: readonly (readonly PointMm[])[];
  readonly closed?: boolean;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeMm?: number;
  readonly dashMm?: readonly number[];
  /** How a line ends and turns: `butt` and mitred unless round. */
  readonly round?: boolean;
  readonly opacity?: number;
}

export interface CircleItem {
  readonly kind: 'circle';
  readonly at: PointMm;
  readonly radiusMm: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeMm?: number;
  readonly dashMm?: readonly number[];
  readonly opacity?: number;
}

/** Where the picture of the map goes; what lies outside `clip` is cut off. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly clip: Box;
}

export type Item = TextItem | PathItem | CircleItem | PictureItem;

/** What a block is to a screen reader. An artifact is decoration and is passed over. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'LI' | 'Figure' | 'Caption' | 'Artifact';

/** Things that are read together. Blocks stand in reading order. */
export interface Block {
  readonly role: Role;
  readonly items: readonly Item[];
  /** The ground that the block takes up; blocks of a page do not overlap unless they lie on the map. */
  readonly box: Box;
  readonly alt?: string;
  /** Lies on the map's picture or on the paper under other blocks. */
  readonly over?: boolean;
  /** What lies outside is cut off. */
  readonly clip?: Box;
  /** The ground that the block shows, for software that reads maps. */
  readonly ground?: Georeference;
  /** The line that no page may be without. */
  readonly credit?: boolean;
  /** Named in the reader's list of bookmarks. */
  readonly bookmark?: string;
  /** Links of the same file lead to its page by this name. */
  readonly destination?: string;
}

export interface SheetPage {
  readonly blocks: readonly Block[];
}
