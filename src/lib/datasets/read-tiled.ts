import type { TiledLayer } from '#lib/domain/tiled-layer.ts';
import * as v from 'valibot';
import { about, inside, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readEntries } from './read-entries.ts';
import { readLink } from './read-link.ts';
import { fileName } from './schema/dateline-1/text.ts';
import type { FormatSchema } from './schema/versions.ts';
import { showValue } from './show-value.ts';

/** Reads the layers of tiles. Nothing is fetched: what the tiles hold is known only to who looks at them. */
export function readTiled(
  schema: FormatSchema,
  list: readonly unknown[],
  layers: readonly { readonly id: string }[],
  place: Place,
  problems: ProblemList,
): TiledLayer[] {
  const taken = new Set(layers.map(({ id }) => id));
  return readEntries('Tiled layer', schema.lists.tiled, list, place, problems).flatMap(({ value, place: here }) => {
    if (taken.has(value.id)) {
      problems.add('duplicate-id', inside(here, 'id'), `The id "${value.id}" is that of another layer; this one is left out.`); // prettier-ignore
      return [];
    }
    return isWhere(value.tiles, inside(here, 'tiles'), problems) ? [value] : [];
  });
}

/** A layer without a source that the dataset has is not shown. */
export function sourced(
  tiled: readonly TiledLayer[],
  sources: readonly { readonly id: string }[],
  place: Place,
  problems: ProblemList,
): TiledLayer[] {
  const known = new Set(sources.map(({ id }) => id));
  return tiled.filter(({ id, source }) => {
    if (known.has(source)) return true;
    const here = about(place, 'Tiled layer', id);
    problems.add('dangling-source', here, `The source "${source}" is not in this dataset; the layer is not shown.`);
    return false;
  });
}

function isWhere(tiles: string, place: Place, problems: ProblemList): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(tiles)) return readLink(tiles, place, problems) !== undefined;
  if (v.is(fileName, tiles)) return true;
  problems.add(
    'invalid-value',
    place,
    `The field "tiles" is ${showValue(tiles)}, but must be an http or https address or the name of a file within the folder.`,
  );
  return false;
}
