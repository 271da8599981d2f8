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
  'projection-unreadable': 'error',
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

/** What can be read and yet cannot be defended: the rules of `dateline check`, in `rules/`. */
export const RULE_LEVELS = {
  // Sources
  'source-unused': 'warning',
  'link-not-archived': 'note',
  // Claims
  'control-twice': 'error',
  'confirmed-alone': 'warning',
  'repeat-unlinked': 'warning',
  'figures-conflict': 'note',
  'later-than-report': 'warning',
  // Places and routes
  'movement-too-fast': 'warning',
  'route-over-land': 'warning',
  'precision-too-fine': 'warning',
  // Texts
  'translation-missing': 'note',
  // The list of accepted findings
  'accepted-stale': 'warning',
} as const satisfies Record<string, Problem['level']>;

/** All codes with their levels. */
export const LEVELS = { ...PROBLEM_LEVELS, ...RULE_LEVELS };

export type ProblemCode = keyof typeof LEVELS;
