import type { Claim } from '#lib/domain/claim.ts';
import type { Disagreement } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { pickVersion } from './pick-version.ts';
import { fileOf, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readReportDay } from './read-bounds.ts';
import { readEntries } from './read-entries.ts';
import type { Register } from './register.ts';
import { isRecord } from './record.ts';
import type { FormatSchema } from './schema/versions.ts';
import { tellUnknownFields } from './unknown-fields.ts';
import { showValue } from './show-value.ts';

type Sides = Disagreement['sides'];

/** Reads `disagreements.json`. A disagreement of which fewer than two sides are left is left out. */
export function readDisagreements(
  schema: FormatSchema,
  value: unknown,
  claims: ReadonlyMap<string, Claim>,
  register: Register,
  place: Place,
  problems: ProblemList,
): Disagreement[] {
  if (!pickVersion(value, place, problems)) return [];
  const list = isRecord(value) ? value['disagreements'] : undefined;
  if (!Array.isArray(list)) {
    problems.add(
      'wrong-type',
      place,
      `"${fileOf(place)}" is ${showValue(value)}, but must be an object with the list "disagreements".`,
    );
    return [];
  }
  tellUnknownFields(schema.files.disagreements, value, place, problems);
  const entries = readEntries('Disagreement', schema.disagreement, list, inside(place, 'disagreements'), problems);
  return entries.flatMap(({ value: entry, place: here }) => {
    const { reported, sides: written, ...rest } = entry;
    const sides = written
      .map((side, index) => ({
        ...side,
        claims: register.keep(side.claims, inside(here, 'sides', index, 'claims'), problems),
      }))
      .filter((side) => side.claims.length > 0);
    const reportDay =
      reported === undefined
        ? firstDayOfBoth(sides, claims)
        : readReportDay(reported, 'reported', inside(here, 'reported'), problems);
    return reportDay === undefined || sides.length < 2 ? [] : [{ ...rest, sides, reportDay }];
  });
}

/** The day on which a second side spoke: before it nobody could know that they differ. */
function firstDayOfBoth(sides: Sides, claims: ReadonlyMap<string, Claim>): Day | undefined {
  const firstDays = sides.map((side) =>
    side.claims.reduce((first, id) => Math.min(first, claims.get(id)?.reportDay ?? Infinity), Infinity),
  );
  return firstDays.toSorted((a, b) => a - b)[1];
}
