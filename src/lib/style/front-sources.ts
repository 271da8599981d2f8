/** The sources that hold the areas of control and their edges. */
export const FRONT_SOURCES = ['scene-front', 'scene-front-edges'] as const;
export type FrontSource = (typeof FRONT_SOURCES)[number];

/** What the names of the second set of these sources and of their layers end with. */
export const NEXT = '-next';

/** The name in the style's global state of how far the second set is shown in place of the first, 0 to 1. */
export const FRONT_NEXT = 'frontNext';
