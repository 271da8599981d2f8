import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { changesBetween, type Knowing } from '#lib/scene/timeline-changes.ts';
import type { Changes } from './playback-pace.ts';

/** One slice of looking, in milliseconds: a frame still has room for the map. */
const SLICE_MS = 8;
/** A day that takes longer to look at than this, twice, ends the search: no tick is worth a page that stutters. */
const TOO_LONG_MS = 50;
/** Ways of knowing that are remembered; every day *known* is dragged over is one. */
const REMEMBERED = 6;
/** The search begins a week before the date, since play and the eye are there. */
const BEFORE = 7;

interface Found {
  changes: Changes;
  /** What is still to be looked at; absent when all was. */
  rest?: Generator<readonly [Day, number], void>;
  slow: number;
}

/** How much changes on each day of the span, found in idle moments and remembered for each way of knowing. */
export class ChangeSearch {
  readonly #dataset: Dataset;
  readonly #found = new Map<Knowing, Found>();
  #knowing = $state.raw<Knowing | undefined>(undefined);
  #changes = $state.raw<Changes>(new Map());

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** What was found so far at a way of knowing; nothing of another way, since that would tell what is withheld. */
  at(knowing: Knowing): Changes {
    return this.#knowing === knowing ? this.#changes : new Map();
  }

  /** Whether every day of the span was looked at. */
  isDone(knowing: Knowing): boolean {
    const found = this.#found.get(knowing);
    return found !== undefined && !found.rest;
  }

  /** Looks on in idle moments, nearest the date first; gives the function that stops it. */
  search(knowing: Knowing, date: Day): () => void {
    const found = this.#remember(knowing, date);
    let stopped = false;
    let cancel: () => void = () => undefined;
    const look = (deadline?: IdleDeadline): void => {
      if (stopped) return;
      const done = this.#lookFor(found, Math.min(deadline?.timeRemaining() ?? SLICE_MS, SLICE_MS));
      this.#knowing = knowing;
      this.#changes = found.changes;
      if (!done) cancel = whenIdle(look);
    };
    cancel = whenIdle(look);
    return () => {
      stopped = true;
      cancel();
    };
  }

  #remember(knowing: Knowing, date: Day): Found {
    const { first, last } = this.#dataset.span;
    const start = Math.min(Math.max(date - BEFORE, first), last);
    const found = this.#found.get(knowing) ?? { changes: new Map(), rest: this.#days(knowing, start), slow: 0 };
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

  /** Looks at days until the time is up; true when nothing is left. */
  #lookFor(found: Found, ms: number): boolean {
    const changes = new Map(found.changes);
    const begun = performance.now();
    let now = begun;
    while (found.rest && now - begun < ms) {
      const next = found.rest.next();
      const then = performance.now();
      found.slow = then - now > TOO_LONG_MS ? found.slow + 1 : 0;
      now = then;
      if (next.done || found.slow > 1) delete found.rest;
      else if (next.value[1] > 0) changes.set(...next.value);
    }
    found.changes = changes;
    return !found.rest;
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
