import type { Voice } from '#lib/domain/dataset.ts';
import type { Control, SceneFeature } from './scene.ts';

/** Not one voice but the latest announcement by either side. */
export const PARTIES = 'parties';

/**
 * What one voice says of who holds a place. `parties` is the announcing voice that spoke last, by the start of what it claims and then by
 * its report day.
 */
export function controlBy(feature: SceneFeature, controlVoice: string, voices: readonly Voice[]): Control | undefined {
  if (controlVoice !== PARTIES) return feature.control.find(({ voice }) => voice === controlVoice);
  const announcing = new Set(voices.filter(({ kind }) => kind === 'announcing').map(({ id }) => id));
  const said = feature.control.filter(({ voice }) => announcing.has(voice));
  return said.reduce<Control | undefined>((best, next) => (best && !isLater(next, best) ? best : next), undefined);
}

function isLater(a: Control, b: Control): boolean {
  const [x, y] = [a.claim.claim, b.claim.claim];
  return (
    x.bounds.startLatest - y.bounds.startLatest > 0 ||
    (x.bounds.startLatest === y.bounds.startLatest && x.reportDay > y.reportDay)
  );
}
