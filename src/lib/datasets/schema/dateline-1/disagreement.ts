import * as v from 'valibot';
import { must } from '../rule.ts';
import { edtf, id, localText } from './text.ts';

/** One side of a disagreement. */
const side = v.object({ label: localText, claims: v.array(id) });

/** A named disagreement. */
export const disagreement = v.object({
  id,
  title: localText,
  sides: v.pipe(v.array(side), v.minLength(2, must('invalid-value', 'a list of two sides or more'))),
  reason: v.exactOptional(localText),
  reported: v.exactOptional(edtf),
});

/** `disagreements.json`. */
export const disagreementsFile = v.object({ format: v.literal('dateline/1'), disagreements: v.array(disagreement) });
