import { describe, expect, test } from 'vitest';
import type { Bounds } from './bounds.ts';
import { formatDay } from './day.ts';
import { boundsOf } from './edtf.ts';

/** Bounds as four days, `..` where open. */
function days(text: string): string {
  const bounds = boundsOf(text);
  if ('problem' in bounds) return bounds.problem;
  return [bounds.startEarliest, bounds.startLatest, bounds.endEarliest, bounds.endLatest].map(formatDay).join(' ');
}

function bounds(text: string): Bounds {
  const found = boundsOf(text);
  if ('problem' in found) throw new Error(found.message);
  return found;
}

describe('what a date says in days', () => {
  // From the rule: `~` widens a day by 3 days, a month by 10, a year by 90, on each side of each bound.
  test.each([
    ['2024-10-18', '2024-10-18 2024-10-18 2024-10-18 2024-10-18'],
    ['2024-10-16~', '2024-10-13 2024-10-19 2024-10-13 2024-10-19'],
    ['2024-10', '2024-10-01 2024-10-01 2024-10-31 2024-10-31'],
    ['2024-10~', '2024-09-21 2024-10-11 2024-10-21 2024-11-10'],
    ['2024', '2024-01-01 2024-01-01 2024-12-31 2024-12-31'],
    ['2023~', '2022-10-03 2023-04-01 2023-10-02 2024-03-30'],
    ['2024-02', '2024-02-01 2024-02-01 2024-02-29 2024-02-29'],
    ['2024-10-01~/2024-10-15~', '2024-09-28 2024-10-04 2024-10-12 2024-10-18'],
    ['2022/2024-10', '2022-01-01 2022-01-01 2024-10-31 2024-10-31'],
    ['2024-10-08/..', '2024-10-08 2024-10-08 .. ..'],
    ['../2024-10-08', '.. .. 2024-10-08 2024-10-08'],
    ['2024-10-XX/2024-11-05', '2024-10-01 2024-10-31 2024-11-05 2024-11-05'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));
});

describe('faults of the package, corrected', () => {
  test('a range inside a set runs to its last day', () => {
    expect(days('[2025-01-01..2025-01-15]')).toBe('2025-01-01 2025-01-15 2025-01-01 2025-01-15');
    expect(bounds('{2024-01-01,2024-01-03..2024-01-05}').members?.map(({ first, last }) => last - first)).toEqual([
      0, 2,
    ]);
  });
  test('29 February exists in leap years only', () => {
    expect(days('2024-02-29')).toBe('2024-02-29 2024-02-29 2024-02-29 2024-02-29');
    expect(days('2023-02-29')).toBe('not-edtf');
    expect(days('2023-02-28/2023-02-29')).toBe('not-edtf');
  });
  test('seasons are whole months of the north, the southern codes of the south', () => {
    expect(days('2024-21')).toBe('2024-03-01 2024-03-01 2024-05-31 2024-05-31');
    expect(days('2024-24')).toBe('2024-12-01 2024-12-01 2025-02-28 2025-02-28');
    expect(days('2024-29')).toBe('2024-09-01 2024-09-01 2024-11-30 2024-11-30');
  });
  test('an unspecified day keeps to the calendar, and months between are not meant', () => {
    expect(days('2024-10-XX')).toBe('2024-10-01 2024-10-31 2024-10-01 2024-10-31');
    expect(bounds('2024-XX-31').members).toHaveLength(7);
    expect(days('201X')).toBe('2010-01-01 2019-12-31 2010-01-01 2019-12-31');
  });
  test('the marks of an interval count for each end', () => {
    expect(bounds('2024-10-08?/2024-10-13').cap).toBe(0.75);
    expect(days('2024-10-08/2024-10~')).toBe('2024-10-08 2024-10-08 2024-10-21 2024-11-10');
  });
  test('an open side differs from one that nobody knows', () => {
    expect(bounds('2024-10-08/..').unknownEnd).toBeUndefined();
    expect(bounds('2024-10-08/').unknownEnd).toBe(true);
  });
});

describe('bad input gives a problem', () => {
  test.each(['', 'hello', '2024-13', '2024-10-32', '23.10.2024', '2024-10-18T10:00:00Z', 'Y170000002', '2024-02-30'])(
    '"%s"',
    (text) => expect(days(text)).toBe('not-edtf'),
  );
  test('an interval that ends before it begins is inverted', () => {
    expect(boundsOf('2024-10-13/2024-10-08')).toEqual({
      problem: 'inverted',
      message: 'The interval "2024-10-13/2024-10-08" ends before it begins.',
    });
    expect(days('2024-10/2024-10-05')).toBe('2024-10-01 2024-10-01 2024-10-05 2024-10-05');
  });
});
