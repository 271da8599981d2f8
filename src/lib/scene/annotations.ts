import { ANNOTATION_GROUPS, type Annotation, type AnnotationGroup } from '#lib/domain/annotation.ts';
import { certaintyOn } from '#lib/domain/bounds.ts';
import { counts, indexOf } from '#lib/domain/claim-index.ts';
import { knownDay, type Clock, type Dataset } from '#lib/domain/dataset.ts';

/**
 * The annotations of a clock, strongest first: those whose days hold the date and whose claims had all been published by the known
 * day and stand uncorrected. Within a group the one that began last comes first.
 */
export function annotationsAt(dataset: Dataset, clock: Clock): Annotation[] {
  const index = indexOf(dataset);
  const known = knownDay(dataset, clock.known);
  return (dataset.annotations ?? [])
    .filter(({ bounds, claims, reportDay }) => {
      if (reportDay > known || certaintyOn(bounds, clock.date) === 0) return false;
      return claims
        .map((id) => index.byId.get(id))
        .every((claim) => claim !== undefined && counts(claim, known, index));
    })
    .sort(compareAnnotations);
}

/** All annotations of a dataset, strongest first. */
export const orderedAnnotations = (dataset: Dataset): Annotation[] =>
  [...(dataset.annotations ?? [])].sort(compareAnnotations);

/** Those of the groups that are switched on. */
export function inGroups(annotations: readonly Annotation[], groups: readonly AnnotationGroup[]): Annotation[] {
  return annotations.filter(({ group }) => groups.includes(group));
}

function compareAnnotations(a: Annotation, b: Annotation): number {
  const group = ANNOTATION_GROUPS.indexOf(a.group) - ANNOTATION_GROUPS.indexOf(b.group);
  const [x, y] = [a.bounds.startEarliest, b.bounds.startEarliest];
  // Two open starts differ by NaN: they are the same start.
  return group || y - x || (a.id < b.id ? -1 : 1);
}
