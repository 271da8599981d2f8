import { join } from 'node:path';
import { defineCommand } from 'citty';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { datasetFolders, openFromFolder, requireFolder } from './folder.ts';
import { UsageError } from './usage-error.ts';

const PARENT = 'geo';

export const check = defineCommand({
  meta: {
    name: 'check',
    description: 'Read datasets and print what is wrong with them; exit code 1 when something is lost.',
  },
  args: {
    dir: {
      type: 'positional',
      description: `Folders of datasets; all of ${PARENT}/ when none is named`,
      required: false,
    },
    format: { type: 'enum', description: 'How to print it', options: ['text', 'json'], default: 'text' },
  },
  async run({ args }) {
    const folders = args._.length > 0 ? args._ : await datasetFolders(PARENT);
    if (folders.length === 0) throw new UsageError(`The folder "${PARENT}" holds no dataset.`);
    for (const folder of folders) await requireFolder(folder);
    const problems: Problem[] = [];
    for (const folder of folders) {
      const found = (await readDataset(openFromFolder(folder))).problems;
      // One folder: file names as they stand in it. Several: with the folder, or nobody knows whose file it is.
      problems.push(...(folders.length === 1 ? found : found.map((one) => ({ ...one, file: join(folder, one.file) }))));
    }
    const lines =
      args.format === 'json'
        ? [JSON.stringify(problems, null, 2)]
        : [...problems.map(problemLine), closing(problems, folders)];
    process.stdout.write(`${lines.join('\n')}\n`);
    return problems.some((problem) => problem.level === 'error') ? 1 : 0;
  },
});

function problemLine({ code, level, message, file, feature, path }: Problem): string {
  const place = [path === undefined ? file : `${file}#${path}`, ...(feature === undefined ? [] : [`(${feature})`])];
  // One problem stays one line, whatever letters the data holds.
  return `${place.join(' ')}: ${level} ${code}: ${message}`.replace(/\s+/g, ' ');
}

function closing(problems: readonly Problem[], folders: readonly string[]): string {
  const number = (level: Problem['level']) => {
    const many = problems.filter((problem) => problem.level === level).length;
    return `${many} ${level}${many === 1 ? '' : 's'}`;
  };
  return `${number('error')}, ${number('warning')}, ${number('note')} in ${folders.join(', ')}.`;
}
