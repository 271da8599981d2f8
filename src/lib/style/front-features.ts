import type { Feature as GeoFeature, Geometry } from 'geojson';
import type { Front } from '#lib/domain/front.ts';
import { isDiffering, isOwnGround } from '#lib/scene/front-summary.ts';

/** A front as the map shows it, with the voices whose areas it has. */
export interface ShownFront {
  readonly front: Front;
  readonly voices: readonly string[];
}

/** How an area is drawn: every voice that is shown agrees, one of two speaks alone, or the two differ. */
export const FRONT_WAYS = ['agreed', 'alone', 'differ'] as const;
export type FrontWay = (typeof FRONT_WAYS)[number];

/** Decimals of a degree: about a metre. */
const DECIMALS = 5;
const made = new WeakMap<Front, { areas: GeoFeature[]; edges: GeoFeature[] }>();

/** Areas and their soft edges as GeoJSON; ground that its own state holds is left as it is. `holder` is who has the ground, `second` whom the second voice names where the two differ. */
export function frontFeatures({ front }: ShownFront): { areas: GeoFeature[]; edges: GeoFeature[] } {
  const known = made.get(front);
  if (known) return known;
  const held = front.areas.filter(({ country, holders }) => !isOwnGround(holders, country));
  const areas = held.map(({ country, holders, geometry }): GeoFeature => {
    const [holder = '', second = ''] = holders.filter((one) => one !== undefined);
    const way: FrontWay = isDiffering(holders) ? 'differ' : holders.includes(undefined) ? 'alone' : 'agreed';
    const properties = { id: '', group: 'front', window: 'open', certainty: 1, country, holder, second, way };
    return { type: 'Feature', properties, geometry: rounded(geometry) };
  });
  const edges = front.edges.map(({ country, geometry }): GeoFeature => {
    const properties = { id: '', group: 'front', country, precision: front.precisionKm * 1000 };
    return { type: 'Feature', properties, geometry: rounded(geometry) };
  });
  made.set(front, { areas, edges });
  return { areas, edges };
}

const rounded = <T extends Geometry>(geometry: T): T =>
  JSON.parse(JSON.stringify(geometry, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value))) as T; // prettier-ignore
