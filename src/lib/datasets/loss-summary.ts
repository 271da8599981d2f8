import type { Dataset } from '#lib/domain/dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';

/** What problems of one kind in one file cost: "2 features of *Movements* are not shown". */
export interface Loss {
  readonly before: string;
  /** The layer's name, to be set apart. Absent where the file is no layer. */
  readonly layer?: string;
  readonly after: string;
  readonly problems: readonly Problem[];
}

export interface LossSummary {
  readonly losses: readonly Loss[];
  /** For whoever makes the dataset: nothing is lost by them. */
  readonly remarks: readonly Problem[];
}

type Kind = 'file' | 'feature' | 'claim' | 'part';
const ORDER: readonly Kind[] = ['file', 'feature', 'claim', 'part'];

/** Groups problems by what they cost, layers in drawing order. A dataset that was not read has files only. */
export function summarizeLosses(
  problems: readonly Problem[],
  dataset?: Pick<Dataset, 'layers' | 'features'>,
): LossSummary {
  const shown = new Set(dataset?.features.map(({ id }) => id));
  const groups = new Map<string, { file: string; kind: Kind; problems: Problem[] }>();
  for (const problem of problems) {
    if (problem.level !== 'error') continue;
    const kind = kindOf(problem, shown);
    const key = `${problem.file}\n${kind}`;
    const group = groups.get(key) ?? { file: problem.file, kind, problems: [] };
    group.problems.push(problem);
    groups.set(key, group);
  }
  const files = ['dataset.json', ...(dataset?.layers.map(({ file }) => file) ?? [])];
  const rank = (file: string): number => (files.includes(file) ? files.indexOf(file) : files.length);
  const losses = [...groups.values()]
    .sort((a, b) => rank(a.file) - rank(b.file) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map(({ file, kind, problems: own }): Loss => {
      const layer = dataset?.layers.find((candidate) => candidate.file === file)?.name.en;
      return { ...sentenceOf(kind, own, file, layer, dataset !== undefined), problems: own };
    });
  return { losses, remarks: problems.filter(({ level }) => level !== 'error') };
}

/** A loss as plain text. */
export function lossWords({ before, layer, after }: Loss): string {
  return [before, layer, after].filter(Boolean).join(' ');
}

function kindOf({ feature, path, code }: Problem, shown: ReadonlySet<string>): Kind {
  if (feature === undefined) return path === undefined ? 'file' : 'part';
  // The first of two features with one id is shown; the problem stands at the second.
  const isSecond = code === 'duplicate-id' && /^\/features\/\d+\/id$/.test(path ?? '');
  const isWhole = /^\/features\/\d+(\/properties)?$/.test(path ?? '');
  if (isSecond || isWhole || !shown.has(feature)) return 'feature';
  return /^\/features\/\d+\/properties\/claims\/\d+/.test(path ?? '') ? 'claim' : 'part';
}

/** Things that have problems, each counted once however many it has. */
function countOf(kind: Kind, problems: readonly Problem[]): number {
  const depth = { file: 0, feature: 3, claim: 6, part: 3 }[kind];
  return new Set(problems.map(({ path }) => (path ?? '').split('/').slice(0, depth).join('/'))).size;
}

function sentenceOf(
  kind: Kind,
  problems: readonly Problem[],
  file: string,
  layer: string | undefined,
  isRead: boolean,
): Pick<Loss, 'before' | 'layer' | 'after'> {
  const count = countOf(kind, problems);
  const is = count === 1 ? 'is' : 'are';
  if (layer === undefined) {
    if (!isRead) return { before: `${file} cannot be read`, after: '' };
    if (kind === 'file') return { before: `${file} is not read`, after: '' };
    return {
      before: `${count} ${count === 1 ? 'thing' : 'things'} in ${file} ${is} left out or shown in part`,
      after: '',
    };
  }
  if (kind === 'file') return { before: 'The layer', layer, after: 'is not shown' };
  const many = (one: string, more: string): string => `${count} ${count === 1 ? one : more} of`;
  if (kind === 'feature') return { before: many('feature', 'features'), layer, after: `${is} not shown` };
  if (kind === 'claim') return { before: many('claim', 'claims'), layer, after: `${is} left out or shown in part` };
  return {
    before: many('feature', 'features'),
    layer,
    after: `${is} shown without a part of ${count === 1 ? 'it' : 'them'}`,
  };
}
