import { AtlasGround } from './atlas-ground.ts';
import { planAtlas, type AtlasPlan, type AtlasRequest } from './atlas-layout.ts';
import { stopsWords } from './atlas-words.ts';
import { drawPicture } from './map-picture.ts';
import { paintPages, type PageParent } from './paint-sheet.ts';
import { measureIn, openPdf } from './pdf-document.ts';
import type { Measure } from './measure.ts';
import { paperOf } from './paper.ts';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { loadSheetAssets } from './sheet-assets.ts';
import { sheetFronts } from './sheet-fronts.ts';

/** How far an atlas is: laying out comes first, for all sheets, then each is drawn. */
export interface AtlasProgress {
  readonly step: 'fonts' | 'layout' | 'map' | 'paper';
  /** Sheets done of this step. */
  readonly done: number;
  readonly of: number;
}

export interface AtlasOptions {
  /** Takes the next bytes of the file. The next sheet is not begun before they are taken: this is what bounds the memory. */
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AtlasProgress) => void;
  readonly dpi?: number;
  /** When it was made; the same day gives the same bytes. */
  readonly created: Date;
}

/**
 * Prints an atlas as one PDF, a sheet at a time: contents with links, the sheets, the sources. At any moment one picture is in memory. Rejects
 * as `printSheet` does.
 */
export async function printAtlas(request: Omit<AtlasRequest, 'names' | 'land'>, options: AtlasOptions): Promise<void> {
  const { signal, created, dpi = 300 } = options;
  const of = request.stops.length;
  const tell = (step: AtlasProgress['step'], done: number): void => options.onProgress?.({ step, done, of });
  tell('fonts', 0);
  const { fonts, ...assets } = await loadSheetAssets(request.assetBase, signal);
  const { dataset, language, view } = request;
  await loadCatalogue(language);
  const title = textIn(dataset.title, language);
  const document = openPdf(fonts, {
    language,
    title: `${title}: ${stopsWords(request.stops, language)}`,
    subject: `${dataset.title.en}, ${textIn(view.name, language)}`,
    author: dataset.credit,
    created,
  });
  const bytes = collect(document);
  const scenes = request.stops.map(({ clock }) => sceneAt(dataset, clock));
  const asked: AtlasRequest = { ...request, ...(await sheetFronts(request, scenes, signal)), ...assets };
  const plan = await planned(asked, measureIn(document), (done) => tell('layout', done), signal);
  const paper = paperOf(request.paper, request.orientation, request.marginMm);
  const root = document.struct('Document');
  document.addStructure(root);
  const parent: PageParent = { root, outline: document.outline };
  const ground = new AtlasGround((sheet) =>
    drawPicture(sheet, {
      projection: view.projection,
      assetBase: request.assetBase,
      dpi,
      ...(signal && { signal }),
    }),
  );
  paintPages(document, { paper, pages: plan.contents }, undefined, parent);
  for (const i of plan.sheets.keys()) {
    tell('map', i);
    const sheet = plan.sheetAt(i);
    const picture = await ground.of(sheet);
    paintPages(document, sheet, picture, parent);
    await options.write(await bytes.take());
    signal?.throwIfAborted();
  }
  tell('paper', of);
  paintPages(document, { paper, pages: plan.sources }, undefined, parent);
  root.end();
  document.end();
  await bytes.ended;
  await options.write(await bytes.take());
}

/** The plan, with room for the page to breathe after each sheet. */
async function planned(
  request: AtlasRequest,
  measure: Measure,
  onSheet: (done: number) => void,
  signal?: AbortSignal,
): Promise<AtlasPlan> {
  const plan = planAtlas(request, measure);
  for (let step = plan.next(); ; step = plan.next()) {
    if (step.done) return step.value;
    onSheet(step.value + 1);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

/** What a document has written since it was last asked. */
function collect(document: PDFKit.PDFDocument): {
  take(): Promise<Uint8Array<ArrayBuffer>>;
  readonly ended: Promise<void>;
} {
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  document.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  return {
    ended,
    async take() {
      const blob = new Blob(chunks);
      chunks = [];
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
