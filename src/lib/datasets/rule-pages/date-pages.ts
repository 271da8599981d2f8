import { page } from './rule-page.ts';

const EDTF =
  'Write EDTF (ISO 8601-2): 2024-10-23, 2024-10, 2024-10-08/2024-10-13, 2024-10-12~, [2024-10-01..2024-10-15].';

export const DATE_PAGES = {
  'valid-not-edtf': page(
    'The day of a claim is not an EDTF date, or no calendar has it.',
    EDTF,
    '"valid": "mid October"',
    '"valid": "2024-10-15~"',
  ),
  'valid-inverted': page(
    'The time of a claim ends before it begins.',
    'Change the two days round, or mend the year.',
    '"valid": "2024-10-13/2024-10-08"',
    '"valid": "2024-10-08/2024-10-13"',
  ),
  'reported-not-edtf': page(
    'The report day of a claim or of a remark is not an EDTF date.',
    EDTF,
    '"reported": "18.10.2024"',
    '"reported": "2024-10-18"',
  ),
  'reported-inverted': page(
    'The report day ends before it begins.',
    'Change the two days round.',
    '"reported": "2024-10-20/2024-10-18"',
    '"reported": "2024-10-18/2024-10-20"',
  ),
  'reported-open': page(
    'The report day has no last day, so nobody can say from when on the claim was known.',
    'Give the latest day on which it can have been published.',
    '"reported": "2024-10-18/.."',
    '"reported": "2024-10-18/2024-10-20"',
  ),
  'date-not-edtf': page(
    'A date other than the two of a claim is not an EDTF date.',
    EDTF,
    '"departed": "8 October"',
    '"departed": "2024-10-08"',
  ),
  'date-inverted': page(
    'A span, a phase or a series ends before it begins.',
    'Change the two days round.',
    '"span": "2025-06-30/2024-08-01"',
    '"span": "2024-08-01/2025-06-30"',
  ),
  'date-open': page(
    'A date that needs a last day has none.',
    'Write both days.',
    '"span": "2024-08-01/.."',
    '"span": "2024-08-01/2025-06-30"',
  ),
  'published-after-report': page(
    'A claim was reported before its first source was published.',
    'Look whether the report day is right. It may be: a speech is known on its day, the page about it comes later.',
    '"reported": "2024-10-18", its only source of 20 October',
    '"reported": "2024-10-20", or the source of 18 October added',
  ),
  'reported-after-compiled': page(
    'A claim was reported after the dataset was compiled; it is never shown.',
    'Set `compiled` to the day of the last change.',
    '"compiled": "2024-12-31", "reported": "2025-01-11"',
    '"compiled": "2025-01-31", "reported": "2025-01-11"',
  ),
};
