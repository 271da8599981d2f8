/** Where in a dataset one stands while reading it. */
export interface Place {
  readonly file: string;
  /** The feature's id, or its place in the file when it has none. */
  readonly feature?: string;
  /** What the sentence is about when it is no feature: `Claim "b01"`. */
  readonly subject?: string;
  readonly keys: readonly (string | number)[];
}

/** The top of a file. */
export function placeOf(file: string): Place {
  return { file, keys: [] };
}

/** A place further inside. */
export function inside(place: Place, ...keys: (string | number)[]): Place {
  // Made for every field of every claim: written out, for a spread costs several times as much.
  const { file, feature, subject } = place;
  const inner = { file, keys: place.keys.concat(keys) };
  if (feature === undefined) return subject === undefined ? inner : { ...inner, subject };
  return subject === undefined ? { file, feature, keys: inner.keys } : { file, feature, subject, keys: inner.keys };
}

/** The same place, with the thing that its sentences are about. */
export function about(place: Place, kind: string, id: unknown): Place {
  return typeof id === 'string' && id !== '' ? { ...place, subject: `${kind} "${id}"` } : place;
}

/** The place as a JSON Pointer (RFC 6901). */
export function pointerOf(place: Place): string {
  return place.keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
