import type { Orientation, PaperSize } from '#lib/print/paper.ts';
import type { OutputFormat } from '#lib/print/print-sheet.ts';

/** Settings that go together. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly dpi: number;
  readonly format: OutputFormat;
}

export const PRESETS: readonly Preset[] = [
  { id: 'office', name: 'Office printer: A4 PDF', paper: 'A4', orientation: 'landscape', dpi: 300, format: 'pdf' },
  {
    id: 'page',
    name: 'Page of a report: A4 upright PDF',
    paper: 'A4',
    orientation: 'portrait',
    dpi: 300,
    format: 'pdf',
  },
  { id: 'wall', name: 'Wall: A3 PDF', paper: 'A3', orientation: 'landscape', dpi: 300, format: 'pdf' },
  { id: 'poster', name: 'Poster: A1 PDF', paper: 'A1', orientation: 'landscape', dpi: 200, format: 'pdf' },
  // 338.67 by 190.5 mm is a slide of 13.33 by 7.5 inches: 1,920 by 1,080 dots at 144 an inch.
  {
    id: 'slide',
    name: 'Slide: PNG of 1920 by 1080 dots',
    paper: { widthMm: 338.67, heightMm: 190.5 },
    orientation: 'landscape',
    dpi: 144,
    format: 'png',
  },
  { id: 'drawing', name: 'To be edited: A4 SVG', paper: 'A4', orientation: 'landscape', dpi: 300, format: 'svg' },
];
