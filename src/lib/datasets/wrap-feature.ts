import { KINDS } from '#lib/domain/feature.ts';
import { inFeature, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readBounds } from './read-bounds.ts';
import { isRecord } from './record.ts';
import { DATE_FIELDS_IN_WORDS, plainDates } from './wrap-dates.ts';

/** What the features of a bare file lacked and were given; the page tells all of it. */
export interface WrapTally {
  readonly ids: Set<string>;
  madeIds: number;
  unnamed: number;
  /** Features whose dates were read from properties, and those properties. */
  dated: number;
  readonly dateFields: Set<string>;
}

export interface WrapContext {
  /** The id of the file's own voice and source. */
  readonly voice: string;
  /** The day on which the file was opened, `YYYY-MM-DD`. */
  readonly today: string;
  readonly tally: WrapTally;
  readonly problems: ProblemList;
}

type Fields = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9_-]+$/;
const NAME_FIELDS = ['name', 'Name', 'NAME', 'title', 'Title', 'label'];
const LONGEST_WORDS = 400;

/** A feature of a plain GeoJSON file as a feature of a layer. What it says stays as it is; what is no feature is left to the reader. */
export function wrapFeature(value: unknown, index: number, place: Place, context: WrapContext): unknown {
  if (!isRecord(value) || value['type'] !== 'Feature') return value;
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  const name = nameOf(properties, index, context.tally);
  const id = idOf(value, properties, index, context.tally);
  const here = inFeature(place, id);
  const kind = kindOf(value, properties);
  const claims = Array.isArray(properties['claims'])
    ? (properties['claims'] as unknown[])
    : claimsOf(id, name, kind, properties, inside(here, 'properties'), context);
  const route = kind === 'route' ? { mode: ['unknown'], path: 'unknown' } : {};
  return {
    type: 'Feature',
    id,
    geometry: value['geometry'] ?? null,
    properties: { ...route, ...properties, name, kind, claims },
  };
}

function nameOf(properties: Fields, index: number, tally: WrapTally): Fields {
  const { name } = properties;
  if (isRecord(name) && typeof name['en'] === 'string') return name;
  for (const field of NAME_FIELDS) {
    const text = properties[field];
    if (typeof text === 'string' && text.trim() !== '') return { en: text };
  }
  tally.unnamed += 1;
  return { en: `Unnamed feature ${index + 1}` };
}

function idOf(value: Fields, properties: Fields, index: number, tally: WrapTally): string {
  const { id } = value;
  // An id that fits is kept, also when it comes twice: the reader of the page is told of that.
  if (typeof id === 'string' && ID.test(id)) {
    tally.ids.add(id);
    return id;
  }
  tally.madeIds += 1;
  const wish = [id, properties['id'], properties['name']].find(
    (item) => typeof item === 'string' || typeof item === 'number',
  );
  const bare = String(wish ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  let made = bare || `feature-${index + 1}`;
  if (tally.ids.has(made)) made = `${made}-${index + 1}`;
  tally.ids.add(made);
  return made;
}

function kindOf(value: Fields, properties: Fields): string {
  const { kind } = properties;
  if (typeof kind === 'string' && (KINDS as readonly string[]).includes(kind)) return kind;
  const type = isRecord(value['geometry']) ? value['geometry']['type'] : undefined;
  if (type === 'LineString' || type === 'MultiLineString') return 'line';
  return type === 'Polygon' || type === 'MultiPolygon' ? 'region' : 'point';
}

function claimsOf(
  id: string,
  name: Fields,
  kind: string,
  properties: Fields,
  place: Place,
  context: WrapContext,
): unknown[] {
  const { voice, today, tally, problems } = context;
  const dates = plainDates(properties);
  if (!dates) {
    const sentence = `The feature has neither claims nor a date (${DATE_FIELDS_IN_WORDS}); nothing is shown without its date.`;
    problems.add('missing-field', place, sentence);
    return [];
  }
  if (!readBounds(dates.valid, 'date', inside(place, dates.fields[0] ?? ''), problems)) return [];
  tally.dated += 1;
  for (const field of dates.fields) tally.dateFields.add(field);
  const words = [properties['summary'], properties['description']].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  const en = typeof words === 'string' ? words.slice(0, LONGEST_WORDS) : String(name['en']);
  return [
    {
      id: `${id}-as-written`,
      about: kind === 'route' ? 'movement' : 'presence',
      valid: dates.valid,
      // Nobody says when the file was published; it was by the day it was opened.
      reported: today,
      reportedBasis: 'sources',
      voice,
      sources: [voice],
      confidence: 'claimed',
      summary: { en },
    },
  ];
}
