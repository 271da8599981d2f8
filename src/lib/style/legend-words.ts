import type { Confidence } from '#lib/domain/claim.ts';
import type { Mode, Path } from '#lib/domain/feature.ts';
import type { Form } from './symbol-images.ts';

/** How the line of a route is known. */
export const PATH_WORDS: Readonly<Record<Path, string>> = {
  observed: 'path observed',
  reported: 'path reported',
  inferred: 'path inferred',
  unknown: 'path unknown',
};

export const CRAFT_WORDS: Readonly<Record<Mode, string>> = {
  sea: 'A ship where it was on this day',
  air: 'An aircraft where it was on this day',
  rail: 'A train where it was on this day',
  road: 'A lorry where it was on this day',
  foot: 'On foot, where they were on this day',
  unknown: 'A craft where it was on this day',
};

export const FORM_WORDS: Readonly<Record<Form, string>> = {
  circle: 'City or place',
  square: 'Base, training ground or headquarters',
  diamond: 'Port or airfield',
};

/** The outline of a symbol. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  confirmed: 'Confirmed',
  claimed: 'Claimed, not confirmed',
  disputed: 'Disputed',
  inferred: 'Inferred',
};
