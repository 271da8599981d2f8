/** WGS84: the semi-major axis in metres and the square of the eccentricity. */
export const SEMI_MAJOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres on the ground for a degree of longitude at a latitude (degrees). */
export function metresPerDegreeEast(latitude: number): number {
  const sine = Math.sin(radians(latitude));
  const primeVertical = SEMI_MAJOR_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
  return radians(1) * primeVertical * Math.cos(radians(latitude));
}

/** Metres on the ground for a degree of latitude at a latitude (degrees). */
export function metresPerDegreeNorth(latitude: number): number {
  const sine = Math.sin(radians(latitude));
  return (
    (radians(1) * SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)) / (1 - ECCENTRICITY_SQUARED * sine * sine) ** 1.5
  );
}
