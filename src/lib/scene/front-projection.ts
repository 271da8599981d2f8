import type { Dataset } from '#lib/domain/dataset.ts';
import type { FrontSite } from '#lib/domain/front.ts';

/** A projection of a wider view stretches too much for distances of a few kilometres. */
const WIDEST_VIEW_KM = 1000;

/**
 * The proj4 definition in whose metres a front is derived: that of the closest view that shows the middle of the settlements and has a
 * projection of its own, else the zone of UTM in which the middle lies.
 */
export function frontDefinition({ views }: Pick<Dataset, 'views'>, sites: readonly FrontSite[]): string {
  const [longitude, latitude] = [0, 1].map((i) => {
    const values = sites.map(({ at }) => at[i as 0 | 1]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  }) as [number, number];
  const own = views
    .filter(({ projection, camera: { center, spanKm } }) => {
      const [east, north] = [Math.abs(center[0] - longitude) * Math.cos((latitude * Math.PI) / 180), Math.abs(center[1] - latitude)].map((degrees) => degrees * 111.3) as [number, number]; // prettier-ignore
      return (
        typeof projection !== 'string' &&
        Math.max(...spanKm) <= WIDEST_VIEW_KM &&
        2 * east <= spanKm[0] &&
        2 * north <= spanKm[1]
      );
    })
    .sort((a, b) => a.camera.spanKm[0] - b.camera.spanKm[0])[0];
  if (own && typeof own.projection !== 'string') return own.projection.definition;
  const zone = Math.floor((longitude + 180) / 6) + 1;
  return `+proj=utm +zone=${Math.min(60, zone)}${latitude < 0 ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`;
}
