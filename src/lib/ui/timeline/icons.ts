/** Drawings of buttons on a ground of 20 by 20: filled, or drawn with a line. */
export const ICONS = {
  'previous-change': { fill: 'M4 4.5h2v11H4zM16 4.5v11L7.5 10z' },
  'next-change': { fill: 'M14 4.5h2v11h-2zM4 4.5v11l8.5-5.5z' },
  'previous-day': { line: 'M12 5l-5 5 5 5' },
  'next-day': { line: 'M8 5l5 5-5 5' },
  play: { fill: 'M6 4v12l10.5-6z' },
  pause: { fill: 'M5 4h3.5v12H5zM11.5 4H15v12h-3.5z' },
  minus: { line: 'M5 10h10' },
  plus: { line: 'M5 10h10M10 5v10' },
  loop: { line: 'M3.5 10V9a3 3 0 0 1 3-3h9M13 3.5 15.5 6 13 8.5M16.5 10v1a3 3 0 0 1-3 3h-9M7 16.5 4.5 14 7 11.5' },
  'zoom-in': { line: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M12.2 12.2l4.3 4.3M6.2 8.5h4.6M8.5 6.2v4.6' },
  'zoom-out': { line: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M12.2 12.2l4.3 4.3M6.2 8.5h4.6' },
  chain: {
    line: 'M8.4 11.6l3.2-3.2M9.2 6.4l1.9-1.9a3.1 3.1 0 0 1 4.4 4.4l-1.9 1.9M10.8 13.6l-1.9 1.9a3.1 3.1 0 0 1-4.4-4.4l1.9-1.9',
  },
  menu: { line: 'M4 6h12M4 10h12M4 14h12' },
} as const satisfies Record<string, { fill: string } | { line: string }>;

export type IconName = keyof typeof ICONS;
