import type * as v from 'valibot';
import type { Claim, Count } from '#lib/domain/claim.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readBounds, readReportDay } from './read-bounds.ts';
import { readCounts } from './read-counts.ts';
import { readRemarks } from './read-remarks.ts';
import type { FormatSchema } from './schema/versions.ts';
import { shared } from './shared-words.ts';
import { tellUnknownFields } from './unknown-fields.ts';
import { validate } from './validate.ts';

type Outline = v.InferOutput<FormatSchema['claimOutline']>;

/** Most claims name nothing in most lists: one list for them all. */
const NONE: readonly never[] = [];

/** Reads one claim by itself; whether the things it names exist is asked later, in `link-claim.ts`. */
export function readClaim(
  schema: FormatSchema,
  value: unknown,
  feature: string,
  place: Place,
  problems: ProblemList,
): Claim | undefined {
  tellUnknownFields(schema.claim, value, place, problems);
  const outline = validate(schema.claimOutline, value, place, problems);
  if (!outline) return undefined;

  const bounds = readBounds(outline.valid, 'valid', inside(place, 'valid'), problems);
  const reportDay = readReportDay(outline.reported, 'reported', inside(place, 'reported'), problems);
  const counts = readFigures(schema, outline, place, problems);
  const notes = readRemarks(schema, outline.notes ?? NONE, inside(place, 'notes'), problems);
  const assessments = readRemarks(schema, outline.assessments ?? NONE, inside(place, 'assessments'), problems);
  const retraction = readRetraction(outline.retracted, place, problems);
  const complete = isComplete(outline, place, problems);
  if (!bounds || reportDay === undefined || !retraction || !complete) return undefined;

  const claim: Claim = {
    id: outline.id,
    feature,
    about: shared(outline.about),
    voice: shared(outline.voice),
    confidence: shared(outline.confidence),
    valid: shared(outline.valid),
    bounds,
    reported: shared(outline.reported),
    reportDay,
    summary: outline.summary,
    also: outline.also ?? NONE,
    sources: outline.sources?.map(shared) ?? NONE,
    supersedes: outline.supersedes ?? NONE,
    counts,
    notes,
    assessments,
    denies: outline.denies ?? false,
    unsourced: outline.unsourced ?? false,
  };
  return Object.assign(claim, optionsOf(outline), retraction);
}

/** What a claim may leave out, where it is said. */
const OPTIONS = [
  ...(['fact', 'sameAs', 'reportedBasis', 'speaker', 'via', 'holder', 'saidAt'] as const),
  ...(['reliability', 'credibility', 'method'] as const),
];

function optionsOf(outline: Outline): Partial<Claim> {
  const options: Partial<Record<(typeof OPTIONS)[number], string>> = {};
  for (const option of OPTIONS) if (outline[option] !== undefined) options[option] = shared(outline[option]);
  return options as Partial<Claim>;
}

function readFigures(schema: FormatSchema, outline: Outline, place: Place, problems: ProblemList): readonly Count[] {
  const list = outline.counts ?? NONE;
  if (!outline.unsourced || list.length === 0) return readCounts(schema, list, inside(place, 'counts'), problems);
  problems.add(
    'unsourced-figure',
    inside(place, 'counts'),
    'An unsourced claim may carry no figure; it is shown without.',
  );
  return [];
}

/** A retraction that cannot be read costs the claim: to show it as standing would be worse. */
function readRetraction(
  text: string | undefined,
  place: Place,
  problems: ProblemList,
): Pick<Claim, 'retracted' | 'retractDay'> | undefined {
  if (text === undefined) return {};
  const bounds = readBounds(text, 'date', inside(place, 'retracted'), problems);
  return bounds && { retracted: text, retractDay: bounds.startEarliest };
}

function isComplete(outline: Outline, place: Place, problems: ProblemList): boolean {
  const sourced = outline.unsourced === true || (outline.sources?.length ?? 0) > 0;
  if (!sourced)
    problems.add('no-source', inside(place, 'sources'), 'The claim names no source and is not marked "unsourced".');
  const held = outline.about !== 'control' || outline.holder !== undefined;
  if (!held) problems.add('holder-missing', place, 'The claim is about control, but "holder" does not say whose.');
  return sourced && held;
}
