/**
 * Where in a dataset one stands while reading it. A place knows what it lies in and its key there: one is made for every field of every
 * claim and almost never told, so its pointer is only written when it is.
 */
export interface Place {
  /** What this lies in; absent at the top of a file, whose key is its name. */
  readonly outer: Place | undefined;
  readonly key: string | number;
  /** The feature's id, or its place in the file when it has none. */
  readonly feature: string | undefined;
  /** What the sentences are about when it is no feature: a `Claim`, and its id. */
  readonly kind: string | undefined;
  readonly id: string | undefined;
}

/** The top of a file. */
export function placeOf(file: string): Place {
  return { outer: undefined, key: file, feature: undefined, kind: undefined, id: undefined };
}

/** A place further inside. */
export function inside(place: Place, ...keys: (string | number)[]): Place {
  let outer = place;
  const { feature, kind, id } = place;
  for (const key of keys) outer = { outer, key, feature, kind, id };
  return outer;
}

/** The same place, within the feature of this name. */
export function inFeature({ outer, key, kind, id }: Place, feature: string): Place {
  return { outer, key, feature, kind, id };
}

/** The same place, with the thing that its sentences are about. */
export function about(place: Place, kind: string, id: unknown): Place {
  const { outer, key, feature } = place;
  return typeof id === 'string' && id !== '' ? { outer, key, feature, kind, id } : place;
}

/** The file it is in. */
export function fileOf(place: Place): string {
  return place.outer ? fileOf(place.outer) : String(place.key);
}

/** What a sentence told here is about: `Claim "b01"`; undefined when it is about the feature, or the file. */
export function subjectOf({ kind, id }: Place): string | undefined {
  return kind === undefined || id === undefined ? undefined : `${kind} "${id}"`;
}

/** The keys that lead to it from the top of its file. */
export function keysOf(place: Place): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = place; at.outer; at = at.outer) keys.push(at.key);
  return keys.reverse();
}

/** The place as a JSON Pointer (RFC 6901). */
export function pointerOf(place: Place): string {
  return keysOf(place)
    .map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
