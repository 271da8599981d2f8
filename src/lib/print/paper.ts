/** Papers by name: width and height in millimetres, upright. ISO 216 and the North American sizes. */
export const PAPERS = {
  A0: [841, 1189],
  A1: [594, 841],
  A2: [420, 594],
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
  Tabloid: [279.4, 431.8],
} as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];
export type Orientation = 'portrait' | 'landscape';

/** A paper by name, or its own width and height in millimetres, which stand as they are whatever the orientation. */
export type PaperSize = PaperName | { readonly widthMm: number; readonly heightMm: number };

/** The smallest and largest side of a sheet, millimetres: less holds no map, more holds no page of a PDF (14,400 points). */
export const LEAST_SIDE_MM = 120;
export const MOST_SIDE_MM = 5000;
/** The margins a reader may choose, millimetres. */
export const LEAST_MARGIN_MM = 5;

/** A sheet of paper and the rules of its grid, all in millimetres. */
export interface Paper {
  readonly name: PaperName | 'custom';
  readonly orientation: Orientation;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  /** Between columns, and between the parts of the sheet. */
  readonly gutterMm: number;
  /** Its shorter side against that of A4: what grows with the paper grows by this. */
  readonly size: number;
}

/**
 * The sheet of a paper and an orientation. Office printers cannot reach the outer 5 mm; twice that leaves room for a thumb, which is the
 * margin unless one is asked for. Throws a RangeError for sizes and margins that hold no sheet.
 */
export function paperOf(asked: PaperSize, orientation: Orientation, marginMm?: number): Paper {
  const [widthMm, heightMm] = sidesOf(asked, orientation);
  const short = Math.min(widthMm, heightMm);
  for (const side of [widthMm, heightMm]) {
    if (!(side >= LEAST_SIDE_MM && side <= MOST_SIDE_MM)) {
      throw new RangeError(`A sheet is ${LEAST_SIDE_MM} to ${MOST_SIDE_MM} mm a side; ${side} mm was asked for.`);
    }
  }
  const margin = marginMm ?? Math.round(11 * (short / 210) ** 0.7);
  if (!(margin >= LEAST_MARGIN_MM && margin <= short / 6)) {
    const most = Math.floor(short / 6);
    throw new RangeError(`The margins of this paper are ${LEAST_MARGIN_MM} to ${most} mm; ${margin} mm was asked for.`);
  }
  return {
    name: typeof asked === 'string' ? asked : 'custom',
    orientation: widthMm > heightMm ? 'landscape' : 'portrait',
    widthMm,
    heightMm,
    marginMm: margin,
    gutterMm: Math.round(10 * (short / 210) ** 0.6) / 2,
    size: short / PAPERS.A4[0],
  };
}

/** "A3 landscape", "300 by 200 mm". */
export function paperWords({ name, orientation, widthMm, heightMm }: Paper): string {
  return name === 'custom' ? `${widthMm} by ${heightMm} mm` : `${name} ${orientation}`;
}

function sidesOf(asked: PaperSize, orientation: Orientation): readonly [number, number] {
  if (typeof asked !== 'string') return [asked.widthMm, asked.heightMm];
  const [short, long] = PAPERS[asked];
  return orientation === 'portrait' ? [short, long] : [long, short];
}
