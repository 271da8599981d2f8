import type { Annotation } from '#lib/domain/annotation.ts';
import { latestReport, type Beside } from './beside.ts';
import { fileOf, inFeature, inside, type Place } from './place.ts';
import { readBounds } from './read-bounds.ts';
import { isNewId } from './read-entries.ts';
import { readGeometry } from './read-geometry.ts';
import { isRecord } from './record.ts';
import { showValue } from './show-value.ts';
import { validate } from './validate.ts';

type At = Annotation['at'];

/** Reads `annotations.geojson`. A bad annotation costs only itself, and so does one of which a claim is missing. */
export function readAnnotations(value: unknown, place: Place, beside: Beside): Annotation[] {
  const list = isRecord(value) && value['type'] === 'FeatureCollection' ? value['features'] : undefined;
  if (!Array.isArray(list)) {
    const sentence = `"${fileOf(place)}" is ${showValue(value)}, but annotations are a GeoJSON FeatureCollection.`;
    beside.problems.add('not-geojson', place, sentence);
    return [];
  }
  // An id is unique in the dataset, so those of the features are taken.
  const ids = new Set(beside.features.map(({ id }) => id));
  return list.flatMap((item: unknown, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    const feature = typeof id === 'string' && id !== '' ? id : String(index);
    return readAnnotation(item, inFeature(inside(place, 'features', index), feature), ids, beside) ?? [];
  });
}

function readAnnotation(item: unknown, place: Place, ids: Set<string>, beside: Beside): Annotation | undefined {
  const { schema, registers, problems } = beside;
  const here = inside(place, 'properties');
  const written = validate(schema.annotation, item, place, problems);
  const geometry = readGeometry(
    isRecord(item) ? item['geometry'] : undefined,
    'annotation',
    inside(place, 'geometry'),
    problems,
  );
  if (!written || !geometry || geometry.type !== 'Point') {
    if (geometry === null) problems.add('missing-field', inside(place, 'geometry'), 'An annotation needs a place.');
    return undefined;
  }
  const { text, valid, group, phase, claims, anchor } = written.properties;
  const bounds = readBounds(valid, 'valid', inside(here, 'valid'), problems);
  const reportDay = latestReport(claims, inside(here, 'claims'), beside);
  const leadsTo = beside.claims.get(claims[0] ?? '')?.feature;
  if (!bounds || reportDay === undefined || leadsTo === undefined) return undefined;
  if (!isNewId(written.id, ids, place, problems)) return undefined;
  return {
    ...{ id: written.id, text, valid, bounds, group, claims, leadsTo, reportDay },
    ...registers.phases.keepFields({ phase }, here, problems),
    ...registers.features.keepFields(anchor === undefined ? {} : { anchor }, here, problems),
    at: placeAt(geometry.coordinates, anchor, inside(place, 'geometry', 'coordinates'), beside),
  };
}

/** The place of the feature it is about, where that is a point: two places for one thing would part on the map. */
function placeAt(coordinates: readonly number[], anchor: string | undefined, place: Place, beside: Beside): At {
  const own: At = [coordinates[0] ?? NaN, coordinates[1] ?? NaN];
  const geometry = beside.features.find(({ id }) => id === anchor)?.geometry;
  if (geometry?.type !== 'Point') return own;
  const at: At = [geometry.coordinates[0] ?? NaN, geometry.coordinates[1] ?? NaN];
  if (own[0] !== at[0] || own[1] !== at[1]) {
    const sentence = `The place is ${showValue(own)}, but "${anchor}" is at ${showValue(at)}; that is read.`;
    beside.problems.add('anchor-elsewhere', place, sentence);
  }
  return at;
}
