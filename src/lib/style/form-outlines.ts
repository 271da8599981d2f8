/** The frames of places: round what anybody lives or passes in, square what soldiers hold; a triangle for what was seen, a star for a fight. */
export const FORMS = ['circle', 'square', 'triangle', 'star'] as const;
export type Form = (typeof FORMS)[number];

type Point = readonly [number, number];

const SQUARE = 0.89;
const POINT = 1.3;
const WAIST = 0.46;

/** Outlines about the middle where a circle of the same weight has the radius 1, y downwards. */
export const FORM_OUTLINES: Readonly<Record<Exclude<Form, 'circle'>, readonly Point[]>> = {
  square: [[-SQUARE, -SQUARE], [SQUARE, -SQUARE], [SQUARE, SQUARE], [-SQUARE, SQUARE]],
  triangle: [[0, -1.22], [1.16, 0.8], [-1.16, 0.8]],
  star: [
    [0, -POINT], [WAIST, -WAIST], [POINT, 0], [WAIST, WAIST], [0, POINT], [-WAIST, WAIST], [-POINT, 0], [-WAIST, -WAIST],
  ],
}; // prettier-ignore
