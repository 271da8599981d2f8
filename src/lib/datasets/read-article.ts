import type * as v from 'valibot';
import type { Article, GoTo, Statement } from '#lib/domain/article.ts';
import { parseDay } from '#lib/domain/day.ts';
import { latestReport, type Beside } from './beside.ts';
import { pickVersion } from './pick-version.ts';
import { inside, type Place } from './place.ts';
import { readEntries } from './read-entries.ts';
import type { FormatSchema } from './schema/versions.ts';
import { tellUnknownFields } from './unknown-fields.ts';
import { validate } from './validate.ts';

/** Reads `article.json`. A bad statement costs only itself; a claim it names in vain costs only that name. */
export function readArticle(value: unknown, place: Place, beside: Beside): Article | undefined {
  const { schema, registers, problems } = beside;
  if (!pickVersion(value, place, problems)) return undefined;
  tellUnknownFields(schema.files.article, value, place, problems);
  const outline = validate(schema.articleOutline, value, place, problems);
  if (!outline) return undefined;
  // An article that nobody can look up is still an article: the title stands for it.
  registers.sources.has(outline.source, inside(place, 'source'), problems);
  const entries = readEntries('Statement', schema.statement, outline.statements, inside(place, 'statements'), problems);
  const statements = entries.flatMap((entry) => readStatement(entry.value, entry.place, beside) ?? []);
  return { title: outline.title, source: outline.source, statements };
}

type Written = v.InferOutput<FormatSchema['statement']>;

function readStatement(written: Written, place: Place, beside: Beside): Statement | undefined {
  const { registers, problems } = beside;
  const kept = (field: 'restsOn' | 'contradictedBy'): readonly string[] =>
    registers.claims.keep(written[field] ?? [], inside(place, field), problems);
  const [restsOn, contradictedBy] = [kept('restsOn'), kept('contradictedBy')];
  const reportDay = latestReport(written.claims, inside(place, 'claims'), beside);
  const goTo = readGoTo(written.goTo, inside(place, 'goTo'), beside);
  if (reportDay === undefined || !goTo) return undefined;
  const { id, text, claims, opinion = false } = written;
  return { id, text, claims, restsOn, contradictedBy, opinion, goTo, reportDay };
}

/** Without a day and a view there is nowhere to go; without a feature there is only nothing to open. */
function readGoTo(written: Written['goTo'], place: Place, { registers, problems }: Beside): GoTo | undefined {
  const date = parseDay(written.date);
  if (date === undefined) {
    problems.add(
      'invalid-value',
      inside(place, 'date'),
      `The field "date" is "${written.date}", a day that no calendar has.`,
    );
  }
  const { view, select } = written;
  const isView = registers.views.has(view, inside(place, 'view'), problems);
  const selected = registers.features.keepFields(select === undefined ? {} : { select }, place, problems);
  return date !== undefined && isView ? { date, view, ...selected } : undefined;
}
