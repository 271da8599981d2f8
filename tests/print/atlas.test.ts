import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import { formatDay, parseDay } from '#lib/domain/day.ts';
import { planAtlas, type AtlasPlan } from '#lib/print/atlas-layout.ts';
import { atlasStops, type AtlasChoice } from '#lib/print/atlas-plan.ts';
import type { Block, SheetPage, TextItem } from '#lib/print/display-list.ts';
import { drawnScene, type DrawnScene } from '#lib/print/drawn-scene.ts';
import { inside, overlap } from '#lib/print/in-frame.ts';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import { SCENE_SOURCES, type SceneSource } from '#lib/style/scene-sources.ts';
import { plainMeasure, builtInDataset, requestOf } from './sheet-in-node.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await builtInDataset();
});

/** The atlas that nobody asked anything special of: a sheet for each phase. */
function defaultAtlas(viewId: string): AtlasPlan {
  const choice: AtlasChoice = { every: 'phase', from: dataset.span.first, to: dataset.span.last, known: 'latest' };
  const { scene: _scene, address: _address, ...common } = requestOf(dataset, { viewId, orientation: 'landscape' });
  const plan = planAtlas(
    {
      ...common,
      choice,
      stops: atlasStops(dataset, choice),
      addressOf: ({ date }) => `https://dateline.example/?date=${formatDay(date)}`,
    },
    plainMeasure,
  );
  for (let step = plan.next(); ; step = plan.next()) if (step.done) return step.value;
}
const textsOf = (blocks: readonly Block[]): TextItem[] =>
  blocks.flatMap(({ items }) => items.filter((item): item is TextItem => item.kind === 'text'));
const words = (pages: readonly SheetPage[]): string =>
  pages.flatMap(({ blocks }) => textsOf(blocks)).map(({ text }) => text).join(' '); // prettier-ignore
/** The numbers that a page's sentences cite; those of its list of sources are not among them. */
const citedIn = (pages: readonly SheetPage[]): number[] =>
  [...words(pages).matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));

type Properties = Readonly<Record<string, unknown>>;
/** Words of the legend, the data they speak of, and which of them. */
const SIGNS: [string, SceneSource, (of: Properties) => boolean][] = [
  ['the path is not known', 'scene-routes', ({ window, path }) => window === 'open' && path === 'unknown'],
  ['Route as reported', 'scene-routes', ({ window, path }) => window === 'open' && path === 'reported'],
  ['Route, inferred', 'scene-routes', ({ window, path }) => window === 'open' && path === 'inferred'],
  ['Direction of movement', 'scene-routes', ({ window }) => window === 'open'],
  ['Movement of the last', 'scene-routes', ({ window }) => window === 'trace'],
  [
    'Dashed outline: disputed',
    'scene-places',
    ({ window, confidence }) => window === 'open' && confidence === 'disputed',
  ],
  [
    'Dotted outline: inferred',
    'scene-places',
    ({ window, confidence }) => window === 'open' && confidence === 'inferred',
  ],
  ['Grey fill: contested', 'scene-places', ({ window, holder }) => window === 'open' && holder === 'contested'],
  ['Second ring', 'scene-places', ({ differ }) => differ === true],
];
/** What the map of a sheet draws in its frame: at a small scale a settlement is not drawn though it lies there. */
function drawnOn({ style, camera }: Sheet): DrawnScene {
  const data = Object.fromEntries(
    SCENE_SOURCES.map((name) => {
      const source = style.sources[name];
      return [name, source?.type === 'geojson' ? source.data : undefined];
    }),
  );
  return drawnScene(style, data as Record<SceneSource, FeatureCollection>, camera);
}

