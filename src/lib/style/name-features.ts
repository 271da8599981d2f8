import type { Feature as GeoFeature, Point } from 'geojson';
import type { Kind } from '#lib/domain/feature.ts';
import { lookOf, type Role } from './name-looks.ts';
import type { Marked } from './place-features.ts';

/** What a name on the map is: the text of one thing, at one point, in one role. */
export interface NameProperties extends Marked {
  /** The wish of the label layout that this name answers: one thing may have several texts. */
  readonly wish: string;
  readonly role: Role;
  /** Of its symbol: small things are named only at large scales. */
  readonly size: number;
  /** What more is said of keeps its name longer. */
  readonly weight: number;
  readonly textSize: number;
}

/** Sizes where nobody has laid the names out for a scale. */
const MIDDLE_SCALE = 1500;
const SIGHTINGS = new Set<Kind>(['sighting', 'engagement']);

/** The role of a place's name: what is past, only an end of a route, or left undrawn stands back. */
export function roleOf(kind: Kind, window: Marked['window'], quiet: boolean): Role {
  if (window !== 'open' || quiet) return 'quiet';
  if (SIGHTINGS.has(kind)) return 'sighting';
  return kind === 'settlement' || kind === 'point' ? 'front' : 'site';
}

/** A name at its point. */
export function nameFeature(
  mark: Marked,
  at: readonly number[],
  role: Role,
  more: { readonly wish?: string; readonly size?: number; readonly weight?: number; readonly label?: string } = {},
): GeoFeature<Point, NameProperties> {
  const { wish = mark.id, size = 1, weight = 0, label = mark.label } = more;
  const textSize = lookOf(role, MIDDLE_SCALE).size;
  const properties: NameProperties = { ...mark, label, wish, role, size, weight, textSize };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...at] } };
}
