/** A calendar day as a whole number of days since 1970-01-01, proleptic Gregorian, without a time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

/** The day of a year, month (1-12) and day of month; months and days out of range roll over as in `Date`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // `Date.UTC` reads years 0-99 as 1900-1999, so the year is set apart.
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** Reads `YYYY-MM-DD`. Gives undefined for anything else and for days that no calendar has (2023-02-29). */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  return formatDay(day) === text ? day : undefined;
}

/** Writes a day as `YYYY-MM-DD`; infinite days give `..`, as EDTF writes an open end. */
export function formatDay(day: Day): string {
  return Number.isFinite(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : '..';
}

/** Year, month (1-12) and day of month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}
