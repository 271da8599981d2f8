import type { Feature } from '#lib/domain/feature.ts';
import { FeatureCutter, NotInPieces } from './check-pieces.ts';
import { inFeature, inside, placeOf, type Place } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { readFeature, type ReadFeature } from './read-feature.ts';
import { noIds, noteBroken, type ReadIds } from './read-ids.ts';
import type { ReadLayerApart } from './read-parts.ts';
import { isRecord } from './record.ts';
import { withoutSafeTexts } from './rules/later-than-report.ts';
import type { FormatSchema } from './schema/versions.ts';

/** Gives the bytes of a file chunk by chunk; undefined for one that is small enough to be opened whole. */
export type OpenChunks = (file: string) => Promise<AsyncIterable<Uint8Array> | undefined>;

/**
 * Reads large layers feature by feature and keeps of each what the rules ask: of an outline only that there is one, of a text only one that
 * speaks of a later day. A file that cannot be cut is left to be opened whole.
 */
export function readingApart(openChunks: OpenChunks, problems: ProblemList): ReadLayerApart {
  return async (schema, layer, ids) => {
    const chunks = await openChunks(layer.file);
    if (!chunks) return undefined;
    // Nothing is told and no id is taken before the file is known to be good.
    const [told, met] = [new ProblemList(), noIds()];
    for (const name of ['features', 'claims'] as const) for (const id of ids[name]) met[name].add(id);
    try {
      const read = await readAll(chunks, {
        schema,
        layer: layer.id,
        place: placeOf(layer.file),
        ids: met,
        problems: told,
      });
      problems.addAll(told);
      Object.assign(ids, { layerMissing: ids.layerMissing || met.layerMissing });
      for (const name of ['features', 'claims', 'brokenFeatures', 'brokenClaims'] as const) {
        for (const id of met[name]) ids[name].add(id);
      }
      return read;
    } catch (error) {
      if (error instanceof NotInPieces) return undefined;
      throw error;
    }
  };
}

interface Reading {
  readonly schema: FormatSchema;
  readonly layer: string;
  readonly place: Place;
  readonly ids: ReadIds;
  readonly problems: ProblemList;
}

async function readAll(chunks: AsyncIterable<Uint8Array>, reading: Reading): Promise<ReadFeature[]> {
  const read: ReadFeature[] = [];
  let index = 0;
  const cutter = new FeatureCutter((json) => {
    const feature = readOne(json, index++, reading);
    if (feature) read.push(feature);
  });
  for await (const chunk of chunks) cutter.take(chunk);
  const around = cutter.end();
  if (!isRecord(around) || around['type'] !== 'FeatureCollection' || !isWhole(around['features'], index)) {
    throw new NotInPieces('The file is no layer.');
  }
  return read;
}

/** Whether the list holds features and nothing else. */
function isWhole(list: unknown, features: number): boolean {
  return Array.isArray(list) && list.length === features && list.every((item) => item === 0);
}

function readOne(
  json: string,
  index: number,
  { schema, layer, place, ids, problems }: Reading,
): ReadFeature | undefined {
  let item: unknown;
  try {
    item = JSON.parse(json);
  } catch {
    throw new NotInPieces('A feature is not JSON.');
  }
  const id = isRecord(item) ? item['id'] : undefined;
  const name = typeof id === 'string' && id !== '' ? id : String(index);
  const here = inFeature(inside(place, 'features', index), name);
  const feature = readFeature(schema, item, layer, here, ids, problems);
  if (feature) {
    const claims = feature.claims.map(({ value, place: at }) => ({ value: withoutSafeTexts(value), place: at }));
    return { value: withoutOutline(feature.value), place: feature.place, claims };
  }
  noteBroken(item, ids);
  return undefined;
}

/** The feature without the coordinates of an outline, which no rule looks at once it is read. */
function withoutOutline(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon' && geometry?.type !== 'MultiLineString')
    return feature;
  return { ...feature, geometry: { type: geometry.type, coordinates: [] } };
}
