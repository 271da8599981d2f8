import { formatDay, type Day } from '#lib/domain/day.ts';
import type { WrapTally } from './wrap-feature.ts';

/** What was added to plain GeoJSON files so that they could be shown, in sentences for the page. */
export function wrapRemarks(tally: WrapTally, today: Day, files: readonly string[]): string[] {
  const [file, says] = files.length === 1 ? ['The file', 'says'] : ['The files', 'say'];
  const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);
  const out = [`${file} came without a dataset.json, so voices, sources and actors are shown by their ids.`];
  if (tally.dated > 0) {
    const fields = [...tally.dateFields].map((field) => `“${field}”`).join(', ');
    out.push(
      `${many(tally.dated, 'feature has', 'features have')} no claims; dates are read from ${fields}, and the voice is the file itself.`,
      `${file} ${says === 'says' ? 'does' : 'do'} not say when that was published; it counts as published by the day it was opened, ${formatDay(today)}.`,
    );
  }
  if (tally.unnamed > 0) out.push(`${many(tally.unnamed, 'feature has', 'features have')} no name.`);
  if (tally.madeIds > 0) out.push(`${many(tally.madeIds, 'feature was', 'features were')} given an id.`);
  return out;
}
