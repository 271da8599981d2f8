import type { Problem } from '#lib/domain/problem.ts';

/** Every code a reader of data can meet, with its level. Codes are stable: tools and help pages name them. */
export const PROBLEM_LEVELS = {
  // Files
  'file-missing': 'error',
  'file-too-large': 'error',
  'file-unreadable': 'error',
  'not-json': 'error',
  'not-geojson': 'error',
  'unknown-version': 'error',
  // Fields
  'missing-field': 'error',
  'wrong-type': 'error',
  'invalid-value': 'error',
  'unknown-field': 'warning',
  'id-malformed': 'error',
  'duplicate-id': 'error',
  'title-missing': 'warning',
  'link-not-http': 'error',
  'issued-malformed': 'error',
  // Dates
  'valid-not-edtf': 'error',
  'valid-inverted': 'error',
  'reported-not-edtf': 'error',
  'reported-inverted': 'error',
  'reported-open': 'error',
  'date-not-edtf': 'error',
  'date-inverted': 'error',
  'date-open': 'error',
  'published-after-report': 'note',
  'reported-after-compiled': 'warning',
  // Claims
  'no-source': 'error',
  'holder-missing': 'error',
  'min-above-max': 'error',
  'words-missing': 'error',
  'unsourced-figure': 'error',
  'sameas-chain': 'warning',
  'snapshot-without-series': 'error',
  // Annotations and the article
  'annotation-too-long': 'error',
  'annotation-without-claim': 'error',
  'anchor-elsewhere': 'warning',
  'statement-without-claim': 'error',
  // Names of other things
  'dangling-voice': 'error',
  'dangling-side': 'error',
  'dangling-force': 'error',
  'dangling-actor': 'error',
  'dangling-view': 'error',
  'dangling-phase': 'error',
  'dangling-source': 'error',
  'dangling-feature': 'error',
  'dangling-claim': 'error',
  // Geometry
  'geometry-unsupported': 'error',
  'line-too-short': 'error',
  'ring-too-short': 'error',
  'ring-unclosed': 'error',
  'ring-wrong-order': 'warning',
  'coordinate-not-a-number': 'error',
  'coordinates-out-of-range': 'error',
  'coordinates-swapped': 'error',
} as const satisfies Record<string, Problem['level']>;

export type ProblemCode = keyof typeof PROBLEM_LEVELS;
