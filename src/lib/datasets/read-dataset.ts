import type { Dataset } from '#lib/domain/dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { OpenFile } from './load-file.ts';
import { ProblemList } from './problem-list.ts';
import { readParts, type ReadOptions } from './read-parts.ts';

export interface ReadResult {
  /** Absent when `dataset.json` cannot be read; then `problems` says why. */
  readonly dataset?: Dataset;
  readonly problems: Problem[];
}

/**
 * Reads the folder of a dataset through `open`, which gives a file's text by its name. Bad data never throws: what is good is
 * kept and every loss is a problem. Only an abort rejects, with an AbortError.
 */
export async function readDataset(open: OpenFile, options: ReadOptions = {}): Promise<ReadResult> {
  const problems = new ProblemList();
  const { read, files } = await readParts(open, problems, options);
  return { ...(read && { dataset: read.dataset }), problems: problems.inOrderOf(files) };
}
