import { FILTER_PARTS, knownFilter, type Filter } from '#lib/scene/filter.ts';
import type { Dataset } from '#lib/domain/dataset.ts';

/**
 * Reads the value of `only=`: `voice:nis,hur;confidence:confirmed`. Parts and values that this dataset does not know are left out;
 * null lets everything through.
 */
export function readFilter(text: string | null, dataset: Dataset): Filter {
  const said = (text ?? '').split(';').flatMap((entry): [string, string[]][] => {
    const [part = '', values = ''] = entry.split(':');
    return (FILTER_PARTS as readonly string[]).includes(part) ? [[part, values.split(',').filter(Boolean)]] : [];
  });
  return knownFilter(Object.fromEntries(said), dataset);
}

/** Writes the value of `only=`; empty when everything is let through. */
export function writeFilter(filter: Filter): string {
  return FILTER_PARTS.filter((part) => filter[part]?.length)
    .map((part) => `${part}:${(filter[part] ?? []).map(encodeURIComponent).join(',')}`)
    .join(';');
}
