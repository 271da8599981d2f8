import type { FeatureCollection } from 'geojson';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { parseDay } from '#lib/domain/day.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { layoutSheet } from '#lib/print/layout-sheet.ts';
import { drawPicture } from '#lib/print/map-picture.ts';
import { measureIn, openPdf } from '#lib/print/pdf-document.ts';
import { printSheet, type PrintOptions } from '#lib/print/print-sheet.ts';
import { loadSheetAssets } from '#lib/print/sheet-assets.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { rivalMap } from './rival.ts';
import { atlasOf, bareMap, timed } from './timed.ts';

/** What a test asks for; the rest is the built-in dataset on 23 October 2024. */
export interface Asked extends Partial<
  Pick<SheetRequest, 'paper' | 'orientation' | 'scale' | 'center' | 'bearing' | 'language' | 'theme'>
> {
  readonly viewId?: string;
  readonly date?: string;
  /** Drawn into the picture itself, as lines. */
  readonly lines?: FeatureCollection;
}

const assetBase = `${location.origin}/static/`;
let dataset: Dataset | undefined;

async function requestOf({
  viewId = 'overview',
  date = '2024-10-23',
  lines: _lines,
  ...more
}: Asked): Promise<Omit<SheetRequest, 'names' | 'land'>> {
  dataset ??= (
    await readDataset(async (file) => {
      const response = await fetch(`/geo/dprk-2024/${file}`);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response.text();
    })
  ).dataset;
  const view = dataset?.views.find(({ id }) => id === viewId);
  if (!dataset || !view) throw new Error(`no view ${viewId}`);
  const scene = sceneAt(dataset, { date: parseDay(date) ?? 0, known: 'latest' });
  return {
    ...{ dataset, scene, view, assetBase },
    paper: 'A5',
    orientation: 'landscape',
    language: 'en',
    controlVoice: 'parties',
    address: `https://dateline.example/?date=${date}&view=${viewId}`,
    ...more,
  };
}

/** A sheet laid out, and what was asked for. */
async function laidOut(asked: Asked) {
  const request = await requestOf(asked);
  const { fonts, ...ground } = await loadSheetAssets(assetBase);
  const empty = { language: 'en', title: '', subject: '', author: '', created: new Date(0) };
  return { request, sheet: layoutSheet({ ...request, ...ground }, measureIn(openPdf(fonts, empty))) };
}

/** Bytes as text, because a page hands a test only JSON. */
function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const running = new Map<string, AbortController>();

const bench = {
  /** All files of a printed sheet. `cancelAt` cancels it as soon as that step is told. */
  async print(asked: Asked, options: PrintOptions & { cancelAt?: string } = {}) {
    const abort = new AbortController();
    const steps: string[] = [];
    const files = await printSheet(await requestOf(asked), {
      ...options,
      created: new Date(0),
      signal: abort.signal,
      onProgress: ({ step, share }) => {
        steps.push(`${step} ${share}`);
        if (step === options.cancelAt) abort.abort(new Error('cancelled by the test'));
      },
    });
    const written = await Promise.all(
      files.map(async ({ suffix, blob }) => ({ suffix, base64: inBase64(new Uint8Array(await blob.arrayBuffer())) })),
    );
    return { files: written, steps };
  },
  /** The picture of the ground alone, with the sheet's frame, scale and errors. */
  async picture(asked: Asked, options: { dpi: number; tileSide?: number }) {
    const { request, sheet } = await laidOut(asked);
    const style = asked.lines ? withLines(sheet.style, asked.lines) : sheet.style;
    const picture = await drawPicture(
      { camera: sheet.camera, style },
      { ...options, projection: request.view.projection, assetBase },
    );
    return { base64: inBase64(picture.png), widthMm: picture.widthMm, heightMm: picture.heightMm };
  },
  /** A whole PDF, timed. */
  timed: async (asked: Asked, { dpi }: { dpi: number }) => {
    const request = await requestOf(asked);
    return timed(async () => ({ files: (await printSheet(request, { dpi, created: new Date(0) })).length }));
  },
  /** The map of a sheet alone, drawn as an export control does, timed. */
  bare: async (asked: Asked, { dpi }: { dpi: number }) => {
    const { request, sheet } = await laidOut(asked);
    return timed(() => bareMap(sheet, request, dpi));
  },
  /** The map of a sheet on the page with a rival's export control on it, ready to be pressed. */
  rivalReady: async (asked: Asked, { dpi }: { dpi: number }) => {
    const { request, sheet } = await laidOut(asked);
    return rivalMap(sheet, request, dpi);
  },
  /** Presses it; the file comes as a download. */
  rivalPress: () => document.querySelector<HTMLButtonElement>('button.generate-button')?.click(),
  /** An atlas of so many days, timed. */
  atlas: async ({ days, ...asked }: Asked & { days: number }, { dpi }: { dpi: number }) => {
    const request = await requestOf(asked);
    return timed(() => atlasOf(request, days, dpi));
  },
  /** Hidden maps still in the page. */
  leftovers: () => document.querySelectorAll('[data-print-map], .maplibregl-map').length,
};
export type Bench = typeof bench;
Object.assign(window, { bench, running });

function withLines(style: Parameters<typeof drawPicture>[0]['style'], data: FeatureCollection): typeof style {
  return {
    ...style,
    sources: { ...style.sources, lines: { type: 'geojson', data, maxzoom: 14, tolerance: 0 } },
    layers: [
      ...style.layers,
      { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#ff0000', 'line-width': 1 } },
    ],
  };
}
