import type { Count } from '#lib/domain/claim.ts';

const FORMAT = new Intl.NumberFormat('en');

/** "about 1,500", "at least 3,000", "up to 8,000", "10,000 to 12,000", "several hundred". */
export function countWords(count: Pick<Count, 'min' | 'max' | 'rough' | 'words'>): string {
  if (count.min === null && count.max === null) return count.words ?? 'no number';
  return (count.rough ? 'about ' : '') + boundsWords(count.min, count.max);
}

/** A pair of bounds in words; null is open. */
export function boundsWords(min: number | null, max: number | null): string {
  if (min === null && max === null) return 'no number';
  if (min === null) return `up to ${FORMAT.format(max ?? 0)}`;
  if (max === null) return `at least ${FORMAT.format(min)}`;
  return min === max ? FORMAT.format(min) : `${FORMAT.format(min)} to ${FORMAT.format(max)}`;
}
