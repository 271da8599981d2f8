import type { Claim } from '#lib/domain/claim.ts';
import type { Scene } from './scene.ts';

/** The claims that stand in a scene, current or news, each once however many features it speaks of. */
export function claimsStanding(scene: Scene): Claim[] {
  const byId = new Map<string, Claim>();
  for (const { current, news } of scene.features)
    for (const { claim } of [...current, ...news]) byId.set(claim.id, claim);
  return [...byId.values()];
}
