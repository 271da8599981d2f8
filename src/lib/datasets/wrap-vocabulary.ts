import { isRecord } from './record.ts';

interface WrappedLayer {
  readonly id: string;
  readonly file: string;
  readonly voice: string;
}

const FULL_CIRCLE = 360;
const UNSTATED = { id: 'unstated', name: { en: 'side not stated' } };

/**
 * The names that a `dataset.json` declares, made of what the features mention: a claim without a dataset names its voice by an id, and
 * the id is all there is to show.
 */
export function vocabularyOf(
  features: readonly unknown[],
  layers: readonly WrappedLayer[],
  base?: string,
): Record<string, unknown> {
  const mentioned = {
    voice: new Set<string>(),
    holder: new Set<string>(),
    force: new Set<string>(),
    actor: new Set<string>(),
    source: new Set<string>(),
  };
  const note = (kind: keyof typeof mentioned, value: unknown): void => {
    if (typeof value === 'string' && value !== '') mentioned[kind].add(value);
  };
  for (const feature of features) {
    const properties = isRecord(feature) && isRecord(feature['properties']) ? feature['properties'] : {};
    note('actor', properties['actor']);
    for (const claim of listOf(properties['claims'])) {
      note('voice', claim['voice']);
      if (claim['holder'] !== 'contested') note('holder', claim['holder']);
      for (const count of listOf(claim['counts'])) note('force', count['force']);
      for (const source of Array.isArray(claim['sources']) ? claim['sources'] : []) note('source', source);
    }
  }
  for (const { voice } of layers) for (const kind of ['voice', 'source'] as const) mentioned[kind].delete(voice);
  const actors = [...new Set([...mentioned.actor, ...mentioned.holder])];
  const named = (id: string) => ({ id, name: { en: id } });
  return {
    layers: layers.map(({ id, file }) => ({ id, file, name: { en: file } })),
    actors: actors.map((id, i) => ({
      ...named(id),
      hue: Math.round((FULL_CIRCLE * i) / actors.length),
      affiliation: 'unknown',
    })),
    sides: [UNSTATED],
    voices: [
      ...layers.map(({ voice, file }) => ({ id: voice, name: { en: `The file “${file}”` } })),
      ...[...mentioned.voice].map(named),
    ].map((voice) => ({ ...voice, side: UNSTATED.id, kind: 'announcing' })),
    forces: [...mentioned.force].map((id) => ({ id, label: { en: id } })),
    sources: [
      ...layers.map(({ voice, file }) => ({
        ...{ id: voice, type: 'dataset', title: file, 'container-title': 'A GeoJSON file' },
        ...(base !== undefined && { URL: new URL(file, base).href }),
      })),
      ...[...mentioned.source].map((id) => ({ id, type: 'document', title: `[${id}]`, publisher: 'Not described' })),
    ],
  };
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
