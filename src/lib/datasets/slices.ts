/** Work on a page must let go after so long, or keys and the stop button stand still. */
const SLICE_MS = 40;

/** Tells how far a long reading is. */
export type Tell = (done: number, total: number) => void;

/**
 * Maps a long list in slices, between which the page lives and an abort is heard; what a slice gives is flattened. Order stays. Rejects
 * with the signal's reason once it is aborted.
 */
export async function inSlices<T, R>(
  list: readonly T[],
  map: (item: T, index: number) => R | readonly R[],
  { signal, tell }: { readonly signal?: AbortSignal | undefined; readonly tell?: Tell | undefined } = {},
): Promise<R[]> {
  const out: R[] = [];
  let begun = performance.now();
  for (let index = 0; index < list.length; index++) {
    const given = map(list[index] as T, index);
    if (Array.isArray(given)) for (const item of given as readonly R[]) out.push(item);
    else out.push(given as R);
    if (performance.now() - begun < SLICE_MS) continue;
    tell?.(index + 1, list.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    begun = performance.now();
  }
  return out;
}
