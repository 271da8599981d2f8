import { say } from '#lib/messages/say.ts';
import { isInWindow } from './legend-window.ts';
import type { LegendEntry } from './legend-signs.ts';
import type { LegendOptions } from './legend.ts';
import { clusterRadius, LEAST_CLUSTERED } from './many-clusters.ts';

/** The key to signs that stand for many points, where one of them is in sight: the smallest there is. */
export function clusterEntries({ clusters, window, language, palette }: LegendOptions): LegendEntry[] {
  const isSeen = (at: readonly number[]): boolean =>
    !window ||
    isInWindow({ type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [...at] } }, window);
  if (!clusters?.signs.some(isSeen)) return [];
  const count = LEAST_CLUSTERED;
  const { halo: fill, neutral: outline, ink } = palette;
  const number = new Intl.NumberFormat(language).format(count);
  const sign = { kind: 'cluster', radius: clusterRadius(count), fill, outline, ink, number } as const;
  return [{ id: 'cluster', words: say(language, 'legend.cluster', { count }), sign }];
}
