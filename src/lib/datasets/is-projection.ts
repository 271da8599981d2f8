import proj4 from 'proj4';

/** Whether a proj4 definition can be read and takes a place, `[longitude, latitude]`, to metres. One without its zone takes it to infinity. */
export function isProjection(definition: string, at: readonly [number, number]): boolean {
  try {
    return proj4('EPSG:4326', definition)
      .forward([...at])
      .every(Number.isFinite);
  } catch {
    return false;
  }
}
