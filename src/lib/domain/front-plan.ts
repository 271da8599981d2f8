import type { FrontGround, FrontProjection, FrontSite } from './front.ts';
import { halfWidth } from './front-blur.ts';
import { speakers } from './front-cells.ts';
import { gridOver, type FrontGrid, type Point } from './front-grid.ts';
import { landMask } from './front-land.ts';
import { BLUR_SHARE, type FrontMethod } from './front-method.ts';
import { landRound, metres } from './front-outline.ts';
import { prepare, type Prepared } from './front-overlay.ts';
import { isWithin } from './front-rings.ts';
import type { Ring } from './front-trace.ts';

/** All that does not change with who holds what, of the land of one state. */
export interface CountryPlan {
  readonly country: string;
  /** The land in metres, as polygons of rings. */
  readonly land: readonly Ring[][];
  readonly overlay: Prepared;
  /** 1 for every sample point on that land. */
  readonly onLand: Uint8Array;
  readonly ids: readonly string[];
  readonly points: readonly Point[];
  readonly grid: FrontGrid;
  /** The settlement that speaks for each sample point, see `speakers`. */
  readonly speakers: Int32Array;
  /** Half the moving average that smooths edges, sample points. */
  readonly half: number;
  readonly leastKm2: number;
}

/** What a front is derived with. */
export interface FrontPlan {
  readonly countries: readonly CountryPlan[];
  readonly projection: FrontProjection;
  /** The middle one of the settlements' precisions. */
  readonly precisionKm: number;
  /** Settlements on nobody's land: they get no ground. */
  readonly outside: readonly string[];
}

/** Works out once which settlement speaks for which ground. A settlement speaks only for ground of the state it lies in. */
export function planFront(
  sites: readonly FrontSite[],
  ground: readonly FrontGround[],
  projection: FrontProjection,
  method: FrontMethod,
): FrontPlan {
  const rest = new Set(sites);
  const countries: CountryPlan[] = [];
  for (const { country, outline } of ground) {
    const land = landRound({ country, outline }, sites, projection);
    const own = [...rest].filter(({ at }) => {
      const [x, y] = metres(projection, at);
      return land.some((rings) => isWithin(rings, x, y));
    });
    if (own.length === 0) continue;
    for (const site of own) rest.delete(site);
    countries.push(planCountry(country, land, own, projection, method));
  }
  return { countries, projection, precisionKm: usualPrecision(sites), outside: [...rest].map(({ id }) => id) };
}

function planCountry(
  country: string,
  land: readonly Ring[][],
  sites: readonly FrontSite[],
  projection: FrontProjection,
  method: FrontMethod,
): CountryPlan {
  const { reachMetres, closingMetres, gridMetres, leastKm2 } = method;
  const points = sites.map(({ at }) => metres(projection, at));
  const half = halfWidth(BLUR_SHARE * usualPrecision(sites) * 1000, gridMetres);
  const margin = reachMetres + (3 * half + 2) * gridMetres;
  const grid = gridOver(points, margin, gridMetres);
  return {
    country,
    land,
    overlay: prepare(land),
    onLand: landMask(land, grid),
    ids: sites.map(({ id }) => id),
    points,
    grid,
    speakers: speakers(points, grid, reachMetres, closingMetres),
    half,
    leastKm2,
  };
}

/** The middle one of the precisions, kilometres. */
function usualPrecision(sites: readonly FrontSite[]): number {
  const sorted = sites.map(({ precisionKm }) => precisionKm).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
