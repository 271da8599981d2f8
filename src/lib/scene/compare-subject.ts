import { byName, textIn } from './card-names.ts';
import { asStart } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { isNameKnown } from './card-known.ts';
import type { Scene } from './scene.ts';

/** Whose figures are looked at: of one force, on one feature, in one phase, of one voice, on one source. */
export interface Subject {
  readonly of: 'force' | 'feature' | 'phase';
  readonly id: string;
}

/** Reads `force:dprk-kursk`; undefined for what this dataset does not have. */
export function readSubject(text: string | undefined, dataset: Dataset): Subject | undefined {
  const [of, id = ''] = (text ?? '').split(':');
  const lists = { force: dataset.forces, feature: dataset.features, phase: dataset.phases } as const;
  if (of !== 'force' && of !== 'feature' && of !== 'phase') return undefined;
  return lists[of].some((entry) => entry.id === id) ? { of, id } : undefined;
}

/** Writes what `readSubject` reads. */
export const writeSubject = ({ of, id }: Subject): string => `${of}:${id}`;

/** The claims with figures of a subject, whenever they were published. */
export function claimsOf({ of, id }: Subject, dataset: Dataset): readonly Claim[] {
  const index = indexOf(dataset);
  const counting = index.claims.filter(({ counts }) => counts.length > 0);
  if (of === 'feature') return (index.ofFeature.get(id) ?? []).filter(({ counts }) => counts.length > 0);
  if (of === 'force') return counting.filter(({ counts }) => counts.some(({ force }) => force === id));
  const phase = dataset.phases.find((candidate) => candidate.id === id);
  if (!phase) return [];
  return counting.filter((claim) => {
    const own = claim.about === 'presence' || claim.about === 'control' ? asStart(claim.bounds) : claim.bounds;
    return own.startEarliest <= phase.bounds.endLatest && own.endLatest >= phase.bounds.startEarliest;
  });
}

/** A subject a reader may choose, with how many figures were known of it. */
export interface SubjectChoice extends Subject {
  readonly name: string;
  readonly figures: number;
}

/** Every subject with a figure published by the known day, in the order of the dataset, features by name. */
export function subjectChoices(scene: Pick<Scene, 'knownDay'>, dataset: Dataset, language = 'en'): SubjectChoice[] {
  const known = scene.knownDay;
  const choice = (of: Subject['of'], id: string, name: string): SubjectChoice[] => {
    const figures = claimsOf({ of, id }, dataset)
      .filter(({ reportDay }) => reportDay <= known)
      .reduce((n, { counts }) => n + counts.filter(({ force }) => of !== 'force' || force === id).length, 0);
    return figures > 0 ? [{ of, id, name, figures }] : [];
  };
  return [
    ...dataset.forces.flatMap(({ id, label }) => choice('force', id, textIn(label, language))),
    // A phase that had not begun had no name yet, though claims may speak of its days.
    ...dataset.phases
      .filter(({ bounds }) => bounds.startEarliest <= known)
      .flatMap(({ id, name }) => choice('phase', id, textIn(name, language))),
    ...dataset.features
      .filter((feature) => isNameKnown(feature, known, dataset))
      .toSorted(byName(language))
      .flatMap(({ id, name }) => choice('feature', id, textIn(name, language))),
  ];
}
