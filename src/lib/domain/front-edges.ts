import type { FrontGrid } from './front-grid.ts';
import type { Ring } from './front-trace.ts';

/**
 * The edges of rings that lie on land, to a sample point's distance, each once though two rings share it, as lines. What lies along a border
 * is none: a border is sharp.
 */
export function edgesOf(rings: Iterable<readonly Ring[]>, onLand: Uint8Array, grid: FrontGrid): [number, number][][] {
  const seen = new Set<string>();
  const lines: [number, number][][] = [];
  for (const ring of [...rings].flat()) {
    let line: [number, number][] = [];
    const end = (): void => {
      if (line.length > 1) lines.push(line);
      line = [];
    };
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1]!];
      const [from, to] = [a.join(), b.join()];
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (seen.has(key) || !(onLand[nodeAt(a, grid)] || onLand[nodeAt(b, grid)])) {
        end();
        continue;
      }
      seen.add(key);
      if (line.length === 0) line.push(a);
      line.push(b);
    }
    end();
  }
  return lines;
}

/** The index of the sample point nearest to a place. */
export function nodeAt([x, y]: readonly [number, number], { x0, y0, step, columns }: FrontGrid): number {
  return Math.round((y - y0) / step) * columns + Math.round((x - x0) / step);
}
