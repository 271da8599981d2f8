/** The groups of the map a reader can switch, in drawing order; `story`, `context` and `caution` lie within `annotations`. */
export const LAYER_NAMES = [
  'base',
  'front',
  'sites',
  'routes',
  'sightings',
  'annotations',
  'story',
  'context',
  'caution',
  'labels',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** Switched on or off, and how strongly it is drawn, 0..1. */
export interface LayerSetting {
  readonly shown: boolean;
  readonly opacity: number;
}

export type LayerSettings = Readonly<Record<LayerName, LayerSetting>>;

/** These have a switch and no strength of their own. */
const WITHOUT_OPACITY: ReadonlySet<LayerName> = new Set(['story', 'context', 'caution']);

const START: LayerSetting = { shown: true, opacity: 1 };

/**
 * Reads the short form of an address: `-labels` is hidden, `routes:50` is drawn at half its strength, `-routes:50` is both. What it
 * does not say, or says wrongly, is as at the start; null is all of it.
 */
export function readLayers(text: string | null): LayerSettings {
  const said = new Map((text ?? '').split(',').flatMap(readEntry));
  return Object.fromEntries(LAYER_NAMES.map((name) => [name, said.get(name) ?? START])) as LayerSettings;
}

function readEntry(entry: string): [LayerName, LayerSetting][] {
  const [, minus, word, percent] = /^(-?)([a-z]+)(?::(\d{1,3}))?$/.exec(entry.trim()) ?? [];
  const name = LAYER_NAMES.find((candidate) => candidate === word);
  if (!name) return [];
  const opacity = percent === undefined || WITHOUT_OPACITY.has(name) ? 1 : Math.min(100, Number(percent)) / 100;
  return [[name, { shown: minus !== '-', opacity }]];
}

/** Writes the short form; empty when all is as at the start. */
export function writeLayers(settings: LayerSettings): string {
  return LAYER_NAMES.flatMap((name) => {
    const { shown, opacity } = settings[name];
    const percent = Math.round(opacity * 100);
    if (shown && percent === 100) return [];
    return [`${shown ? '' : '-'}${name}${percent === 100 ? '' : `:${percent}`}`];
  }).join(',');
}
