import type { Problem } from '#lib/domain/problem.ts';
import { fileOf, pointerOf, subjectOf, type Place } from './place.ts';
import { LEVELS, type ProblemCode } from './problem-codes.ts';

/** Collects problems while a dataset is read; every reader is handed one and goes on after it has told. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  /** Tells one problem. The sentence holds the offending value. */
  add(code: ProblemCode, place: Place, sentence: string): void {
    const [path, subject] = [pointerOf(place), subjectOf(place)];
    this.#problems.push({
      code,
      level: LEVELS[code],
      message: subject === undefined ? sentence : `${subject}: ${sentence}`,
      file: fileOf(place),
      ...(place.feature !== undefined && { feature: place.feature }),
      ...(path !== '' && { path }),
    });
  }

  /** Takes over what another list was told. */
  addAll(other: ProblemList): void {
    for (const problem of other.#problems) this.#problems.push(problem);
  }

  /** All problems, those of one file together, files in the order given. */
  inOrderOf(files: readonly string[]): Problem[] {
    const rank = new Map(files.map((file, index) => [file, index]));
    return this.#problems.toSorted((a, b) => (rank.get(a.file) ?? -1) - (rank.get(b.file) ?? -1));
  }
}
