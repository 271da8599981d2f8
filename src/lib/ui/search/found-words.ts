import type { FoundItem } from './find-all.ts';

/** What tells two found things apart. */
export function keyOf(item: FoundItem): string {
  if (item.kind === 'place') return `place:${item.place.id}`;
  return item.kind === 'date' ? `date:${item.day}` : `${item.kind}:${item.id}`;
}

/** The words a reader would call it by. */
export function titleOf(item: FoundItem): string {
  return item.kind === 'place' ? item.place.name.text : item.title;
}
