import type { Dataset, Source } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { citationsOf, type Citations } from '#lib/scene/bibliography.ts';

/** A date of CSL-JSON. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly raw?: string;
}

/** One item of a bibliography in CSL-JSON, the format of Zotero. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly note?: string;
}

/** The bibliography as CSL-JSON: every source that is cited and could be read on the known day. A paraphrased title keeps its [brackets]. */
export function cslItems(dataset: Dataset, known: Day): CslItem[] {
  return citationsOf(dataset, known).flatMap(({ source, isReadable }: Citations) =>
    isReadable ? [itemOf(source)] : [],
  );
}

function itemOf({ id, type, title, publisher, issued, url, archive, note }: Source): CslItem {
  return {
    ...{ id, type, title },
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(url !== undefined && { URL: url }),
    ...(archive !== undefined && { archive_location: archive }),
    ...(note !== undefined && { note }),
  };
}

/** An EDTF date as CSL has it: parts, two of them for a range, `circa` for `~`; what CSL cannot say stays as written. */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.split('/').map((end) => /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(end));
  if (ends.some((end) => end === null)) return { raw: edtf };
  const parts = ends.map((end) => (end?.slice(1, 4) ?? []).filter((part) => part !== undefined).map(Number));
  const isAbout = ends.some((end) => end?.[4] !== '');
  return { 'date-parts': parts, ...(isAbout && { circa: true }) };
}
