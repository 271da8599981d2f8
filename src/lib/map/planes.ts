import type { CustomProjection, View } from '#lib/domain/dataset.ts';
import { GLOBE_PLANE, MERCATOR_PLANE } from '#lib/style/mercator-plane.ts';
import type { Plane } from '#lib/style/route-plane.ts';
import { converterOf } from './converter.ts';
import { withoutFarSide } from './far-side.ts';

/** The square in which MapLibre lays the ground of a view: tile 0/0/0 of its grid. Throws when proj4 cannot read the definition. */
export function planeOf(projection: View['projection']): Plane {
  if (projection === 'globe') return GLOBE_PLANE;
  return projection === 'mercator' ? MERCATOR_PLANE : squareOf(projection);
}

function squareOf(projection: CustomProjection): Plane {
  const { definition, side, centre } = projection;
  const { forward, inverse } = withoutFarSide(definition, converterOf(projection));
  const [left, top] = [centre[0] - side / 2, centre[1] + side / 2];
  return {
    forward: ([lng = NaN, lat = NaN]) => {
      const [x = NaN, y = NaN] = forward<[number, number]>([lng, lat]);
      return [(x - left) / side, (top - y) / side];
    },
    inverse: ([x = NaN, y = NaN]) => inverse([left + x * side, top - y * side]) as [number, number],
    distance: MERCATOR_PLANE.distance,
    round: false,
  };
}