// The view it opens with, and the one with the most names.
describe.each(['overview', 'kursk'])('the default atlas of %s', { timeout: 300_000 }, (viewId) => {
  let plan: AtlasPlan;
  let sheets: Sheet[];
  beforeAll(() => {
    plan = defaultAtlas(viewId);
    sheets = plan.sheets.map((_, i) => plan.sheetAt(i));
  }, 300_000);

  it('has a sheet for every phase that begins within the span', () => {
    const phases = plan.sheets.flatMap(({ stop }) => stop.phases.map(({ id }) => id));
    const { first, last } = dataset.span;
    const within = dataset.phases.filter(({ bounds }) => bounds.startEarliest <= last && bounds.endLatest >= first);
    expect(phases.toSorted()).toEqual(within.map(({ id }) => id).toSorted());
  });

  it('counts its pages without a gap, and the contents name those of the sheets', () => {
    const pages = [...plan.contents, ...sheets.flatMap((sheet) => sheet.pages), ...plan.sources];
    expect(pages).toHaveLength(plan.pageCount);
    for (const [i, page] of pages.entries()) expect(words([page])).toContain(`Page ${i + 1} of ${pages.length}`);
    const contents = textsOf(plan.contents.flatMap(({ blocks }) => blocks)).filter(({ link }) =>
      link?.startsWith('#sheet'),
    );
    const linked = contents.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => Number(text));
    expect(linked).toEqual(plan.sheets.map(({ firstPage }) => firstPage));
  });

  it('has a destination for every link inside it', () => {
    const blocks = [...plan.contents, ...sheets.flatMap((sheet) => sheet.pages), ...plan.sources].flatMap(
      (page) => page.blocks,
    );
    const destinations = blocks.flatMap(({ destination }) => (destination === undefined ? [] : [`#${destination}`]));
    const links = textsOf(blocks).flatMap(({ link }) => (link?.startsWith('#') ? [link] : []));
    expect(new Set(destinations).size).toBe(destinations.length);
    expect(links.filter((link) => !destinations.includes(link))).toEqual([]);
  });

  it('numbers its sources once, without gaps, in the order in which they are cited', () => {
    const list = plan.sources.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'LI'));
    const numbers = list.map(({ items }) => Number(/^\[(\d+)\]$/.exec((items[0] as TextItem).text)?.[1]));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
    for (const { pages } of sheets) {
      for (const number of citedIn(pages)) expect(number).toBeLessThanOrEqual(numbers.length);
      expect(pages.flatMap(({ blocks }) => blocks).some(({ bookmark }) => bookmark === 'Sources')).toBe(false);
    }
  });

  it('says on every sheet but the first what changed since the one before', () => {
    expect(words(sheets[0]?.pages ?? [])).not.toContain('Changed since');
    for (const { pages } of sheets.slice(1)) expect(words(pages)).toContain('Changed since');
  });

  it('keeps every sheet to one page, everything inside its margins, and no two parts on one another', () => {
    for (const { pages, paper } of sheets) {
      expect(
        pages.slice(1).map((page) => words([page])),
        words(pages),
      ).toEqual([]);
      const { marginMm: m, widthMm, heightMm } = paper;
      const room = { xMm: m, yMm: m, widthMm: widthMm - 2 * m, heightMm: heightMm - 2 * m };
      for (const { blocks } of pages) {
        const solid = blocks.filter(({ over }) => !over);
        for (const [i, a] of solid.entries()) {
          expect(inside(a.box, room, 0.5), JSON.stringify(a.box)).toBe(true);
          for (const b of solid.slice(i + 1))
            expect(overlap(a.box, b.box, 0.01), `${JSON.stringify(a.box)} ${JSON.stringify(b.box)}`).toBe(false);
        }
      }
    }
  });

  it.each(SIGNS)('has "%s" in the legend exactly where it is drawn', (sign, source, isDrawn) => {
    for (const sheet of sheets) {
      const isShown = drawnOn(sheet)[source].some(({ properties }) => isDrawn(properties ?? {}));
      const legend = words([{ blocks: sheet.pages[0]?.blocks.filter(({ role }) => role === 'LI') ?? [] }]);
      expect([legend.includes(sign), legend]).toEqual([isShown, legend]);
    }
  });

  it('cuts no name and sets none over another', () => {
    for (const { pages, camera } of sheets) {
      const names = textsOf((pages[0]?.blocks ?? []).filter(({ over, role }) => over && role === 'P')).filter(
        ({ angle }) => !angle,
      );
      const boxes = names.map(({ xMm, yMm, text, style }) => {
        const high = (style.sizePt * 25.4) / 72;
        return { text, xMm, yMm: yMm - 0.7 * high, widthMm: plainMeasure.widthMm(text, style), heightMm: 0.7 * high };
      });
      for (const [i, a] of boxes.entries()) {
        expect(inside(a, camera.frame, 0.5), a.text).toBe(true);
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b, 0.1), `${a.text} / ${b.text}`).toBe(false);
      }
    }
  });
});

it('knows on each sheet no more than on its own date, when it is locked', () => {
  const choice: AtlasChoice = { dates: [parseDay('2024-10-20') ?? 0, parseDay('2024-10-24') ?? 0], known: 'locked' };
  const { scene: _scene, address: _address, ...common } = requestOf(dataset, {});
  const plan = planAtlas({ ...common, choice, stops: atlasStops(dataset, choice), addressOf: () => '' }, plainMeasure);
  let step = plan.next();
  while (!step.done) step = plan.next();
  expect(words(step.value.sheetAt(0).pages)).toContain('as known that evening, 20 October 2024');
  expect(words(step.value.sheetAt(1).pages)).toContain('as known that evening, 24 October 2024');
}, 60_000);
