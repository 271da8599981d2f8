import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { changesBetween, type Knowing } from '#lib/scene/timeline-changes.ts';
import type { Changes } from './playback-pace.ts';

/** One slice of looking, in milliseconds: a frame still has room for the map. */
const SLICE_MS = 8;
/** What is found is told this often: drawing it costs more than finding it. */
const TELL_MS = 150;
/** A day that takes longer to look at than this, several times in a row, ends the search: no tick is worth a page that stutters. */
const TOO_LONG_MS = 50;
const TOO_OFTEN = 5;
/** Ways of knowing that are remembered; every day *known* is dragged over is one. */
const REMEMBERED = 6;
/** The search begins a week before the date, since play and the eye are there. */
const BEFORE = 7;

interface Found {
  changes: Changes;
  /** The days still to be looked at; absent when all were. */
  rest?: Generator<readonly [Day, number], void>;
  slow: number;
}

/** Finds how much changes on each day of the span, in idle moments, and remembers it for the ways of knowing used last. */
export class ChangeSearch {
  readonly #dataset: Dataset;
  readonly #onFound: (knowing: Knowing, changes: Changes) => void;
  readonly #found = new Map<Knowing, Found>();

  constructor(dataset: Dataset, onFound: (knowing: Knowing, changes: Changes) => void) {
    this.#dataset = dataset;
    this.#onFound = onFound;
  }

  /** Whether every day of the span was looked at. */
  isDone(knowing: Knowing): boolean {
    const found = this.#found.get(knowing);
    return found !== undefined && !found.rest;
  }

  /** Looks on in idle moments, nearest the date first; gives the function that stops it. */
  search(knowing: Knowing, date: Day): () => void {
    const found = this.#remember(knowing, date);
    let cancel: () => void = () => undefined;
    let told = -Infinity;
    const look = (deadline?: IdleDeadline): void => {
      this.#lookFor(found, Math.min(deadline?.timeRemaining() ?? SLICE_MS, SLICE_MS));
      const now = performance.now();
      if (!found.rest || now - told > TELL_MS) this.#onFound(knowing, found.changes);
      if (now - told > TELL_MS) told = now;
      if (found.rest) cancel = whenIdle(look);
    };
    cancel = whenIdle(look);
    return () => cancel();
  }

  /** Looks at days until the time is up, at one at least. */
  #lookFor(found: Found, ms: number): void {
    const changes = new Map(found.changes);
    const begun = performance.now();
    let now = begun;
    do {
      const next = found.rest?.next();
      const then = performance.now();
      found.slow = then - now > TOO_LONG_MS ? found.slow + 1 : 0;
      now = then;
      if (!next || next.done || found.slow >= TOO_OFTEN) delete found.rest;
      else if (next.value[1] > 0) changes.set(...next.value);
    } while (found.rest && now - begun < ms);
    found.changes = changes;
  }

  #remember(knowing: Knowing, date: Day): Found {
    const { first, last } = this.#dataset.span;
    const start = Math.min(Math.max(date - BEFORE, first), last);
    const found = this.#found.get(knowing) ?? {
      changes: new Map<Day, number>(),
      rest: this.#days(knowing, start),
      slow: 0,
    };
    this.#found.delete(knowing);
    this.#found.set(knowing, found);
    for (const old of this.#found.keys()) if (this.#found.size > REMEMBERED) this.#found.delete(old);
    return found;
  }

  *#days(knowing: Knowing, start: Day): Generator<readonly [Day, number], void> {
    const { first, last } = this.#dataset.span;
    yield* changesBetween(this.#dataset, knowing, start, last);
    if (start > first) yield* changesBetween(this.#dataset, knowing, first, start - 1);
  }
}

/** Calls back when the browser is idle, soon where it cannot say; gives the function that takes the call back. */
function whenIdle(call: (deadline?: IdleDeadline) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(call, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(call, 30);
  return () => clearTimeout(id);
}
