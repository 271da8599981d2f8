import type { ProblemCode } from '../problem-codes.ts';
import { CLAIM_PAGES } from './claim-pages.ts';
import { DATE_PAGES } from './date-pages.ts';
import { FIELD_PAGES } from './field-pages.ts';
import { FILE_PAGES } from './file-pages.ts';
import type { RulePage } from './rule-page.ts';
import { SENSE_PAGES } from './sense-pages.ts';

/** The page of every code. */
export const RULE_PAGES: Readonly<Record<ProblemCode, RulePage>> = {
  ...FILE_PAGES,
  ...FIELD_PAGES,
  ...DATE_PAGES,
  ...CLAIM_PAGES,
  ...SENSE_PAGES,
};

/** The chapters of `geo/RULES.md`, in order. */
export const RULE_CHAPTERS: readonly (readonly [title: string, pages: Readonly<Record<string, RulePage>>])[] = [
  ['What can be defended', SENSE_PAGES],
  ['Claims and names', CLAIM_PAGES],
  ['Dates', DATE_PAGES],
  ['Fields and texts', FIELD_PAGES],
  ['Files and geometry', FILE_PAGES],
];
