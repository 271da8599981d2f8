import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileFault, LARGEST_FILE_BYTES } from '#lib/datasets/file-fault.ts';
import type { OpenFile } from '#lib/datasets/load-file.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { UsageError } from './usage-error.ts';

/** Opens the files of a folder on disk. */
export function openFromFolder(folder: string): OpenFile {
  return async (file) => {
    const path = join(folder, file);
    try {
      if ((await stat(path)).size > LARGEST_FILE_BYTES) throw new FileFault('too-large', path);
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof FileFault) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      const reason = code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
      throw new FileFault(reason, message, { cause: error });
    }
  };
}

/** Refuses what is not a folder. */
export async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder "${folder}".`);
}

/** Reads a dataset that a command cannot do without. */
export async function requireDataset(folder: string): Promise<{ dataset: Dataset; problems: Problem[] }> {
  await requireFolder(folder);
  const { dataset, problems } = await readDataset(openFromFolder(folder));
  if (dataset) return { dataset, problems };
  const reason = problems.find((problem) => problem.level === 'error')?.message ?? 'it has no dataset.json.';
  throw new UsageError(`The folder "${folder}" holds no dataset that can be read: ${reason}`);
}

/** The folders inside a folder that have a `dataset.json`, by name. */
export async function datasetFolders(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(parent, entry.name));
  const found = await Promise.all(
    folders.map(async (folder) => ((await stat(join(folder, 'dataset.json')).catch(() => undefined)) ? [folder] : [])),
  );
  return found.flat().sort();
}
