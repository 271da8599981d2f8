import type { Bounds } from '#lib/domain/bounds.ts';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { showValue } from './show-value.ts';

/** Longer than any date; the parser's work grows faster than its text. */
const LONGEST = 200;

/** Thousands of claims share a few hundred dates, and the parser is slow. */
const read = new Map<string, ReturnType<typeof boundsOf>>();
const MOST_REMEMBERED = 10_000;

/** The bounds of an EDTF text from data, which may be anything. */
export function boundsOfText(text: string): ReturnType<typeof boundsOf> {
  if (text.length > LONGEST) return { problem: 'not-edtf', message: 'The text is too long for a date.' };
  const known = read.get(text);
  if (known) return known;
  const bounds = boundsOf(text);
  if (read.size >= MOST_REMEMBERED) read.clear();
  read.set(text, bounds);
  return bounds;
}

/** Whose dates have codes of their own: the two dates of a claim; all others are `date`. */
type DateFamily = 'valid' | 'reported' | 'date';

/** Reads an EDTF field; a date that cannot be read is told and gives undefined. */
export function readBounds(text: string, family: DateFamily, place: Place, problems: ProblemList): Bounds | undefined {
  const bounds = boundsOfText(text);
  if (!('problem' in bounds)) return bounds;
  const field = fieldOf(place);
  if (bounds.problem === 'inverted') {
    problems.add(
      `${family}-inverted`,
      place,
      `The field "${field}" is ${showValue(text)}, which ends before it begins.`,
    );
  } else {
    problems.add(`${family}-not-edtf`, place, `The field "${field}" is ${showValue(text)}, which is not an EDTF date.`);
  }
  return undefined;
}

/** Reads the field from which on something is known: its latest day, which must be a day. */
export function readReportDay(
  text: string,
  family: 'reported' | 'date',
  place: Place,
  problems: ProblemList,
): number | undefined {
  const bounds = readBounds(text, family, place, problems);
  if (!bounds) return undefined;
  if (Number.isFinite(bounds.endLatest)) return bounds.endLatest;
  problems.add(`${family}-open`, place, `The field "${fieldOf(place)}" is ${showValue(text)}, which has no last day.`);
  return undefined;
}

function fieldOf(place: Place): string {
  return String(place.key);
}
