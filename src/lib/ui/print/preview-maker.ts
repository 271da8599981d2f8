import type { AtlasStop } from '#lib/print/atlas-plan.ts';
import { inSlices } from '#lib/scene/in-slices.ts';
import { sheetSteps, type Sheet } from '#lib/print/layout-sheet.ts';
import { drawPicture } from '#lib/print/map-picture.ts';
import { multiplesSteps } from '#lib/print/multiples-layout.ts';
import { measureIn, openPdf } from '#lib/print/pdf-document.ts';
import type { Measure } from '#lib/print/measure.ts';
import { loadSheetAssets } from '#lib/print/sheet-assets.ts';
import { useSheetFonts } from '#lib/print/sheet-fonts.ts';
import { warmMeasure } from '#lib/print/warm-measure.ts';
import { sheetFronts } from '#lib/print/sheet-fronts.ts';
import { ofOneVoice } from './print-makers.ts';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';

/** A picture of the ground, ready for a canvas. */
export interface Ground {
  readonly bitmap: ImageBitmap;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What it took to make, from which larger ones are foretold. */
  readonly bytes: number;
  readonly seconds: number;
  readonly dots: number;
}

/** Lays out sheets for the preview with the fonts of the print. Holds the PDF library: import it when the room opens. */
export class PreviewMaker {
  readonly #measure: Measure;
  readonly #assets: Pick<SheetRequest, 'names' | 'land'>;

  private constructor(measure: Measure, assets: Pick<SheetRequest, 'names' | 'land'>) {
    this.#measure = measure;
    this.#assets = assets;
  }

  static async open(assetBase: string): Promise<PreviewMaker> {
    const { fonts, ...assets } = await loadSheetAssets(assetBase);
    await useSheetFonts(fonts);
    // A document that is never written: it measures text as the printed one will.
    const document = openPdf(fonts, { language: 'en', title: '', subject: '', author: '', created: new Date(0) });
    return new PreviewMaker(measureIn(document), assets);
  }

  /** One sheet; with stops the sheet of several dates. Rejects as the print does. */
  async layout(
    request: Omit<SheetRequest, 'names' | 'land'>,
    stops?: readonly AtlasStop[],
    signal?: AbortSignal,
  ): Promise<Sheet> {
    const scenes = stops?.map(({ clock }) => sceneAt(request.dataset, clock)) ?? [request.scene];
    await loadCatalogue(request.language);
    const given = stops ? ofOneVoice(request) : request;
    const asked: SheetRequest = { ...given, ...(await sheetFronts(given, scenes, signal)), ...this.#assets };
    await warmMeasure(asked, this.#measure, signal);
    signal?.throwIfAborted();
    const steps = stops ? multiplesSteps(asked, stops, this.#measure) : sheetSteps(asked, this.#measure);
    return inSlices(steps, signal);
  }

  async ground(
    sheet: Pick<Sheet, 'camera' | 'style'>,
    { view, assetBase }: Pick<SheetRequest, 'view' | 'assetBase'>,
    { dpi, signal }: { readonly dpi: number; readonly signal: AbortSignal },
  ): Promise<Ground> {
    const begun = performance.now();
    const picture = await drawPicture(sheet, { projection: view.projection, assetBase, dpi, signal });
    const bitmap = await createImageBitmap(new Blob([picture.png as Uint8Array<ArrayBuffer>]));
    const { widthMm, heightMm, png } = picture;
    const seconds = (performance.now() - begun) / 1000;
    return { bitmap, widthMm, heightMm, bytes: png.length, seconds, dots: bitmap.width * bitmap.height };
  }
}
