import * as v from 'valibot';
import { must } from '../rule.ts';
import { day, id, localText } from './text.ts';

const goTo = v.object({ date: day, view: id, select: v.exactOptional(id) });

/** One statement of the article. */
export const statement = v.object({
  id,
  text: localText,
  claims: v.pipe(v.array(id), v.minLength(1, must('statement-without-claim', 'a list with at least one claim'))),
  restsOn: v.exactOptional(v.array(id)),
  contradictedBy: v.exactOptional(v.array(id)),
  opinion: v.exactOptional(v.boolean()),
  goTo,
});

/** `article.json`. */
export const articleFile = v.object({
  format: v.literal('dateline/1'),
  title: localText,
  source: id,
  statements: v.array(statement),
});

/** The article without its statements, which are read one by one, so that a bad one costs only itself. */
export const articleOutline = v.object({ ...articleFile.entries, statements: v.array(v.unknown()) });
