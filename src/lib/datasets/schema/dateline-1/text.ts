import * as v from 'valibot';
import { must } from '../rule.ts';

/** A text that says something. */
export const text = v.pipe(v.string(), v.nonEmpty(must('invalid-value', 'a text that is not empty')));

/** A text by language; English is always there. */
export const localText = v.objectWithRest({ en: text }, v.string());

/** An id that other places of the dataset name. */
export const id = text;

/** A feature's id: it stands in web addresses and in file names. */
export const featureId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9_-]+$/, must('id-malformed', 'made of a-z, 0-9, _ and -')),
);

/** EDTF (ISO 8601-2); what it means is decided by `boundsOf`, so the schema asks for no more than a text. */
export const edtf = v.pipe(text, v.description('A date in EDTF (ISO 8601-2, levels 0 to 2).'));

/** A day as `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate(must('invalid-value', 'a day such as 2024-10-23')));

/** The name of a file within the folder: no address of another site, no way up. */
export const fileName = v.pipe(
  v.string(),
  v.regex(
    /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^:\\?#]+$/,
    must('invalid-value', 'the name of a file within the folder'),
  ),
);

/** `[longitude, latitude]`. */
export const lonLat = v.tuple([v.number(), v.number()]);

export const positive = v.pipe(v.number(), v.gtValue(0, must('invalid-value', 'more than 0')));
export const notNegative = v.pipe(v.number(), v.minValue(0, must('invalid-value', '0 or more')));
