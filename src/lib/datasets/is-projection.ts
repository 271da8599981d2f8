import proj4 from 'proj4';
import { isRecord } from './record.ts';

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

/** The proj4 definitions in what is written in a `dataset.json`, checked or not. */
export function definitionsIn(written: unknown): string[] {
  const views = isRecord(written) && Array.isArray(written['views']) ? written['views'] : [];
  return views
    .map((view: unknown) => isRecord(view) && isRecord(view['projection']) && view['projection']['definition'])
    .filter((definition) => typeof definition === 'string');
}
