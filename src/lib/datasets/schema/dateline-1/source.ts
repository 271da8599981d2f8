import * as v from 'valibot';
import { id } from './text.ts';

const datePart = v.union([v.number(), v.string()]);

/** A date of CSL-JSON. Zotero writes the parts as numbers, other tools as texts. */
export const cslDate = v.looseObject({
  'date-parts': v.exactOptional(v.array(v.array(datePart))),
  circa: v.exactOptional(v.union([v.boolean(), v.number(), v.string()])),
  raw: v.exactOptional(v.string()),
});

/** A bibliographic item, the part of CSL-JSON that is used. */
export const source = v.looseObject({
  id,
  type: v.string(),
  title: v.exactOptional(v.string()),
  'container-title': v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  issued: v.exactOptional(cslDate),
  URL: v.exactOptional(v.string()),
  archive_location: v.exactOptional(v.string()),
  note: v.exactOptional(v.string()),
});

/** `sources.json`. */
export const sourcesFile = v.array(source);
