import { execFileSync, spawnSync } from 'node:child_process';
import type { Box, PointMm } from '#lib/print/display-list.ts';

/** Dots an inch at which tests look at paper: a dot is 0.042 mm. */
const DPI = 600;
const DOTS_PER_MM = DPI / 25.4;
/** Darker than this counts as ink, 0-255. */
const INK = 128;

/** Whether poppler's tools are there. */
export const hasPoppler = ['pdftoppm', 'pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
);

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Millimetres on the page of the upper left corner, which lies on a whole dot. */
  readonly originMm: PointMm;
}

/** A part of a page at 600 dots an inch. */
export function rastered(file: string, page: number, { xMm, yMm, widthMm, heightMm }: Box): Grey {
  const dots = (mm: number): number => Math.round(mm * DOTS_PER_MM);
  const [x, y, w, h] = [xMm, yMm, widthMm, heightMm].map(dots) as [number, number, number, number];
  const args = ['-r', DPI, '-f', page, '-l', page, '-x', x, '-y', y, '-W', w, '-H', h, '-gray', '-singlefile', file];
  const pgm = execFileSync('pdftoppm', args.map(String), { maxBuffer: 1 << 28 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  if (!head) throw new Error('pdftoppm wrote no grey picture');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, data: pgm.subarray(head[0].length), originMm: [x / DOTS_PER_MM, y / DOTS_PER_MM] };
}

/** The middle of the one cross in a picture, millimetres on the page: the balance of its upright and of its level bar. */
export function crossIn({ width, height, data, originMm }: Grey): PointMm {
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = 255 - (data[y * width + x] ?? 255);
      columns[x]! += ink;
      rows[y]! += ink;
    }
  }
  return [originMm[0] + balance(columns) / DOTS_PER_MM, originMm[1] + balance(rows) / DOTS_PER_MM];
}

/** Where the peak of a sum lies, in dots from the first dot's edge. */
function balance(sums: Float64Array): number {
  const most = Math.max(...sums);
  if (most < 255 * 10) throw new Error('there is no cross here');
  let [weight, moment] = [0, 0];
  sums.forEach((sum, i) => {
    if (sum < most / 2) return;
    weight += sum;
    moment += sum * (i + 0.5);
  });
  return moment / weight;
}

/** The length of the ink along the middle row of a picture, from the outer edge of the first dot to that of the last, millimetres. */
export function inkLengthMm({ width, height, data }: Grey): number {
  const row = data.subarray(Math.floor(height / 2) * width, (Math.floor(height / 2) + 1) * width);
  const dark = [...row.keys()].filter((x) => (row[x] ?? 255) < INK);
  return ((dark.at(-1) ?? 0) - (dark[0] ?? 0) + 1) / DOTS_PER_MM;
}
