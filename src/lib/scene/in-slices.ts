/** A stretch of work that a reader's click may have to wait for, milliseconds. */
export const SLICE_MS = 40;

/** Work that may stop for a moment between any two of its steps. */
export type Steps<T> = Generator<void, T, void>;

/** Does the work at one stretch. */
export function atOnce<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Does the work in slices of so many milliseconds, between which the page is drawn and answers. Rejects with the signal's reason when cancelled. */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal, slice = SLICE_MS): Promise<T> {
  for (;;) {
    const begun = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - begun < slice);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
