import type { Clock, Dataset } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { differenceBetween } from '#lib/scene/difference.ts';
import { differenceSentences } from '#lib/scene/difference-words.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { knownDay } from '#lib/domain/dataset.ts';
import { contentsPages } from './atlas-contents.ts';
import { destinationOf, type AtlasChoice, type AtlasStop } from './atlas-plan.ts';
import { sourcesPages } from './atlas-sources.ts';
import type { SheetPage } from './display-list.ts';
import { layoutSheet, type Sheet } from './layout-sheet.ts';
import type { Measure } from './measure.ts';
import { References } from './references.ts';
import type { SheetCamera } from './sheet-camera.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetRequest } from './sheet-request.ts';

/** An atlas that is to be printed: what all its sheets have in common, and which they are. */
export interface AtlasRequest extends Omit<SheetRequest, 'scene' | 'address'> {
  readonly choice: AtlasChoice;
  readonly stops: readonly AtlasStop[];
  /** The address that shows a sheet's scene. */
  readonly addressOf: (clock: Clock) => string;
}

/** A sheet of the plan: where it stands in the atlas. */
export interface PlannedSheet {
  readonly stop: AtlasStop;
  readonly firstPage: number;
  readonly pageCount: number;
}

/** All that must be known before the first page is painted: the contents name pages, and each page says how many there are. */
export interface AtlasPlan {
  readonly contents: readonly SheetPage[];
  readonly sheets: readonly PlannedSheet[];
  readonly sources: readonly SheetPage[];
  readonly pageCount: number;
  /** The sheet at a place, laid out anew: sheets are not kept, so that an atlas of any length needs the memory of one. */
  sheetAt(index: number): Sheet;
}

/**
 * Lays out a whole atlas once to count its pages and number its sources, in the order of its sheets. A generator: it yields after each sheet,
 * so that a page can breathe. Pure: runs in bare Node.
 */
export function* planAtlas(request: AtlasRequest, measure: Measure): Generator<number, AtlasPlan> {
  const { dataset, stops, language } = request;
  const sourcesWords = (page: number): string => say(language, 'atlas.sourcesFrom', { n: page });
  const known = Math.max(...stops.map(({ clock }) => knownDay(dataset, clock.known)));
  const references = new References(dataset, known, language);
  // As wide as any page number will be.
  const draft = { firstPage: 100, pageCount: 100, references, sourcesElsewhere: sourcesWords(100) };
  const counts: number[] = [];
  let camera: SheetCamera | undefined;
  for (const i of stops.keys()) {
    const sheet = sheetOf(request, i, measure, draft);
    counts.push(sheet.pages.length);
    camera ??= sheet.camera;
    yield i;
  }
  const hasSources = references.list.length > 0;
  const drafted = contentsPages(request, {
    measure,
    firstPages: counts,
    pageCount: 100,
    ...(camera && { camera }),
    ...(hasSources && { sourcesPage: 100 }),
  });
  const sheets: PlannedSheet[] = [];
  let next = drafted.length + 1;
  for (const [i, stop] of stops.entries()) {
    sheets.push({ stop, firstPage: next, pageCount: counts[i] ?? 0 });
    next += counts[i] ?? 0;
  }
  const textRequest = { ...request, address: request.addressOf(stops[0]?.clock ?? { date: known, known }) };
  const sourcesAt = (pages: number): SheetPage[] =>
    sourcesPages(textRequest, references, { measure, firstPage: next, pageCount: pages });
  const pageCount = next - 1 + sourcesAt(100).length;
  const firstPages = sheets.map(({ firstPage }) => firstPage);
  return {
    contents: contentsPages(request, {
      measure,
      firstPages,
      pageCount,
      ...(camera && { camera }),
      ...(hasSources && { sourcesPage: next }),
    }),
    sheets,
    sources: sourcesAt(pageCount),
    pageCount,
    sheetAt(index) {
      const planned = sheets[index];
      const sheet = sheetOf(request, index, measure, {
        references,
        firstPage: planned?.firstPage ?? 1,
        pageCount,
        sourcesElsewhere: sourcesWords(next),
      });
      if (sheet.pages.length !== planned?.pageCount) throw new Error(`sheet ${index} changed its number of pages`);
      return named(sheet, stops[index] as AtlasStop, language);
    },
  };
}

const sceneOf = (dataset: Dataset, stop: AtlasStop | undefined): Scene | undefined =>
  stop && sceneAt(dataset, stop.clock);

function sheetOf(request: AtlasRequest, index: number, measure: Measure, context: SheetContext): Sheet {
  const { dataset, stops, addressOf, language } = request;
  const stop = stops[index];
  const scene = sceneOf(dataset, stop);
  if (!stop || !scene) throw new RangeError(`an atlas of ${stops.length} sheets has no sheet ${index}`);
  const before = sceneOf(dataset, stops[index - 1]);
  return layoutSheet({ ...request, scene, address: addressOf(stop.clock) }, measure, {
    ...context,
    ...(before && { changes: changesSince(before, scene, dataset, language) }),
  });
}

/** What changed since the sheet before. */
function changesSince(
  before: Scene,
  scene: Scene,
  dataset: Dataset,
  language: string,
): NonNullable<SheetContext['changes']> {
  const sentences = differenceSentences(differenceBetween(before, scene), dataset, language);
  return { title: say(language, 'atlas.changed', { day: dayWords(before.date, language) }), sentences };
}

/** A sheet of an atlas is one bookmark, its date; those of its parts would bury it. */
function named(sheet: Sheet, stop: AtlasStop, language: string): Sheet {
  const pages = sheet.pages.map(({ blocks }, page) => ({
    blocks: blocks.map(({ bookmark: _, ...block }, i) =>
      page === 0 && i === 0
        ? { ...block, bookmark: dayWords(stop.clock.date, language), destination: destinationOf(stop) }
        : block,
    ),
  }));
  return { ...sheet, pages };
}
