import * as v from 'valibot';
import { ANNOTATION_GROUPS, LONGEST_ANNOTATION } from '#lib/domain/annotation.ts';
import { must, oneOf } from '../rule.ts';
import { geometry } from './geometry.ts';
import { edtf, featureId, id, text } from './text.ts';

const short = v.maxLength<string, number, string>(
  LONGEST_ANNOTATION,
  must('annotation-too-long', `at most ${LONGEST_ANNOTATION} characters`),
);

/** What an annotation says. Other tools add fields of their own, so unknown ones are let through. */
const properties = v.looseObject({
  text: v.objectWithRest({ en: v.pipe(text, short) }, v.pipe(v.string(), short)),
  valid: edtf,
  group: oneOf(ANNOTATION_GROUPS),
  phase: id,
  claims: v.pipe(v.array(id), v.minLength(1, must('annotation-without-claim', 'a list with at least one claim'))),
  anchor: v.exactOptional(id),
});

/** An annotation without its place, which is read by itself. */
export const annotation = v.looseObject({ type: v.literal('Feature'), id: featureId, properties });

/** `annotations.geojson`. */
export const annotationsFile = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.looseObject({ ...annotation.entries, geometry })),
});
