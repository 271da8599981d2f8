import type * as v from 'valibot';
import type { Bounds } from '#lib/domain/bounds.ts';
import type { Source } from '#lib/domain/dataset.ts';
import { issuedToEdtf } from './issued.ts';
import { fileOf, inside, placeOf, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { boundsOfText } from './read-bounds.ts';
import { readEntries } from './read-entries.ts';
import { readLink } from './read-link.ts';
import type { FormatSchema } from './schema/versions.ts';
import { showValue } from './show-value.ts';

/** A source with the bounds of its publication, which only checks need. */
export interface ReadSource {
  readonly source: Source;
  readonly published?: Bounds;
  /** Where it stands; a stand-in for a source stands nowhere. */
  readonly place: Place;
}

type CslItem = v.InferOutput<FormatSchema['source']>;

/** Reads `sources.json`; undefined when it holds no list at all. */
export function readSources(
  schema: FormatSchema,
  value: unknown,
  place: Place,
  problems: ProblemList,
): ReadSource[] | undefined {
  if (!Array.isArray(value)) {
    problems.add(
      'wrong-type',
      place,
      `"${fileOf(place)}" is ${showValue(value)}, but must be a list of CSL-JSON items.`,
    );
    return undefined;
  }
  return readEntries('Source', schema.source, value, place, problems).map((entry) =>
    readSource(entry.value, entry.place, problems),
  );
}

function readSource(item: CslItem, place: Place, problems: ProblemList): ReadSource {
  const publisher = item['container-title'] ?? item.publisher;
  const url = item.URL === undefined ? undefined : readLink(item.URL, inside(place, 'URL'), problems);
  const kept = item.archive_location;
  // CSL also writes shelf marks here ("Box 4"); only an address is a copy that a reader can open.
  const archive =
    kept !== undefined && /^\w+:/.test(kept) ? readLink(kept, inside(place, 'archive_location'), problems) : undefined;
  const issued = item.issued && readIssued(item.issued, inside(place, 'issued'), problems);
  const source: Source = {
    id: item.id,
    type: item.type,
    title: readTitle(item, publisher, place, problems),
    ...(publisher && { publisher }),
    ...(issued && { issued: issued.text }),
    ...(issued && Number.isFinite(issued.bounds.endLatest) && { publishedDay: issued.bounds.endLatest }),
    ...(url !== undefined && { url }),
    ...(archive !== undefined && { archive }),
    ...(item.note && { note: item.note }),
  };
  return { source, place, ...(issued && { published: issued.bounds }) };
}

/** A source without a title is still a source; what stands for it is in [brackets], as a paraphrase. */
function readTitle(item: CslItem, publisher: string | undefined, place: Place, problems: ProblemList): string {
  if (item.title?.trim()) return item.title;
  const stand = `[${publisher ?? item.id}]`;
  problems.add(
    'title-missing',
    inside(place, 'title'),
    `The source "${item.id}" has no title; ${stand} stands for it.`,
  );
  return stand;
}

function readIssued(
  issued: NonNullable<CslItem['issued']>,
  place: Place,
  problems: ProblemList,
): { text: string; bounds: Bounds } | undefined {
  const text = issuedToEdtf(issued);
  const bounds = text === undefined ? undefined : boundsOfText(text);
  if (text !== undefined && bounds && !('problem' in bounds)) return { text, bounds };
  problems.add(
    'issued-malformed',
    place,
    `The field "issued" is ${showValue(issued)}, which is no date; the source counts as undated.`,
  );
  return undefined;
}

/** Stands for a source when `sources.json` as a whole could not be read: all that is known of it is its id. */
export function standInSource(id: string): ReadSource {
  return { source: { id, type: 'document', title: `[${id}]` }, place: placeOf('sources.json') };
}
