import { fileOf, inFeature, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readFeature, type ReadFeature } from './read-feature.ts';
import { noteBroken, type ReadIds } from './read-ids.ts';
import { isRecord } from './record.ts';
import type { FormatSchema } from './schema/versions.ts';
import { inSlices } from './slices.ts';
import { showValue } from './show-value.ts';

/** Reads the features of one layer, in slices; a bad one costs only itself. Undefined when the file is no layer at all. */
export async function readLayer(
  schema: FormatSchema,
  value: unknown,
  layer: string,
  place: Place,
  ids: ReadIds,
  problems: ProblemList,
  slices: Parameters<typeof inSlices>[2] = {},
): Promise<ReadFeature[] | undefined> {
  const features = isRecord(value) && value['type'] === 'FeatureCollection' ? value['features'] : undefined;
  if (!Array.isArray(features)) {
    problems.add(
      'not-geojson',
      place,
      `"${fileOf(place)}" is ${showValue(value)}, but a layer is a GeoJSON FeatureCollection.`,
    );
    return undefined;
  }
  const read = (item: unknown, index: number): ReadFeature | [] => {
    const id = isRecord(item) ? item['id'] : undefined;
    const name = typeof id === 'string' && id !== '' ? id : String(index);
    const here = inFeature(inside(place, 'features', index), name);
    const feature = readFeature(schema, item, layer, here, ids, problems);
    if (!feature) noteBroken(item, ids);
    return feature ?? [];
  };
  return inSlices(features as unknown[], read, slices);
}
