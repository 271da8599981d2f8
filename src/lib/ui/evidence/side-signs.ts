/** Forms that tell apart without colour, about 9 pixels wide around 0,0: circle, square, triangle, diamond, cross. */
export const SIDE_PATHS = [
  'M4.5 0A4.5 4.5 0 1 1 -4.5 0A4.5 4.5 0 1 1 4.5 0Z',
  'M-4 -4H4V4H-4Z',
  'M0 -5L5 4H-5Z',
  'M0 -5.5L5.5 0L0 5.5L-5.5 0Z',
  'M-1.6 -5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z',
] as const;

/** The same forms by their names in Observable Plot. */
export const SIDE_SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;
