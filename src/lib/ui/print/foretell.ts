import type { Sheet } from '#lib/print/layout-sheet.ts';
import type { OutputFormat } from '#lib/print/print-sheet.ts';
import type { Ground } from './preview-maker.ts';
import type { Foretold } from './print-words.ts';

/** A flat colour costs nothing more when it is drawn larger: bytes grow slower than dots. Measured on the three views. */
const BYTES_GROWTH = 0.75;
/** A page of text and vectors with its share of the fonts, bytes, as PDF and as SVG. */
const PAGE_BYTES = { pdf: 90_000, svg: 320_000 } as const;
/** A PNG's dots outside the map: white paper and letters. */
const PAPER_BYTES_PER_DOT = 0.02;
/** Setting a page's text, seconds. */
const PAGE_SECONDS = 0.5;
/** What a preview costs before its first dot: starting a map. A large one costs it too. */
const START_SHARE = 0.6;

/**
 * How large a file will be and how long it will take, from what the preview took on this very machine. Good to a factor of two, which is
 * what a reader needs to choose. `sheets` are those of an atlas, a page each; its contents and sources are as many pages as they turn out.
 */
export function foretell(
  sheet: Pick<Sheet, 'paper' | 'camera' | 'pages'>,
  ground: Pick<Ground, 'bytes' | 'seconds' | 'dots'>,
  { format, dpi, sheets }: { readonly format: OutputFormat; readonly dpi: number; readonly sheets?: number },
): Foretold {
  const { widthMm, heightMm } = sheet.camera.frame;
  const dots = dotsOf(widthMm, heightMm, dpi);
  const growth = dots / ground.dots;
  const picture = ground.bytes * Math.max(1, growth) ** BYTES_GROWTH;
  const paper = dotsOf(sheet.paper.widthMm, sheet.paper.heightMm, dpi);
  const rest = format === 'png' ? paper * PAPER_BYTES_PER_DOT : PAGE_BYTES[format] * sheet.pages.length;
  const start = ground.seconds * START_SHARE;
  const drawing = start + (ground.seconds - start) * growth + (format === 'png' ? (paper - dots) * 1e-7 : 0);
  const pages = sheets === undefined ? sheet.pages.length : sheets + sheet.pages.length;
  return {
    ...(sheets === undefined ? { pages } : { sheets }),
    // Sheets of an atlas stand on the same ground, which is drawn and kept once.
    bytes: picture + (sheets === undefined ? rest : PAGE_BYTES.pdf * pages),
    seconds: drawing + 2 * PAGE_SECONDS * pages,
  };
}

const dotsOf = (widthMm: number, heightMm: number, dpi: number): number => (widthMm * heightMm * dpi * dpi) / 25.4 ** 2;
