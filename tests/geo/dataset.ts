import { readFile } from 'node:fs/promises';
import { readDataset } from '../../src/lib/datasets/read-dataset.ts';
import type { Dataset } from '../../src/lib/domain/dataset.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';

/** The built-in dataset with whatever was found wrong in it. */
export async function readBuiltIn(): Promise<{ dataset: Dataset; problems: readonly Problem[] }> {
  const folder = new URL('../../geo/dprk-2024/', import.meta.url);
  const { dataset, problems } = await readDataset((file) => readFile(new URL(file, folder), 'utf8'));
  if (!dataset) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { dataset, problems };
}
