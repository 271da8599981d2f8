import type { Claim } from '#lib/domain/claim.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { made } from './kept.ts';
import { about, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readClaim } from './read-claim.ts';
import { isNewId, type Entry } from './read-entries.ts';
import { readGeometry } from './read-geometry.ts';
import { readRoute } from './read-route.ts';
import { readSeen } from './read-seen.ts';
import { isRecord } from './record.ts';
import type { ReadIds } from './read-ids.ts';
import type { FormatSchema } from './schema/versions.ts';
import { showValue } from './show-value.ts';
import { validate } from './validate.ts';

/** A feature, and its claims still apart: what they name is not checked yet. */
export interface ReadFeature extends Entry<Feature> {
  readonly claims: readonly Entry<Claim>[];
}

/** Reads one feature of a layer; undefined, with problems, when it cannot be shown. A bad claim costs only itself. */
export function readFeature(
  schema: FormatSchema,
  value: unknown,
  layer: string,
  place: Place,
  ids: ReadIds,
  problems: ProblemList,
): ReadFeature | undefined {
  if (!isRecord(value) || value['type'] !== 'Feature') {
    problems.add('not-geojson', place, `Here stands ${showValue(value)}, but must be a GeoJSON Feature.`);
    return undefined;
  }
  const inProperties = inside(place, 'properties');
  const outline = validate(schema.featureOutline, value, place, problems);
  const properties = validate(schema.propertiesOutline, value['properties'], inProperties, problems);
  const kind = properties?.kind ?? 'point';
  const geometry = readGeometry(value['geometry'], kind, inside(place, 'geometry'), problems);
  const route = properties && kind === 'route' ? readRoute(schema, properties, inProperties, problems) : undefined;
  if (!outline || !properties || geometry === undefined || (kind === 'route' && !route)) return undefined;
  if (!isNewId(outline.id, ids.features, place, problems)) return undefined;

  const seen = readSeen(schema, properties.seen ?? [], inside(inProperties, 'seen'), problems);
  const claims = readClaims(schema, properties.claims, outline.id, inside(inProperties, 'claims'), ids, problems);
  const { name, actor, sidc, precision_km: precisionKm, provenance } = properties;
  const feature: Feature = {
    ...{ id: outline.id, layer, name, kind, geometry, seen, claims: [] },
    ...(actor !== undefined && { actor }),
    ...(sidc !== undefined && { sidc }),
    ...(precisionKm !== undefined && { precisionKm }),
    ...(provenance !== undefined && { provenance }),
    ...(route && { route }),
  };
  return { value: feature, place: inProperties, claims };
}

function readClaims(
  schema: FormatSchema,
  list: readonly unknown[],
  feature: string,
  place: Place,
  ids: ReadIds,
  problems: ProblemList,
): readonly Entry<Claim>[] {
  return made(list, (item, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    const here = about(inside(place, index), 'Claim', id);
    const claim = readClaim(schema, item, feature, here, problems);
    if (!claim && typeof id === 'string') ids.brokenClaims.add(id);
    return claim && isNewId(claim.id, ids.claims, here, problems) ? { value: claim, place: here } : undefined;
  });
}
