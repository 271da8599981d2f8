import type * as v from 'valibot';
import type { Bounds } from '#lib/domain/bounds.ts';
import type { Route } from '#lib/domain/feature.ts';
import { inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readBounds } from './read-bounds.ts';
import type { FormatSchema } from './schema/versions.ts';
import { validate } from './validate.ts';

type Properties = v.InferOutput<FormatSchema['propertiesOutline']>;

/** Reads what a route has beyond a place; undefined, with problems, when it does not say how it went or how that is known. */
export function readRoute(
  schema: FormatSchema,
  properties: Properties,
  place: Place,
  problems: ProblemList,
): Route | undefined {
  const needed = validate(schema.routeProperties, properties, place, problems);
  if (!needed) return undefined;
  const { from, to, openEnd, deduced, craft } = properties;
  const day = (field: 'departed' | 'arrived'): Bounds | undefined => {
    const text = properties[field];
    return text === undefined ? undefined : readBounds(text, 'date', inside(place, field), problems);
  };
  const [departed, arrived] = [day('departed'), day('arrived')];
  return {
    mode: needed.mode,
    path: needed.path,
    deduced: deduced ?? [],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(openEnd && { openEnd }),
    ...(craft && { craft }),
    ...(departed && { departed }),
    ...(arrived && { arrived }),
  };
}
