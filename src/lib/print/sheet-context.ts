import type { Changes } from './atlas-changes.ts';
import type { References } from './references.ts';

/** What a sheet must know of the document it is a part of. A sheet that stands alone needs none of it. */
export interface SheetContext {
  /** One numbering of sources for several sheets; the sheet adds its own. */
  readonly references?: References;
  /** Where the list of sources stands when it is not on this sheet: "Sources: pages 12 to 15". Sentences keep their numbers. */
  readonly sourcesElsewhere?: string;
  /** The number of the sheet's first page; 1 when left out. */
  readonly firstPage?: number;
  /** How many pages the document has; as many as the sheet when left out. */
  readonly pageCount?: number;
  /** What changed since the sheet before, in words; set before all other sentences. */
  readonly changes?: Changes;
}
