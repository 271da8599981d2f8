import type { Bounds } from './bounds.ts';
import type { LocalText } from './claim.ts';
import type { Day } from './day.ts';

/** What an annotation is for, strongest first: what happened, what it stands in, how to read the map. */
export const ANNOTATION_GROUPS = ['story', 'caution', 'context'] as const;
export type AnnotationGroup = (typeof ANNOTATION_GROUPS)[number];

/** The most characters an annotation may have: it stands on the map, not beside it. */
export const LONGEST_ANNOTATION = 140;

/** A short text at a place, shown on its days as soon as everything it rests on is published. */
export interface Annotation {
  readonly id: string;
  readonly text: LocalText;
  /** The days it is shown: the EDTF as written, and its bounds. */
  readonly valid: string;
  readonly bounds: Bounds;
  readonly group: AnnotationGroup;
  /** The phase of the story it belongs to; absent when the dataset has no such phase. */
  readonly phase?: string;
  /** The claims it rests on, at least one. */
  readonly claims: readonly string[];
  /** The feature in which the first of its claims lives: what a reader opens to read it. */
  readonly leadsTo: string;
  /** The feature it is about. */
  readonly anchor?: string;
  /** `[longitude, latitude]`, degrees. */
  readonly at: readonly [number, number];
  /** The latest report among its claims: before it nobody could have written it. */
  readonly reportDay: Day;
}
