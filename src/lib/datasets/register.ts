import { kept } from './kept.ts';
import { inside, type Place } from './place.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ProblemList } from './problem-list.ts';

/** The things of one kind that a dataset has, asked by id; an id it lacks is told. */
export class Register {
  readonly #kind: string;
  readonly #code: ProblemCode;
  readonly #ids: ReadonlySet<string>;
  readonly #isTold: (id: string) => boolean;

  /** `isTold`: the lack of this id is the consequence of a problem already told, so it is passed over in silence. */
  constructor(
    kind: string,
    code: ProblemCode,
    ids: ReadonlySet<string>,
    isTold: (id: string) => boolean = () => false,
  ) {
    this.#kind = kind;
    this.#code = code;
    this.#ids = ids;
    this.#isTold = isTold;
  }

  /** True when the dataset has it. */
  has(id: string, place: Place, problems: ProblemList): boolean {
    if (this.#ids.has(id)) return true;
    if (!this.#isTold(id)) problems.add(this.#code, place, `The ${this.#kind} "${id}" is not in this dataset.`);
    return false;
  }

  /** The ids of a list that the dataset has. */
  keep(ids: readonly string[], place: Place, problems: ProblemList): readonly string[] {
    return kept(ids, (id, index) => this.has(id, inside(place, index), problems));
  }

  /** The fields among these that name something the dataset has; the others are absent. */
  keepFields<Field extends string>(
    fields: Readonly<Partial<Record<Field, string>>>,
    place: Place,
    problems: ProblemList,
  ): Partial<Record<Field, string>> {
    const entries = Object.entries(fields) as [Field, string | undefined][];
    const known = entries.filter(([field, id]) => id !== undefined && this.has(id, inside(place, field), problems));
    return Object.fromEntries(known) as Partial<Record<Field, string>>;
  }
}
