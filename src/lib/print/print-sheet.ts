import type { FeatureCollection } from 'geojson';
import regularUrl from 'pretendard/dist/public/static/Pretendard-Regular.otf?url';
import semiboldUrl from 'pretendard/dist/public/static/Pretendard-SemiBold.otf?url';
import { layoutSheet } from './layout-sheet.ts';
import { drawPicture } from './map-picture.ts';
import { paintSheet } from './paint-sheet.ts';
import { measureIn, openPdf } from './pdf-document.ts';
import { PrintLimit, type PrintLimitCode } from './print-limit.ts';
import type { SheetRequest } from './sheet-request.ts';

/** What is being done, in order. */
export const PRINT_STEPS = ['fonts', 'layout', 'map', 'paper'] as const;
export type PrintStep = (typeof PRINT_STEPS)[number];

export interface PrintOptions {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: PrintStep) => void;
  /** Dots an inch of the map's picture; 300 unless said. */
  readonly dpi?: number;
}

/**
 * Prints one sheet: a PDF with real text. Rejects with a `PrintLimit` when a limit is met, with the signal's reason when cancelled.
 * This module holds the PDF library: import it when printing starts, not before.
 */
export async function printSheet(request: Omit<SheetRequest, 'names'>, options: PrintOptions = {}): Promise<Blob> {
  const { signal, onStep, dpi = 300 } = options;
  onStep?.('fonts');
  const [regular, semibold, labels] = await Promise.all([
    fetchFile(regularUrl, 'fonts', signal),
    fetchFile(semiboldUrl, 'fonts', signal),
    fetchFile(`${request.assetBase}base/labels.geojson`, 'ground', signal),
  ]);
  onStep?.('layout');
  const names = JSON.parse(new TextDecoder().decode(labels)) as FeatureCollection;
  const asked: SheetRequest = { ...request, names };
  const { dataset } = request;
  const document = openPdf(
    { regular, semibold },
    {
      title: dataset.title[request.language] ?? dataset.title.en,
      subject: dataset.title.en,
      author: dataset.credit,
      created: new Date(),
    },
  );
  const sheet = layoutSheet(asked, measureIn(document));
  await breath(signal);
  onStep?.('map');
  const { projection } = request.view;
  const picture = await drawPicture(sheet, {
    projection,
    assetBase: request.assetBase,
    dpi,
    ...(signal && { signal }),
  });
  onStep?.('paper');
  await breath(signal);
  const done = collected(document);
  paintSheet(document, sheet, picture);
  return done;
}

async function fetchFile(url: string, limit: PrintLimitCode, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new PrintLimit(limit, { cause });
  }
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
