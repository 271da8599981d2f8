import { spokenFor } from '#lib/messages/catalogues.ts';
import { ROW_STANDINGS } from './table-standing.ts';
import type { TableGroup, TableRow } from './table.ts';

/** The columns of the table, in their order; the message `column.<name>` is what they are called. */
export const TABLE_COLUMNS = ['name', 'claimed', 'figures', 'sure', 'voices', 'standing'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** By which column, and which way; undefined is drawing order. */
export interface TableOrder {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a press of a column's button does: ascending, then descending, then back to drawing order. */
export function nextOrder(order: TableOrder | undefined, column: TableColumn): TableOrder | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** The rows of all groups sorted by a column. Equal rows keep their drawing order, in either direction. */
export function sortedRows(
  groups: readonly TableGroup[],
  { column, direction }: TableOrder,
  language = 'en',
): TableRow[] {
  const collator = new Intl.Collator(spokenFor(language), { numeric: true });
  const compare = COMPARE[column];
  const sign = direction === 'ascending' ? 1 : -1;
  return groups.flatMap(({ rows }) => rows).toSorted((a, b) => sign * compare(a, b, collator));
}

type Compare = (a: TableRow, b: TableRow, collator: Intl.Collator) => number;

const COMPARE: Readonly<Record<TableColumn, Compare>> = {
  name: (a, b, collator) => collator.compare(a.name.text, b.name.text),
  claimed: (a, b, collator) => collator.compare(a.claimed, b.claimed),
  figures: (a, b) => a.figures.length - b.figures.length,
  sure: (a, b) => a.certainty - b.certainty,
  voices: (a, b, collator) =>
    a.voices.length - b.voices.length || collator.compare(a.voices[0] ?? '', b.voices[0] ?? ''),
  standing: (a, b) => ROW_STANDINGS.indexOf(a.standing) - ROW_STANDINGS.indexOf(b.standing),
};
