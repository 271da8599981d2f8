import { layoutSheet } from './layout-sheet.ts';
import { drawPicture } from './map-picture.ts';
import { paintSheet } from './paint-sheet.ts';
import { measureIn, openPdf } from './pdf-document.ts';
import { loadSheetAssets } from './sheet-assets.ts';
import type { SheetRequest } from './sheet-request.ts';

/** What a sheet can be written as. */
export const OUTPUT_FORMATS = ['pdf'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What is being done, in order. */
export const PRINT_STEPS = ['fonts', 'layout', 'map', 'paper'] as const;
export type PrintStep = (typeof PRINT_STEPS)[number];

export interface PrintProgress {
  readonly step: PrintStep;
  /** 0-1 of this step. */
  readonly share: number;
}

export interface PrintOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PrintProgress) => void;
  /** `pdf` unless said. */
  readonly format?: OutputFormat;
  /** Dots an inch of the map's picture, and of a whole PNG; 300 unless said. */
  readonly dpi?: number;
  /** When it was made; now unless said. The same day and request give the same bytes. */
  readonly created?: Date;
}

/** One file of a printed sheet. */
export interface PrintedFile {
  /** What comes after the sheet's own name: ".pdf", ".png" and ".pgw", "-2.png". */
  readonly suffix: string;
  readonly blob: Blob;
}

/**
 * Prints one sheet. Rejects with a `PrintLimit` when a limit is met, a RangeError for a paper or scale that holds no sheet, with the
 * signal's reason when cancelled. This module holds the PDF library: import it when printing starts, not before.
 */
export async function printSheet(
  request: Omit<SheetRequest, 'names'>,
  options: PrintOptions = {},
): Promise<PrintedFile[]> {
  const { signal, onProgress, dpi = 300 } = options;
  const tell = (step: PrintStep, share = 0): void => onProgress?.({ step, share });
  tell('fonts');
  const { fonts, names } = await loadSheetAssets(request.assetBase, signal);
  tell('layout');
  const { dataset } = request;
  const document = openPdf(fonts, {
    title: dataset.title[request.language] ?? dataset.title.en,
    subject: dataset.title.en,
    author: dataset.credit,
    created: options.created ?? new Date(),
  });
  const sheet = layoutSheet({ ...request, names }, measureIn(document));
  await breath(signal);
  tell('map');
  const picture = await drawPicture(sheet, {
    projection: request.view.projection,
    assetBase: request.assetBase,
    dpi,
    ...(signal && { signal }),
  });
  tell('paper');
  await breath(signal);
  const done = collected(document);
  paintSheet(document, sheet, picture);
  return [{ suffix: '.pdf', blob: await done }];
}

/** Lets the page show its progress and take a click before the next long piece of work. */
async function breath(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

function collected(document: PDFKit.PDFDocument): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    document.on('end', () => resolve(new Blob(chunks, { type: 'application/pdf' })));
    document.on('error', reject);
  });
}
