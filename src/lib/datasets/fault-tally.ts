import type { Fault } from './check-position.ts';
import { inside, type Place } from './place.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ProblemList } from './problem-list.ts';

/** Faults of one geometry: told once a code with their number, for a shape in metres would else fill the list. */
export class FaultTally {
  readonly #first = new Map<ProblemCode, Fault & { keys: readonly number[]; more: number }>();

  /** Notes a fault at a place inside the coordinates. */
  note(fault: Fault, keys: readonly number[]): void {
    const same = this.#first.get(fault.code);
    if (same) same.more += 1;
    else this.#first.set(fault.code, { ...fault, keys: [...keys], more: 0 });
  }

  get isEmpty(): boolean {
    return this.#first.size === 0;
  }

  /** Tells the first fault of each code and how many follow. */
  tell(place: Place, problems: ProblemList): void {
    for (const { code, sentence, keys, more } of this.#first.values()) {
      const rest = more === 0 ? '' : ` There ${more === 1 ? 'is' : 'are'} ${more} more like it here.`;
      problems.add(code, inside(place, ...keys), sentence + rest);
    }
  }
}
