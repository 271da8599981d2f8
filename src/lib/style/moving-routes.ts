import type { Position } from 'geojson';
import { indexOf, type Claimed } from '#lib/domain/claim-index.ts';
import type { Day } from '#lib/domain/day.ts';
import { isRoute, type Feature, type Path, type RouteFeature } from '#lib/domain/feature.ts';
import { NEWS_DAYS } from '#lib/domain/standing.ts';
import { routeGeometry } from './route-geometry.ts';

/** A route as it may be drawn while it is open, on whichever day that is. */
export interface MovingRoute {
  readonly id: string;
  readonly path: Path;
  /** Its parts from beginning to end, `[longitude, latitude]` in degrees: several where it crosses 180 degrees. */
  readonly lines: readonly (readonly Position[])[];
  /** It is open on none of the days outside these, both included, at any clock. An open side is infinite. */
  readonly first: Day;
  readonly last: Day;
}

/** All routes of a dataset that have a line and a movement that may be open, in the dataset's order. */
export function movingRoutes(dataset: Claimed): MovingRoute[] {
  const features = new Map(dataset.features.map((feature) => [feature.id, feature]));
  const find = (id: string | undefined): Feature | undefined => (id === undefined ? undefined : features.get(id));
  return dataset.features.filter(isRoute).flatMap((feature) => {
    const days = openDays(feature, dataset);
    const geometry = routeGeometry(feature, find);
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return days ? [{ id: feature.id, path: feature.route.path, lines, ...days }] : [];
  });
}

/**
 * The days on which a movement of the route can stand: those it speaks of, and the week in which it is news. Which of them do, the scene
 * says; these only bound it.
 */
function openDays({ id }: RouteFeature, dataset: Claimed): Pick<MovingRoute, 'first' | 'last'> | undefined {
  const moved = (indexOf(dataset).saidOf.get(id) ?? []).filter(({ about, denies }) => about === 'movement' && !denies);
  if (moved.length === 0) return undefined;
  return {
    first: Math.min(...moved.map(({ bounds, reportDay }) => Math.min(bounds.startEarliest, reportDay))),
    last: Math.max(...moved.map(({ bounds, reportDay }) => Math.max(bounds.endLatest, reportDay + NEWS_DAYS - 1))),
  };
}
