import type { Position } from 'geojson';
import type { Plane } from './route-plane.ts';

const TURN = 2 * Math.PI;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Web Mercator: its square holds latitudes to 85.05 degrees, and its left and right edge are 180 degrees. */
export const MERCATOR_PLANE: Plane = {
  forward: ([lng = NaN, lat = NaN]) => [0.5 + lng / 360, 0.5 - Math.atanh(Math.sin(radians(lat))) / TURN],
  inverse: (at) => sphere(at).map((angle) => (angle * 180) / Math.PI) as [number, number],
  distance: ([ax = NaN, ay = NaN], [bx = NaN, by = NaN]) => Math.hypot(bx - ax, by - ay),
  round: false,
};

/** The same square laid round a globe: it goes on beyond 180 degrees, and lengths are those on the sphere, in turns of it. */
export const GLOBE_PLANE: Plane = {
  forward: MERCATOR_PLANE.forward,
  inverse: MERCATOR_PLANE.inverse,
  distance: (a, b) => {
    const [[ax, ay], [bx, by]] = [sphere(a), sphere(b)];
    const half = Math.sin((by - ay) / 2) ** 2 + Math.cos(ay) * Math.cos(by) * Math.sin((bx - ax) / 2) ** 2;
    return (2 * Math.asin(Math.sqrt(Math.min(1, half)))) / TURN;
  },
  round: true,
};

/** Longitude and latitude in radians. */
const sphere = ([x = NaN, y = NaN]: Position): [number, number] => [
  (x - 0.5) * TURN,
  Math.asin(Math.tanh((0.5 - y) * TURN)),
];
