import { worldFile } from './georeference.ts';
import { inSlices, type Steps } from '#lib/scene/in-slices.ts';
import { sheetSteps, type Sheet } from './layout-sheet.ts';
import { drawPicture } from './map-picture.ts';
import type { Measure } from './measure.ts';
import { paintPng } from './paint-png.ts';
import { paintSheet, type Picture } from './paint-sheet.ts';
import { paintSvg } from './paint-svg.ts';
import { measureIn, openPdf } from './pdf-document.ts';
import { loadSheetAssets, type SheetAssets } from './sheet-assets.ts';
import { useSheetFonts } from './sheet-fonts.ts';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { textIn } from '#lib/scene/card-names.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { sheetFronts } from './sheet-fronts.ts';
import type { SheetRequest } from './sheet-request.ts';
import { svgFontRules } from './svg-fonts.ts';

/** What a sheet can be written as. */
export const OUTPUT_FORMATS = ['pdf', 'png', 'svg'] as const;
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
  /** When it was made; now unless said. The same time and request give the same bytes. */
  readonly created?: Date;
  /** The scenes that the sheet shows; that of the request unless said. */
  readonly scenes?: readonly Scene[];
  /** Lays the sheet out in another way: several dates on it. */
  readonly layout?: (request: SheetRequest, measure: Measure) => Steps<Sheet>;
}

/** One file of a printed sheet. */
export interface PrintedFile {
  /** What comes after the sheet's own name: ".pdf", ".png" and ".pgw", "-2.png". */
  readonly suffix: string;
  readonly blob: Blob;
}

/**
 * Prints one sheet. Rejects with a `PrintLimit` when a limit is met, a RangeError for a paper, scale or resolution that holds no sheet, with
 * the signal's reason when cancelled. This module holds the PDF library: import it when printing starts, not before.
 */
export async function printSheet(
  request: Omit<SheetRequest, 'names' | 'land'>,
  options: PrintOptions = {},
): Promise<PrintedFile[]> {
  const { signal, onProgress, dpi = 300, format = 'pdf' } = options;
  const tell = (step: PrintStep, share = 0): void => onProgress?.({ step, share });
  tell('fonts');
  const assets = await loadSheetAssets(request.assetBase, signal);
  await loadCatalogue(request.language);
  tell('layout');
  const { dataset } = request;
  const document = openPdf(assets.fonts, {
    language: request.language,
    title: textIn(dataset.title, request.language),
    subject: dataset.title.en,
    author: dataset.credit,
    created: options.created ?? new Date(),
  });
  const fronts = await sheetFronts(request, options.scenes ?? [request.scene], signal);
  const asked: SheetRequest = { ...request, ...fronts, names: assets.names, land: assets.land };
  const sheet = await inSlices((options.layout ?? sheetSteps)(asked, measureIn(document)), signal);
  await breath(signal);
  tell('map');
  const picture = await drawPicture(sheet, {
    projection: request.view.projection,
    assetBase: request.assetBase,
    dpi,
    onShare: (share) => tell('map', share),
    ...(signal && { signal }),
  });
  tell('paper');
  await breath(signal);
  if (format !== 'pdf') return paintPages(sheet, picture, request, assets, { ...options, format, dpi });
  const done = collected(document);
  paintSheet(document, sheet, picture);
  return [{ suffix: '.pdf', blob: await done }];
}

/** A file for each page; a PNG with a map has a world file beside it. */
async function paintPages(
  sheet: Sheet,
  picture: Picture,
  { language, assetBase }: Pick<SheetRequest, 'language' | 'assetBase'>,
  assets: SheetAssets,
  { format, dpi, signal, onProgress }: PrintOptions & { readonly format: 'png' | 'svg'; readonly dpi: number },
): Promise<PrintedFile[]> {
  if (format === 'png') await useSheetFonts(assets.fonts);
  const files: PrintedFile[] = [];
  for (const [i, page] of sheet.pages.entries()) {
    const name = i === 0 ? '' : `-${i + 1}`;
    const pictures = page.blocks.flatMap(({ items }) => items.filter(({ kind }) => kind === 'picture')).length;
    const picturePage = pictures > 0;
    if (format === 'svg') {
      const fontRules = await svgFontRules(page, assetBase, signal);
      const text = paintSvg(sheet, i, picture, { language, fontRules });
      files.push({ suffix: `${name}.svg`, blob: new Blob([text], { type: 'image/svg+xml' }) });
    } else {
      const onShare = (share: number): void => onProgress?.({ step: 'paper', share: (i + share) / sheet.pages.length });
      const blob = await paintPng(page, sheet.paper, picturePage ? picture : undefined, {
        ...{ dpi, onShare },
        ...(signal && { signal }),
      });
      files.push({ suffix: `${name}.png`, blob });
      // A world file says where one map lies.
      if (pictures === 1 && !sheet.camera.notToScale) {
        files.push({ suffix: `${name}.pgw`, blob: new Blob([worldFile(sheet.camera, dpi)], { type: 'text/plain' }) });
      }
    }
    await breath(signal);
  }
  return files;
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
