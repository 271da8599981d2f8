import { isRecord } from './record.ts';

/** The ids met while the layers are read, and those whose lack has been told already. */
export interface ReadIds {
  readonly features: Set<string>;
  readonly claims: Set<string>;
  readonly brokenFeatures: Set<string>;
  readonly brokenClaims: Set<string>;
  /** A whole layer is missing, so any id may have been in it. */
  layerMissing: boolean;
}

/** Nothing met yet. */
export function noIds(): ReadIds {
  return {
    features: new Set(),
    claims: new Set(),
    brokenFeatures: new Set(),
    brokenClaims: new Set(),
    layerMissing: false,
  };
}

/** Notes the ids of a feature that could not be read, and of the claims that went with it. */
export function noteBroken(value: unknown, ids: ReadIds): void {
  if (!isRecord(value)) return;
  if (typeof value['id'] === 'string') ids.brokenFeatures.add(value['id']);
  const properties = value['properties'];
  const claims = isRecord(properties) ? properties['claims'] : undefined;
  if (!Array.isArray(claims)) return;
  for (const claim of claims) if (isRecord(claim) && typeof claim['id'] === 'string') ids.brokenClaims.add(claim['id']);
}
