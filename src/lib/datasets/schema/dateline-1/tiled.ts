import * as v from 'valibot';
import { CONFIDENCES } from '#lib/domain/claim.ts';
import { must, oneOf } from '../rule.ts';
import { featureId, id, localText, text } from './text.ts';

/** A layer of tiles that are fetched as one looks at them. */
export const tiledLayer = v.object({
  id: featureId,
  name: localText,
  tiles: v.pipe(
    text,
    v.description(
      'An http(s) address or the name of a file within the folder: a PMTiles archive (.pmtiles) or a TileJSON.',
    ),
  ),
  layer: text,
  shape: oneOf(['points', 'lines', 'areas']),
  fields: v.object({
    id: text,
    from: text,
    to: v.exactOptional(text),
    reported: v.exactOptional(text),
    title: v.exactOptional(text),
  }),
  count: v.pipe(
    v.number(),
    v.integer(must('invalid-value', 'a whole number')),
    v.minValue(0, must('invalid-value', '0 or more')),
  ),
  source: id,
  confidence: oneOf(CONFIDENCES),
  credit: text,
});
