export type PaperName = 'A4' | 'A3';
export type Orientation = 'portrait' | 'landscape';

/** A sheet of paper and the rules of its grid, all in millimetres. */
export interface Paper {
  readonly name: PaperName;
  readonly orientation: Orientation;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  /** Between columns, and between the parts of the sheet. */
  readonly gutterMm: number;
}

/** ISO 216, short side first. Office printers cannot reach the outer 5 mm; twice that leaves room for a thumb. */
const SIZES: Readonly<Record<PaperName, { short: number; long: number; margin: number; gutter: number }>> = {
  A4: { short: 210, long: 297, margin: 11, gutter: 5 },
  A3: { short: 297, long: 420, margin: 14, gutter: 6 },
};

/** The sheet of a name and an orientation. */
export function paperOf(name: PaperName, orientation: Orientation): Paper {
  const { short, long, margin, gutter } = SIZES[name];
  const [widthMm, heightMm] = orientation === 'portrait' ? [short, long] : [long, short];
  return { name, orientation, widthMm, heightMm, marginMm: margin, gutterMm: gutter };
}
