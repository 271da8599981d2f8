import * as v from 'valibot';
import { ABOUTS, CONFIDENCES, MEASURES, METHODS, OUTCOMES } from '#lib/domain/claim.ts';
import { must, oneOf } from '../rule.ts';
import { edtf, id, localText, notNegative, text } from './text.ts';

/** One figure of a claim. */
export const count = v.object({
  force: id,
  outcome: v.exactOptional(oneOf(OUTCOMES)),
  measure: oneOf(MEASURES),
  min: v.nullable(notNegative),
  max: v.nullable(notNegative),
  rough: v.exactOptional(v.boolean()),
  words: v.exactOptional(text),
});

/** A later remark or a later doubt. */
export const remark = v.object({
  reported: edtf,
  text: localText,
  voice: v.exactOptional(id),
  sources: v.exactOptional(v.array(id)),
});

/** One statement by one voice. */
export const claim = v.object({
  id,
  fact: v.exactOptional(text),
  sameAs: v.exactOptional(id),
  about: oneOf(ABOUTS),
  valid: edtf,
  reported: edtf,
  reportedBasis: v.exactOptional(oneOf(['sources', 'act'])),
  voice: id,
  speaker: v.exactOptional(text),
  via: v.exactOptional(text),
  counts: v.exactOptional(v.array(count)),
  holder: v.exactOptional(id),
  denies: v.exactOptional(v.boolean()),
  saidAt: v.exactOptional(id),
  also: v.exactOptional(v.array(id)),
  sources: v.exactOptional(v.array(id)),
  confidence: oneOf(CONFIDENCES),
  reliability: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-F]$/, must('invalid-value', 'a letter from A to F')))),
  credibility: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[1-6]$/, must('invalid-value', 'a digit from 1 to 6, as a text'))),
  ),
  method: v.exactOptional(oneOf(METHODS)),
  supersedes: v.exactOptional(v.array(id)),
  retracted: v.exactOptional(edtf),
  summary: localText,
  notes: v.exactOptional(v.array(remark)),
  assessments: v.exactOptional(v.array(remark)),
  unsourced: v.exactOptional(v.boolean()),
});

const parts = v.exactOptional(v.array(v.unknown()));

/** A claim whose figures and remarks are read one by one, so that a bad one costs itself and not the claim. */
export const claimOutline = v.object({ ...claim.entries, counts: parts, notes: parts, assessments: parts });
