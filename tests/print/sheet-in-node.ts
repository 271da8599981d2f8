import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { parseDay } from '#lib/domain/day.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { LANGUAGES } from '#lib/messages/languages.ts';
import { PngWriter } from '#lib/print/png-writer.ts';
import { layoutSheet, type Sheet } from '#lib/print/layout-sheet.ts';
import type { Measure } from '#lib/print/measure.ts';
import { paintPages, paintSheet } from '#lib/print/paint-sheet.ts';
import { measureIn, openPdf } from '#lib/print/pdf-document.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { snapshotVoices } from '#lib/scene/control-voices.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FONTS = 'node_modules/pretendard/dist/public/static/Pretendard';
const names = JSON.parse(readFileSync(root('static/base/labels.geojson'), 'utf8')) as FeatureCollection;

const land = JSON.parse(readFileSync(root('static/base/locator.geojson'), 'utf8')) as FeatureCollection;

/** The built-in dataset. Sheets of it speak all four languages from then on. */
export async function builtInDataset(): Promise<Dataset> {
  await Promise.all(LANGUAGES.map(([code]) => loadCatalogue(code)));
  const { dataset } = await readDataset((file) => Promise.resolve(readFileSync(root(`geo/dprk-2024/${file}`), 'utf8')));
  if (!dataset) throw new Error('geo/dprk-2024 cannot be read');
  return dataset;
}

/** A request for a sheet of a dataset: its first view on 23 October 2024 unless said otherwise. */
export function requestOf(
  dataset: Dataset,
  asked: Partial<SheetRequest> & { date?: string; known?: string; viewId?: string } = {},
): SheetRequest {
  const { date = '2024-10-23', known, viewId = 'overview', ...more } = asked;
  const view = dataset.views.find(({ id }) => id === viewId);
  if (!view) throw new Error(`no view ${viewId}`);
  return {
    dataset,
    scene: sceneAt(dataset, {
      date: parseDay(date) ?? 0,
      known: known === undefined ? 'latest' : (parseDay(known) ?? 0),
    }),
    view,
    paper: 'A4',
    orientation: 'portrait',
    language: 'en',
    controlVoice: snapshotVoices(dataset)[0] ?? 'parties',
    address: `https://dateline.example/?date=${date}&known=${known ?? 'latest'}&view=${viewId}`,
    assetBase: 'https://dateline.example/',
    names,
    land,
    ...more,
  };
}

/** Every letter half an em wide: widths that a test can work out by hand. */
export const plainMeasure: Measure = {
  widthMm: (text, { sizePt, trackingPt = 0 }) => Array.from(text).length * (sizePt * 0.5 + trackingPt) * (25.4 / 72),
};

const fontFile = (weight: string): Uint8Array => readFileSync(root(`${FONTS}-${weight}.otf`));

/** A sheet as PDF bytes, with a plain grey picture where the map would be, or with `png`. */
export async function printInNode(request: SheetRequest, png?: Uint8Array): Promise<{ pdf: Uint8Array; sheet: Sheet }> {
  const document = openPdf(
    { regular: fontFile('Regular'), semibold: fontFile('SemiBold') },
    {
      language: request.language,
      title: request.dataset.title.en,
      subject: 'test',
      author: 'test',
      created: new Date(0),
    },
  );
  const sheet = layoutSheet(request, measureIn(document));
  const { widthMm, heightMm } = sheet.camera.frame;
  const grey = await greyPng();
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  paintSheet(document, sheet, { png: png ?? grey, widthMm, heightMm });
  await ended;
  return { pdf: Buffer.concat(chunks), sheet };
}

/** A small plain picture. */
export async function greyPng(): Promise<Uint8Array> {
  const writer = new PngWriter(40, 30, 72);
  await writer.write(new Uint8Array(40 * 30 * 4).fill(0xdd), 40);
  return writer.finish();
}

/** Pages of display lists as one PDF, without pictures. */
export async function pagesInNode(sheets: readonly Pick<Sheet, 'paper' | 'pages'>[]): Promise<Uint8Array> {
  const document = openPdf(
    { regular: fontFile('Regular'), semibold: fontFile('SemiBold') },
    { language: 'en', title: 'test', subject: 'test', author: 'test', created: new Date(0) },
  );
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const root = document.struct('Document');
  document.addStructure(root);
  for (const sheet of sheets) paintPages(document, sheet, undefined, { root, outline: document.outline });
  root.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
