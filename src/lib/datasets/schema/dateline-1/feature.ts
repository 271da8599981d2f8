import * as v from 'valibot';
import { KINDS, MODES, PATHS } from '#lib/domain/feature.ts';
import { must, oneOf } from '../rule.ts';
import { claim } from './claim.ts';
import { geometry } from './geometry.ts';
import { edtf, featureId, id, localText, lonLat, positive, text } from './text.ts';

/** A dated position. */
export const seen = v.object({ at: lonLat, on: edtf, url: v.exactOptional(text) });

/** What a feature says of itself. Other tools add fields of their own, so unknown ones are let through. */
const properties = v.looseObject({
  name: localText,
  kind: oneOf(KINDS),
  actor: v.exactOptional(id),
  sidc: v.exactOptional(text),
  precision_km: v.exactOptional(positive),
  provenance: v.exactOptional(text),
  claims: v.array(claim),
  from: v.exactOptional(id),
  to: v.exactOptional(id),
  openEnd: v.exactOptional(localText),
  deduced: v.exactOptional(v.array(oneOf(['from', 'to']))),
  mode: v.exactOptional(v.array(oneOf(MODES))),
  path: v.exactOptional(oneOf(PATHS)),
  craft: v.exactOptional(oneOf(['single', 'several'])),
  departed: v.exactOptional(edtf),
  arrived: v.exactOptional(edtf),
  seen: v.exactOptional(v.array(seen)),
});

/** What a route must say besides. */
export const routeProperties = v.looseObject({
  mode: v.pipe(v.array(oneOf(MODES)), v.minLength(1, must('invalid-value', 'a list with at least one mode'))),
  path: oneOf(PATHS),
});

/** A feature whose claims and sightings are read one by one, so that a bad one costs itself and not the feature. */
export const propertiesOutline = v.looseObject({
  ...properties.entries,
  claims: v.array(v.unknown()),
  seen: v.exactOptional(v.array(v.unknown())),
});

/** A feature without the parts that are read by themselves. */
export const featureOutline = v.looseObject({ type: v.literal('Feature'), id: featureId });

const feature = v.looseObject({ ...featureOutline.entries, geometry: v.nullable(geometry), properties });

/** A layer: one GeoJSON file. */
export const layerFile = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(feature) });
