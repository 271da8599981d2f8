import type { Actor, Force, Named, Phase, View, Voice } from '#lib/domain/dataset.ts';
import { inside, type Place } from './place.ts';
import { isProjection } from './is-projection.ts';
import type { ProblemList } from './problem-list.ts';
import { readBounds } from './read-bounds.ts';
import { readEntries } from './read-entries.ts';
import type { FormatSchema } from './schema/versions.ts';

type List = readonly unknown[];

/**
 * Views, with the square of their projection centred on its origin unless they say otherwise. One whose projection cannot be read is in
 * Mercator: its places are worth more than its shape.
 */
export function readViews(schema: FormatSchema, list: List, place: Place, problems: ProblemList): View[] {
  return readEntries('View', schema.lists.views, list, place, problems).map(({ value, place: here }) => {
    const { projection } = value;
    if (typeof projection === 'string') return { ...value, projection };
    const { definition, centre = [0, 0] } = projection;
    if (isProjection(definition, value.camera.center)) return { ...value, projection: { ...projection, centre } };
    problems.add(
      'projection-unreadable',
      inside(inside(here, 'projection'), 'definition'),
      `The projection "${definition}" cannot be read, or holds no place for the middle of the view; the view is drawn in Mercator.`,
    );
    return { ...value, projection: 'mercator' as const };
  });
}

/** Phases; one without a readable date is left out. */
export function readPhases(schema: FormatSchema, list: List, place: Place, problems: ProblemList): Phase[] {
  return readEntries('Phase', schema.lists.phases, list, place, problems).flatMap(({ value, place: here }) => {
    const bounds = readBounds(value.valid, 'valid', inside(here, 'valid'), problems);
    return bounds ? [{ ...value, bounds }] : [];
  });
}

/** The armies. */
export function readActors(schema: FormatSchema, list: List, place: Place, problems: ProblemList): Actor[] {
  return readEntries('Actor', schema.lists.actors, list, place, problems).map((entry) => entry.value);
}

/** Whom voices belong to. */
export function readSides(schema: FormatSchema, list: List, place: Place, problems: ProblemList): Named[] {
  return readEntries('Side', schema.lists.sides, list, place, problems).map((entry) => entry.value);
}

/** Voices, and the sides with those added that only voices name: losing every claim of a voice would be worse. */
export function readVoices(
  schema: FormatSchema,
  list: List,
  declared: readonly Named[],
  place: Place,
  problems: ProblemList,
): { voices: Voice[]; sides: Named[] } {
  const sides = [...declared];
  const declaredIds = new Set(declared.map((side) => side.id));
  const voices = readEntries('Voice', schema.lists.voices, list, place, problems).map(({ value, place: here }) => {
    if (!declaredIds.has(value.side)) {
      problems.add(
        'dangling-side',
        inside(here, 'side'),
        `The side "${value.side}" is not in this dataset; its id stands for its name.`,
      );
      if (!sides.some((side) => side.id === value.side)) sides.push({ id: value.side, name: { en: value.side } });
    }
    const { series: text, ...voice } = value;
    const series = text === undefined ? undefined : readBounds(text, 'date', inside(here, 'series'), problems);
    if (text === undefined && value.kind === 'snapshot') {
      problems.add(
        'snapshot-without-series',
        here,
        'A snapshot voice needs "series", the interval within which it speaks.',
      );
    }
    return { ...voice, ...(series && { series }) };
  });
  return { voices, sides };
}

/** What figures count; an actor that the dataset lacks is left out. `where` is checked when the features are known. */
export function readForces(
  schema: FormatSchema,
  list: List,
  actors: readonly Actor[],
  place: Place,
  problems: ProblemList,
): Force[] {
  return readEntries('Force', schema.lists.forces, list, place, problems).map(({ value, place: here }) => {
    const { actor, ...force } = value;
    const known = actor === undefined || actors.some((candidate) => candidate.id === actor);
    if (!known) problems.add('dangling-actor', inside(here, 'actor'), `The actor "${actor}" is not in this dataset.`);
    return { ...force, unit: value.unit ?? 'people', ...(known && actor !== undefined && { actor }) };
  });
}
