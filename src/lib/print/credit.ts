import type { Block } from './display-list.ts';
import { PrintLimit } from './print-limit.ts';

/** Throws a `PrintLimit` for a page on which no block carries the credit, or whose credit is empty: no painter paints such a page. */
export function refuseWithoutCredit(blocks: readonly Block[]): void {
  const words = blocks
    .filter(({ credit }) => credit)
    .flatMap(({ items }) => items.map((item) => (item.kind === 'text' ? item.text : '')));
  if (words.join('').trim() === '') throw new PrintLimit('no-credit');
}
