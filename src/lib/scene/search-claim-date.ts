import { asOfDay } from '#lib/domain/as-of.ts';
import type { Claim } from '#lib/domain/claim.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { standingOn } from '#lib/domain/standing.ts';
import type { Scene } from './scene.ts';
import { nominalStart } from './timeline-histogram.ts';

/**
 * The date on which a published claim can be seen to stand: the date itself when it stands now, else the day its time begins, a figure's
 * as-of day, and under a locked clock, which knows no earlier, the day it was published.
 */
export function dateOfClaim(
  claim: Claim,
  scene: Pick<Scene, 'date' | 'knownDay'>,
  locked: boolean,
  dataset: Dataset,
): Day {
  const days = { date: scene.date, known: scene.knownDay };
  const { standing } = standingOn(claim, claim.feature, days, indexOf(dataset));
  if (standing === 'current' || standing === 'news') return scene.date;
  if (locked) return claim.reportDay;
  const isFigure = claim.about === 'strength' || claim.about === 'casualties';
  return isFigure ? asOfDay(claim) : (nominalStart(claim.bounds) ?? claim.reportDay);
}
