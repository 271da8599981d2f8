import type { Orientation, PaperSize } from '#lib/print/paper.ts';
import type { OutputFormat } from '#lib/print/print-sheet.ts';

/** Settings that go together. */
export interface Preset {
  /** Its name is the message `print.preset.` and this. */
  readonly id: 'office' | 'page' | 'wall' | 'poster' | 'slide' | 'drawing';
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly dpi: number;
  readonly format: OutputFormat;
}

export const PRESETS: readonly Preset[] = [
  { id: 'office', paper: 'A4', orientation: 'landscape', dpi: 300, format: 'pdf' },
  {
    id: 'page',
    paper: 'A4',
    orientation: 'portrait',
    dpi: 300,
    format: 'pdf',
  },
  { id: 'wall', paper: 'A3', orientation: 'landscape', dpi: 300, format: 'pdf' },
  { id: 'poster', paper: 'A1', orientation: 'landscape', dpi: 200, format: 'pdf' },
  // 338.67 by 190.5 mm is a slide of 13.33 by 7.5 inches: 1,920 by 1,080 dots at 144 an inch.
  {
    id: 'slide',
    paper: { widthMm: 338.67, heightMm: 190.5 },
    orientation: 'landscape',
    dpi: 144,
    format: 'png',
  },
  { id: 'drawing', paper: 'A4', orientation: 'landscape', dpi: 300, format: 'svg' },
];
