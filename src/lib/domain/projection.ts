import proj4 from 'proj4';

/** Names of the projections that the page and its workers have from the beginning, those of the built-in dataset among them. */
export const AT_HAND: readonly string[] = ['longlat', 'merc', 'lcc', 'tmerc', 'etmerc', 'utm'];

/** What projection a proj4 definition names; nothing where it names none. */
export function projectionNamed(definition: string): string {
  return /\+proj=(\S+)/.exec(definition)?.[1] ?? '';
}

/**
 * Sees to it that proj4 knows what definitions name, as far as it can: in the page it has few projections at first
 * (`build/lighter-packages.ts`), in Node all. What it still lacks afterwards it throws at.
 */
export async function learnProjections(definitions: readonly string[]): Promise<void> {
  const { projections } = proj4.Proj as unknown as { projections: { get(name: string): unknown } };
  if (definitions.every((definition) => projections.get(projectionNamed(definition)))) return;
  // Where they cannot be fetched the view is drawn in Mercator, and the page says so.
  const all = await import('proj4/projs.js').catch(() => undefined);
  all?.default(proj4);
}
