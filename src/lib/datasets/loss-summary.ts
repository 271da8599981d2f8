import type { Dataset } from '#lib/domain/dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';

/** What problems of one kind in one file cost; `loss-words.ts` of the page says it: "2 features of *Movements* are not shown". */
export interface Loss {
  readonly kind: LossKind;
  /** Things that have problems, each counted once however many it has. */
  readonly count: number;
  readonly file: string;
  /** The layer's name, to be set apart. Absent where the file is no layer. */
  readonly layer?: string;
  /** False where no dataset could be read at all. */
  readonly isRead: boolean;
  readonly problems: readonly Problem[];
}

export interface LossSummary {
  readonly losses: readonly Loss[];
  /** For whoever makes the dataset: nothing is lost by them. */
  readonly remarks: readonly Problem[];
}

/** A whole file, whole features, claims, or parts of features. */
export type LossKind = 'layer' | 'features' | 'claims' | 'parts';
const ORDER: readonly LossKind[] = ['layer', 'features', 'claims', 'parts'];

/** Groups problems by what they cost, layers in drawing order. A dataset that was not read has files only. */
export function summarizeLosses(
  problems: readonly Problem[],
  dataset?: Pick<Dataset, 'layers' | 'features'>,
): LossSummary {
  // A large dataset that was read whole is asked at every step, and has nothing to be looked up.
  const isSound = problems.every(({ level }) => level !== 'error');
  const shown = new Set(isSound ? [] : dataset?.features.map(({ id }) => id));
  const groups = new Map<string, { file: string; kind: LossKind; problems: Problem[] }>();
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
      const count = countOf(kind, own);
      return { kind, count, file, ...(layer !== undefined && { layer }), isRead: dataset !== undefined, problems: own };
    });
  return { losses, remarks: problems.filter(({ level }) => level !== 'error') };
}

function kindOf({ feature, path, code }: Problem, shown: ReadonlySet<string>): LossKind {
  if (feature === undefined) return path === undefined ? 'layer' : 'parts';
  // The first of two features with one id is shown; the problem stands at the second.
  const isSecond = code === 'duplicate-id' && /^\/features\/\d+\/id$/.test(path ?? '');
  const isWhole = /^\/features\/\d+(\/properties)?$/.test(path ?? '');
  if (isSecond || isWhole || !shown.has(feature)) return 'features';
  return /^\/features\/\d+\/properties\/claims\/\d+/.test(path ?? '') ? 'claims' : 'parts';
}

function countOf(kind: LossKind, problems: readonly Problem[]): number {
  const depth = { layer: 0, features: 3, claims: 6, parts: 3 }[kind];
  return new Set(problems.map(({ path }) => (path ?? '').split('/').slice(0, depth).join('/'))).size;
}
