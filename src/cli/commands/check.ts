import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCommand } from 'citty';
import { markAccepted, ownAccepted, readAccepted, type Accepted, type Finding } from './check-accepted.ts';
import { checkFolder } from './check-folder.ts';
import { junitReport } from './check-junit.ts';
import { linesOf } from './check-lines.ts';
import { sarifReport } from './check-sarif.ts';
import { textReport } from './check-text.ts';
import { datasetFolders, requireFolder } from './folder.ts';
import { UsageError } from './usage-error.ts';

const PARENT = 'geo';
const LEVELS = ['error', 'warning', 'note'] as const;

export const check = defineCommand({
  meta: {
    name: 'check',
    description:
      'Read datasets and print what is wrong with them, by the rules of geo/RULES.md. Exit code 0: no error; 1: an error that is not accepted; 2: the command cannot be carried out.',
  },
  args: {
    dir: {
      type: 'positional',
      description: `Folders of datasets; all of ${PARENT}/ when none is named`,
      required: false,
    },
    format: {
      type: 'enum',
      description: 'How to print it',
      options: ['text', 'json', 'sarif', 'junit'],
      default: 'text',
    },
    level: { type: 'enum', description: 'The least level that is printed', options: [...LEVELS], default: 'note' },
    'fail-on': {
      type: 'enum',
      description: 'The least level that gives exit code 1',
      options: ['error', 'warning'],
      default: 'error',
    },
    baseline: {
      type: 'string',
      description:
        'File of accepted findings, each with its reason; otherwise accepted.json in the folder of the dataset',
      valueHint: 'FILE',
    },
  },
  async run({ args }) {
    const folders = args._.length > 0 ? args._ : await datasetFolders(PARENT);
    if (folders.length === 0) throw new UsageError(`The folder "${PARENT}" holds no dataset.`);
    for (const folder of folders) await requireFolder(folder);
    const baseline =
      args.baseline === undefined ? undefined : { path: args.baseline, accepted: await readAccepted(args.baseline) };
    const all: Finding[] = [];
    for (const folder of folders) all.push(...(await findingsOf(folder, folders.length > 1, baseline)));
    const findings = all.filter(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(args.level));
    process.stdout.write(`${await printed(findings, args.format, folders)}\n`);
    const failing = LEVELS.slice(0, LEVELS.indexOf(args['fail-on']) + 1);
    return all.some(({ level, accepted }) => accepted === undefined && failing.includes(level)) ? 1 : 0;
  },
});

interface Baseline {
  readonly path: string;
  readonly accepted: readonly Accepted[];
}

async function findingsOf(folder: string, several: boolean, given: Baseline | undefined): Promise<Finding[]> {
  const problems = await checkFolder(folder);
  const baseline = given ?? (await ownAccepted(folder));
  const file = baseline ? relative(folder, baseline.path) : '';
  const found = baseline ? markAccepted(problems, baseline.accepted, file) : problems;
  // One folder: file names as they stand in it. Several: with the folder, or nobody knows whose file it is.
  return several ? found.map((one) => ({ ...one, file: join(folder, one.file) })) : found;
}

async function printed(
  findings: readonly Finding[],
  format: 'text' | 'json' | 'sarif' | 'junit',
  folders: readonly string[],
): Promise<string> {
  if (format === 'text') return textReport(findings, folders);
  if (format === 'json') {
    return JSON.stringify(
      findings.filter(({ accepted }) => accepted === undefined),
      null,
      2,
    );
  }
  const [only] = folders;
  const pathOf = (file: string) => (folders.length === 1 && only !== undefined ? join(only, file) : file);
  const lines = await linesOf(findings, pathOf);
  const here = pathToFileURL(`${process.cwd()}/`).href;
  const uriOf = (file: string) => pathToFileURL(pathOf(file)).href.replace(here, '');
  if (format === 'sarif') return sarifReport(findings, uriOf, lines);
  return junitReport(
    findings,
    folders.length === 1 ? ['dataset.json'] : folders.map((folder) => join(folder, 'dataset.json')),
    lines,
  );
}
