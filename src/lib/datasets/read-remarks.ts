import type { Remark } from '#lib/domain/claim.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readReportDay } from './read-bounds.ts';
import type { FormatSchema } from './schema/versions.ts';
import { validate } from './validate.ts';

const NONE: readonly Remark[] = [];

/** Reads later remarks or doubts. One without a day is left out: it cannot be hidden from an earlier reader. */
export function readRemarks(
  schema: FormatSchema,
  list: readonly unknown[],
  place: Place,
  problems: ProblemList,
): readonly Remark[] {
  if (list.length === 0) return NONE;
  return list.flatMap((item, index) => {
    const here = inside(place, index);
    const remark = validate(schema.remark, item, here, problems);
    const reportDay = remark && readReportDay(remark.reported, 'reported', inside(here, 'reported'), problems);
    if (!remark || reportDay === undefined) return [];
    const { text, voice, sources } = remark;
    return [{ reportDay, text, sources: sources ?? [], ...(voice !== undefined && { voice }) }];
  });
}
