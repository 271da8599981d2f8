import type { Problem } from '#lib/domain/problem.ts';
import { readingApart, type OpenChunks } from './check-apart.ts';
import type { OpenFile } from './load-file.ts';
import { ProblemList } from './problem-list.ts';
import { readParts } from './read-parts.ts';
import { RULES } from './rules/all-rules.ts';
import type { Land } from './rules/land.ts';
import { ruleInput } from './rules/rule.ts';

export interface CheckOptions {
  /** The land that no ship crosses; without it `route-over-land` says nothing. */
  readonly land?: Land;
  /** Opens large layers chunk by chunk, so that they are never held whole. */
  readonly openChunks?: OpenChunks;
}

/** Everything that is wrong with a dataset: what reading it loses, then what its rules find, file by file. Never throws for bad data. */
export async function checkDataset(open: OpenFile, options: CheckOptions = {}): Promise<Problem[]> {
  const problems = new ProblemList();
  const { read, files } = await readParts(
    open,
    problems,
    {},
    options.openChunks && readingApart(options.openChunks, problems),
  );
  if (read) {
    const input = ruleInput(read, options.land);
    for (const rule of RULES) rule(input, problems);
  }
  return problems.inOrderOf(files);
}
