import type { DataNote } from '#lib/domain/dataset.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readReportDay } from './read-bounds.ts';
import { readEntries } from './read-entries.ts';
import type { FormatSchema } from './schema/versions.ts';

/** Reads the notes on the data as a whole. One without a day is left out: it could not be hidden from an earlier reader. */
export function readNotes(
  schema: FormatSchema,
  list: readonly unknown[],
  place: Place,
  problems: ProblemList,
): DataNote[] {
  return readEntries('Note', schema.lists.notes, list, place, problems).flatMap(({ value, place: here }) => {
    const { reported, ...note } = value;
    const reportDay = readReportDay(reported, 'reported', inside(here, 'reported'), problems);
    return reportDay === undefined ? [] : [{ ...note, reportDay }];
  });
}
