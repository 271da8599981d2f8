import type * as v from 'valibot';
import type { cslDate } from './schema/dateline-1/source.ts';

type CslDate = v.InferOutput<typeof cslDate>;

/** A date of CSL-JSON as EDTF: parts to `2024-10-18`, two of them to an interval, circa to `~`. Undefined where none is given. */
export function issuedToEdtf(issued: CslDate): string | undefined {
  const dates = (issued['date-parts'] ?? []).filter((parts) => parts.length > 0);
  if (dates.length === 0) return issued.raw;
  const mark = isTrue(issued.circa) ? '~' : '';
  return dates.map((parts) => `${writeParts(parts)}${mark}`).join('/');
}

function writeParts(parts: readonly (number | string)[]): string {
  const [year = '', ...rest] = parts.map(String);
  return [year.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
}

/** CSL lets a processor write truth as true, 1 or "1". */
function isTrue(value: CslDate['circa']): boolean {
  return value !== undefined && value !== false && value !== 0 && value !== '' && value !== '0' && value !== 'false';
}
