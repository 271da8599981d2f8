import type { TextLook } from './text-size.ts';
import { scaleBetween } from './scale.ts';

/** What a text of the story says, from the loudest to the quietest. */
export const ROLES = ['site', 'region', 'head', 'route', 'note', 'front', 'sighting', 'open-end', 'quiet'] as const;
export type Role = (typeof ROLES)[number];

type Stops = readonly (readonly [metresPerPixel: number, size: number])[];
const LOOKS: Readonly<Record<Role, { readonly face: TextLook['face']; readonly spacing?: number; readonly stops: Stops }>> = {
  site: { face: 'bold', stops: [[15_000, 11], [5000, 12.5], [250, 13]] },
  region: { face: 'bold', spacing: 0.06, stops: [[5000, 12.5], [250, 14]] },
  head: { face: 'bold', stops: [[5000, 11.5], [250, 12]] },
  route: { face: 'regular', stops: [[5000, 12], [250, 12]] },
  note: { face: 'serif', stops: [[5000, 15], [250, 15]] },
  front: { face: 'bold', stops: [[250, 10.5], [90, 11.5]] },
  sighting: { face: 'regular', stops: [[250, 10.5], [90, 11]] },
  'open-end': { face: 'regular', stops: [[5000, 11], [250, 11]] },
  quiet: { face: 'regular', stops: [[15_000, 10.5], [5000, 11]] },
}; // prettier-ignore

/** How a text of a role is set at a scale. */
export function lookOf(role: Role, metresPerPixel: number): TextLook {
  const { face, spacing = 0, stops } = LOOKS[role];
  return { face, spacing, size: Math.round(scaleBetween(stops, metresPerPixel) * 4) / 4 };
}

/** The widest line of a name, in its own letters' size. */
export const MOST_EMS: Readonly<Record<Role, number>> = {
  site: 10,
  region: 9,
  head: 10,
  route: Infinity,
  note: 14,
  front: 9,
  sighting: 11,
  'open-end': 10,
  quiet: 10,
};
