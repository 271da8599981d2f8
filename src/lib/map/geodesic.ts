/** WGS84. */
const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;

/**
 * Metres along the geodesic between two `[longitude, latitude]` on the ellipsoid, by Lambert's formula: good to about 10 m in 1,000 km.
 * Antipodes are out of its reach.
 */
export function geodesicMetres(a: readonly [number, number], b: readonly [number, number]): number {
  const [u, v] = [reduced(a[1]), reduced(b[1])];
  const haversine =
    Math.sin((v - u) / 2) ** 2 + Math.cos(u) * Math.cos(v) * Math.sin((radians(b[0]) - radians(a[0])) / 2) ** 2;
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(haversine)));
  if (angle === 0) return 0;
  const [p, q] = [(u + v) / 2, (v - u) / 2];
  const x = ((angle - Math.sin(angle)) * (Math.sin(p) * Math.cos(q)) ** 2) / Math.cos(angle / 2) ** 2;
  const y = ((angle + Math.sin(angle)) * (Math.cos(p) * Math.sin(q)) ** 2) / Math.sin(angle / 2) ** 2;
  return SEMI_MAJOR_METRES * (angle - (FLATTENING / 2) * (x + y));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const reduced = (latitude: number): number => Math.atan((1 - FLATTENING) * Math.tan(radians(latitude)));
