import * as v from 'valibot';
import { must, oneOf } from '../rule.ts';
import { tiledLayer } from './tiled.ts';
import { day, edtf, featureId, fileName, id, localText, lonLat, notNegative, positive, text } from './text.ts';

const named = { id, name: localText };

const customProjection = v.object({
  name: text,
  definition: v.pipe(
    v.string(),
    v.startsWith('+proj=', must('invalid-value', 'a proj4 definition that starts with +proj=')),
  ),
  side: positive,
  centre: v.exactOptional(v.tuple([v.number(), v.number()])),
});

export const view = v.object({
  ...named,
  projection: v.union(
    [v.literal('mercator'), v.literal('globe'), customProjection],
    must('invalid-value', '"mercator", "globe" or an object with name, definition and side'),
  ),
  camera: v.object({
    center: lonLat,
    spanKm: v.tuple([positive, positive]),
    bearing: v.number(),
  }),
});

export const phase = v.object({ ...named, valid: edtf });

export const actor = v.object({
  ...named,
  hue: v.pipe(
    v.number(),
    v.minValue(0, must('invalid-value', '0 to 360')),
    v.maxValue(360, must('invalid-value', '0 to 360')),
  ),
  affiliation: oneOf(['neutral', 'friend', 'hostile', 'unknown']),
});

export const side = v.object(named);

export const voice = v.object({
  ...named,
  side: id,
  kind: oneOf(['announcing', 'snapshot']),
  series: v.exactOptional(edtf),
});

export const force = v.object({
  id,
  label: localText,
  actor: v.exactOptional(id),
  where: v.exactOptional(featureId),
  unit: v.exactOptional(text),
});

export const layer = v.object({ ...named, file: fileName });

/** A note on the data as a whole. */
export const dataNote = v.object({
  id,
  reported: edtf,
  about: oneOf(['disagreement', 'caution']),
  text: localText,
});

const opens = v.object({
  date: day,
  known: v.union([v.literal('latest'), day], must('invalid-value', 'a day or "latest"')),
  view: id,
});

const standsFor = v.object({
  trace: v.exactOptional(notNegative),
  presence: v.exactOptional(notNegative),
  figure: v.exactOptional(notNegative),
});

/** `dataset.json`. */
export const datasetFile = v.object({
  $schema: v.exactOptional(v.string()),
  format: v.literal('dateline/1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, must('id-malformed', 'made of a-z, 0-9 and -'))),
  title: localText,
  summary: localText,
  license: text,
  credit: text,
  address: v.exactOptional(text),
  compiled: day,
  opens,
  span: edtf,
  standsFor: v.exactOptional(standsFor),
  views: v.array(view),
  phases: v.exactOptional(v.array(phase)),
  actors: v.exactOptional(v.array(actor)),
  viewpoint: v.exactOptional(id),
  sides: v.exactOptional(v.array(side)),
  voices: v.array(voice),
  forces: v.exactOptional(v.array(force)),
  layers: v.array(layer),
  tiled: v.exactOptional(v.array(tiledLayer)),
  notes: v.exactOptional(v.array(dataNote)),
  annotations: v.exactOptional(fileName),
  article: v.exactOptional(fileName),
});

const list = v.array(v.unknown());
const optionalList = v.exactOptional(list);

/** The dataset without the entries of its lists, which are read one by one, so that a bad one costs only itself. */
export const datasetOutline = v.object({
  ...datasetFile.entries,
  views: list,
  phases: optionalList,
  actors: optionalList,
  sides: optionalList,
  voices: list,
  forces: optionalList,
  layers: list,
  tiled: optionalList,
  notes: optionalList,
});
