import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { FrontSite } from '#lib/domain/front.ts';

/** Taken where a dataset does not say how exactly a place is known. */
const PRECISION_KM = 1;

const made = new WeakMap<Dataset, readonly FrontSite[]>();

/** Every place of a dataset that somebody ever claims to hold: a front is derived from these and no others. */
export function frontSites(dataset: Dataset): readonly FrontSite[] {
  const known = made.get(dataset);
  if (known) return known;
  const { ofFeature } = indexOf(dataset);
  const sites = dataset.features.flatMap(({ id, geometry, precisionKm = PRECISION_KM }): FrontSite[] => {
    const isClaimed = ofFeature.get(id)?.some(({ about, holder, denies }) => about === 'control' && !denies && holder !== undefined); // prettier-ignore
    if (geometry?.type !== 'Point' || !isClaimed) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ id, at: [longitude, latitude], precisionKm }];
  });
  made.set(dataset, sites);
  return sites;
}
