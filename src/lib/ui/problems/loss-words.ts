import type { Loss } from '#lib/datasets/loss-summary.ts';
import { t } from '#lib/state/page-language.svelte.ts';

/** A loss as a sentence without its full stop, in the language of the page. `layer` stands for the layer's name. */
export function lossWords({ kind, count: n, file, layer: own, isRead }: Loss, layer = own): string {
  if (layer !== undefined) return t(`loss.${kind}`, { n, layer });
  if (!isRead) return t('loss.unreadable', { file });
  return kind === 'layer' ? t('loss.unread', { file }) : t('loss.things', { n, file });
}
