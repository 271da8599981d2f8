import type { Problem } from '#lib/domain/problem.ts';
import type { Scene } from './scene.ts';

/**
 * The problems that may be told at a clock: with everything known all of them; before that those alone by which something is lost. A
 * remark speaks of claims, their days and their sources, whenever they were published, and the reader loses nothing by it.
 */
export function tellable(problems: readonly Problem[], { known }: Pick<Scene, 'known'>): Problem[] {
  return known === 'latest' ? [...problems] : problems.filter(({ level }) => level === 'error');
}
