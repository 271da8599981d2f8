import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature, Kind } from '#lib/domain/feature.ts';

/** Kinds whose very name tells what was reported. A town has its name whatever happens there. */
const TOLD_BY_NAME: ReadonlySet<Kind> = new Set(['sighting', 'engagement', 'statement', 'route', 'story']);

/**
 * Whether the name of a feature may be read on the known day. A route or a sighting is called after what was reported of it, so it has
 * no name before the first report; with everything known every feature has one.
 */
export function isNameKnown(feature: Pick<Feature, 'id' | 'kind'>, known: Day, dataset: Dataset): boolean {
  if (!TOLD_BY_NAME.has(feature.kind) || known >= dataset.compiled) return true;
  return (indexOf(dataset).ofFeature.get(feature.id) ?? []).some(({ reportDay }) => reportDay <= known);
}
