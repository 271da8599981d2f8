import type { View } from '#lib/domain/dataset.ts';
import { converterOf } from './converter.ts';

/** Whether a place, `[longitude, latitude]`, lies on a view's ground; the globe and Mercator hold all of it. */
export function viewHolds({ projection }: Pick<View, 'projection'>, at: readonly [number, number]): boolean {
  if (typeof projection === 'string') return true;
  const { side, centre } = projection;
  const [x, y] = converterOf(projection).forward<[number, number]>([...at]);
  return [x - centre[0], y - centre[1]].every((metres) => Math.abs(metres) <= side / 2);
}
