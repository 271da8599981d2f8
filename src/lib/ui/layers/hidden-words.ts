import { t } from '#lib/state/page-language.svelte.ts';
import type { LayerName, LayerSettings } from '#lib/state/layer-settings.ts';
import { GROUPS } from './layer-names.ts';

/** What the story is drawn with: without these the map shows ground alone. */
const STORY: readonly LayerName[] = ['front', 'sites', 'routes', 'sightings'];

/** A sentence about what the reader has switched off; undefined while everything is drawn. Drawn at no strength is not drawn. */
export function hiddenWords(settings: LayerSettings): string | undefined {
  const isHidden = (name: LayerName): boolean => !settings[name].shown || settings[name].opacity === 0;
  if (STORY.every(isHidden)) return t('layer.offAll');
  const hidden = GROUPS.filter(isHidden).map((name) => t(`layer.${name}`).toLowerCase());
  return hidden.length > 0 ? t('layer.off', { names: hidden.join(', ') }) : undefined;
}
