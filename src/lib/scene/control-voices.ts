import type { Dataset } from '#lib/domain/dataset.ts';

/** Ids of the snapshot voices that say who holds what, in the dataset's order: each can colour a whole front by itself. */
export function snapshotVoices(dataset: Pick<Dataset, 'features' | 'voices'>): string[] {
  const speaking = new Set(
    dataset.features.flatMap(({ claims }) =>
      claims.filter(({ about }) => about === 'control').map(({ voice }) => voice),
    ),
  );
  return dataset.voices.filter(({ id, kind }) => kind === 'snapshot' && speaking.has(id)).map(({ id }) => id);
}
