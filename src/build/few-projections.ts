import etmerc from 'proj4/lib/projections/etmerc.js';
import lcc from 'proj4/lib/projections/lcc.js';
import tmerc from 'proj4/lib/projections/tmerc.js';
import utm from 'proj4/lib/projections/utm.js';

interface Proj4 {
  readonly Proj: { readonly projections: { add(projection: unknown): void } };
}

/**
 * Stands in the page and in the map's workers for the list of all projections that proj4 brings: those of `AT_HAND`
 * (`lib/domain/projection.ts`). The others are fetched when a dataset names one; longitude and latitude and Mercator are in proj4 itself.
 */
export default function few(proj4: Proj4): void {
  for (const projection of [lcc, tmerc, etmerc, utm]) proj4.Proj.projections.add(projection);
}
