import type { Known } from '#lib/domain/dataset.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import { UsageError } from './usage-error.ts';

/** Reads a day given as an option. */
export function readDay(option: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(`${option} is "${text}", which is not a day; write it as 2024-10-23.`);
  return day;
}

/** Reads `--known`: a day or `latest`. */
export function readKnown(text: string): Known {
  return text === 'latest' ? text : readDay('--known', text);
}
