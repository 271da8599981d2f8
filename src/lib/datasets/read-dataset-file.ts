import type { Dataset, Layer } from '#lib/domain/dataset.ts';
import { parseDay, type Day } from '#lib/domain/day.ts';
import { inside, keysOf, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readActors, readForces, readPhases, readSides, readViews, readVoices } from './read-lists.ts';
import { readBounds } from './read-bounds.ts';
import { readEntries } from './read-entries.ts';
import { readLink } from './read-link.ts';
import { readNotes } from './read-notes.ts';
import type { FormatSchema } from './schema/versions.ts';
import { readTiled } from './read-tiled.ts';
import { tellUnknownFields } from './unknown-fields.ts';
import { validate } from './validate.ts';

/** What `dataset.json` holds; the rest of a dataset comes from the other files. */
export interface Header extends Omit<Dataset, 'sources' | 'disagreements' | 'features' | 'annotations' | 'article'> {
  /** Files that a dataset may name beside its layers. */
  readonly files: { readonly annotations?: string; readonly article?: string };
}

/** Days that a claim stands where the dataset does not say. */
const STANDS_FOR = { trace: 30, presence: 45, figure: 60 } as const;

/** Reads `dataset.json`. Without its own fields there is no dataset; a bad entry of a list costs only itself. */
export function readDatasetFile(
  schema: FormatSchema,
  value: unknown,
  place: Place,
  problems: ProblemList,
): Header | undefined {
  tellUnknownFields(schema.files.dataset, value, place, problems);
  const outline = validate(schema.datasetOutline, value, place, problems);
  if (!outline) return undefined;
  const { id, title, summary, license, credit, annotations, article } = outline;

  const span = readSpan(outline.span, inside(place, 'span'), problems);
  const compiled = readDay(outline.compiled, inside(place, 'compiled'), problems);
  const date = readDay(outline.opens.date, inside(place, 'opens', 'date'), problems);
  const { known } = outline.opens;
  const opensKnown = known === 'latest' ? known : readDay(known, inside(place, 'opens', 'known'), problems);
  const views = readViews(schema, outline.views, inside(place, 'views'), problems);
  const layers: Layer[] = readEntries(
    'Layer',
    schema.lists.layers,
    outline.layers,
    inside(place, 'layers'),
    problems,
  ).map((entry) => entry.value);
  if (!span || compiled === undefined || date === undefined || opensKnown === undefined) return undefined;

  const firstView = views[0];
  if (!firstView) {
    problems.add(
      'missing-field',
      inside(place, 'views'),
      'The field "views" holds no view that can be read; one is needed to open the map.',
    );
    return undefined;
  }
  const view = views.find((candidate) => candidate.id === outline.opens.view) ?? firstView;
  if (view.id !== outline.opens.view) {
    problems.add(
      'dangling-view',
      inside(place, 'opens', 'view'),
      `The dataset opens on the view "${outline.opens.view}", which it does not have; it opens on "${view.id}".`,
    );
  }

  const actors = readActors(schema, outline.actors ?? [], inside(place, 'actors'), problems);
  const declaredSides = readSides(schema, outline.sides ?? [], inside(place, 'sides'), problems);
  const { voices, sides } = readVoices(schema, outline.voices, declaredSides, inside(place, 'voices'), problems);
  const forces = readForces(schema, outline.forces ?? [], actors, inside(place, 'forces'), problems);
  const phases = readPhases(schema, outline.phases ?? [], inside(place, 'phases'), problems);
  const address =
    outline.address === undefined ? undefined : readLink(outline.address, inside(place, 'address'), problems);
  const notes = readNotes(schema, outline.notes ?? [], inside(place, 'notes'), problems);
  const tiled = readTiled(schema, outline.tiled ?? [], layers, inside(place, 'tiled'), problems);
  const viewpoint = readViewpoint(outline.viewpoint, actors, inside(place, 'viewpoint'), problems);

  return {
    ...{ id, title, summary, license, credit, compiled, span, views, layers, actors, sides, voices, forces, phases },
    opens: { date, known: opensKnown, view: view.id },
    standsFor: { ...STANDS_FOR, ...outline.standsFor },
    files: { ...(annotations !== undefined && { annotations }), ...(article !== undefined && { article }) },
    ...(viewpoint !== undefined && { viewpoint }),
    ...(address !== undefined && { address }),
    ...(notes.length > 0 && { notes }),
    ...(tiled.length > 0 && { tiled }),
  };
}

function readSpan(text: string, place: Place, problems: ProblemList): Header['span'] | undefined {
  const bounds = readBounds(text, 'date', place, problems);
  if (!bounds) return undefined;
  const span = { first: bounds.startEarliest, last: bounds.endLatest };
  if (Number.isFinite(span.first) && Number.isFinite(span.last)) return span;
  problems.add('date-open', place, `The field "span" is "${text}"; the clock needs a first and a last day.`);
  return undefined;
}

function readDay(text: string, place: Place, problems: ProblemList): Day | undefined {
  const day = parseDay(text);
  // The schema has asked for the form of a day; what is left is a day that no calendar has.
  if (day === undefined) {
    problems.add(
      'invalid-value',
      place,
      `The field "${keysOf(place).join('/')}" is "${text}", a day that no calendar has.`,
    );
  }
  return day;
}

function readViewpoint(
  id: string | undefined,
  actors: Header['actors'],
  place: Place,
  problems: ProblemList,
): string | undefined {
  if (id === undefined || actors.some((actor) => actor.id === id)) return id;
  problems.add('dangling-actor', place, `The viewpoint is "${id}", which is not an actor of this dataset.`);
  return undefined;
}
