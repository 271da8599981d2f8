import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Block, TextItem } from '#lib/print/display-list.ts';
import { inside, overlap } from '#lib/print/in-frame.ts';
import { layoutSheet, type Sheet } from '#lib/print/layout-sheet.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { builtInDataset, plainMeasure, requestOf } from './sheet-in-node.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await builtInDataset();
});

const SHEETS: [string, Parameters<typeof requestOf>[1]][] = [
  ['A4 portrait', {}],
  ['A4 landscape in Korean', { orientation: 'landscape', language: 'ko' }],
  [
    'A3 landscape of Kursk in Russian',
    { paper: 'A3', orientation: 'landscape', language: 'ru', viewId: 'kursk', date: '2024-12-14' },
  ],
  ['A3 portrait', { paper: 'A3' }],
  ['a locked clock', { known: '2024-10-23' }],
  ['hardly any claims', { date: '2024-08-02' }],
];
const texts = (blocks: readonly Block[]): TextItem[] =>
  blocks.flatMap(({ items }) => items.filter((item): item is TextItem => item.kind === 'text'));
/** A line may be several items: what stands there in another language is one of its own. */
const joined = (blocks: readonly Block[]): string =>
  texts(blocks).map(({ text }) => text).join(''); // prettier-ignore
/** Sheets already laid out: several tests look at the same one. */
const made = new Map<unknown, Sheet>();
const sheetOf = (asked: Parameters<typeof requestOf>[1]): Sheet => {
  const sheet = made.get(asked) ?? layoutSheet(requestOf(dataset, asked), plainMeasure);
  made.set(asked, sheet);
  return sheet;
};

describe.each(SHEETS)('a sheet: %s', { timeout: 60_000 }, (_name, asked) => {
  it('keeps everything inside the margins', () => {
    const { pages, paper } = sheetOf(asked);
    const { marginMm, widthMm, heightMm } = paper;
    const room = { xMm: marginMm, yMm: marginMm, widthMm: widthMm - 2 * marginMm, heightMm: heightMm - 2 * marginMm };
    for (const { blocks } of pages) {
      for (const block of blocks) expect(inside(block.box, room, 0.5), JSON.stringify(block.box)).toBe(true);
      for (const text of texts(blocks).filter(({ angle }) => !angle)) {
        const box = {
          xMm: text.xMm,
          yMm: text.yMm - 0.1,
          widthMm: plainMeasure.widthMm(text.text, text.style),
          heightMm: 0.1,
        };
        expect(inside(box, room, 0.5), text.text).toBe(true);
      }
    }
  });

  it('lets no two parts overlap', () => {
    for (const { blocks } of sheetOf(asked).pages) {
      const solid = blocks.filter(({ over }) => !over);
      for (const [i, a] of solid.entries()) {
        for (const b of solid.slice(i + 1))
          expect(overlap(a.box, b.box), `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(false);
      }
    }
  });

  it('numbers its sources without gaps and cites none that it does not list', () => {
    const all = sheetOf(asked)
      .pages.flatMap(({ blocks }) => texts(blocks))
      .map(({ text }) => text);
    const listed = all.filter((text) => /^\[\d+\]$/.test(text)).map((text) => Number(text.slice(1, -1)));
    // A mark may be broken into a line of its own; those of the list stand first in their items.
    const list = sheetOf(asked).pages.flatMap(({ blocks }) => blocks.filter(({ role }) => role === 'LI'));
    const numbers = list.flatMap(({ items }) => {
      const [first] = items;
      return first?.kind === 'text' && /^\[\d+\]$/.test(first.text) ? [Number(first.text.slice(1, -1))] : [];
    });
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(0);
    const cited = all.flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
    expect(Math.max(...cited, ...listed)).toBe(numbers.length);
  });

  it('has the map first, its words as alternative text, and the credit on every page', () => {
    const { pages } = sheetOf(asked);
    const figure = pages[0]?.blocks.find(({ role }) => role === 'Figure');
    expect(figure?.alt?.length).toBeGreaterThan(40);
    for (const { blocks } of pages)
      expect(joined(blocks.filter(({ credit }) => credit))).toContain('Claims: the publishers');
  });
});

describe('the legend', () => {
  const legend = (asked: Parameters<typeof requestOf>[1]): string =>
    texts(sheetOf(asked).pages[0]?.blocks.filter(({ role }) => role === 'LI') ?? [])
      .map(({ text }) => text)
      .join(' ');

  it('explains what is drawn', () => {
    expect(legend({})).toContain('North Korea');
    expect(legend({})).toContain('the path is not known');
  });

  it('shows the light signs of a dark map on its ground', () => {
    const patches = (theme: 'dark' | 'light'): number =>
      (layoutSheet(requestOf(dataset, { theme }), plainMeasure).pages[0]?.blocks ?? []).filter(
        ({ role, items }) => role === 'LI' && items.some((item) => item.kind === 'path' && item.fill === paletteOf('dark').land),
      ).length; // prettier-ignore
    expect(patches('dark')).toBeGreaterThan(5);
    expect(patches('light')).toBe(0);
  });

  it('shows a picture in a frame only where the frames of the map are large enough for one', () => {
    // On the globe a base and a training ground are the same empty square.
    expect(legend({ viewId: 'world' })).toContain('Base, training ground');
    expect(legend({ viewId: 'far-east', date: '2024-10-18' })).not.toContain('Base, training ground');
  });

  it('explains nothing that is not drawn', () => {
    const kursk = legend({ viewId: 'kursk', date: '2024-12-14' });
    expect(kursk).toContain('Settlement');
    expect(kursk).not.toContain('Port');
    expect(kursk).not.toContain('Direction of movement');
  });
});

it('draws a globe without a bar and says so', () => {
  const words = texts(sheetOf({ viewId: 'world' }).pages[0]?.blocks ?? []).map(({ text }) => text);
  expect(words).toContain('Not to scale');
  expect(words.filter((text) => / km$|^1 : /.test(text))).toEqual([]);
});

it('says of a map that was tilted on the screen that it is drawn from above, to scale', () => {
  const wordsAt = (pitch: number): string => {
    const window = { camera: { center: [87, 52], zoom: 3, bearing: 0, pitch }, width: 1440, height: 700 } as const;
    const strip = layoutSheet(requestOf(dataset, { window }), plainMeasure).pages[0]?.blocks ?? [];
    return texts(strip).map(({ text }) => text).join(' ');
  };
  expect(wordsAt(40)).toMatch(/tilted; here it is drawn from straight above/);
  expect(wordsAt(40)).toMatch(/1 : [\d,]+/);
  expect(wordsAt(0)).not.toContain('tilted');
}); // prettier-ignore

it.each([
  ['en', 'A5'],
  ['uk', 'A5'],
  ['ru', 'A4'],
] as const)('has room for the words about its scale in %s on %s', (language, paper) => {
  const { pages } = layoutSheet(requestOf(dataset, { language, paper, orientation: 'landscape', viewId: 'kursk' }), plainMeasure);
  const strip = pages[0]?.blocks.find(({ items }) => items.some((item) => item.kind === 'text' && item.text.startsWith('1 : ')));
  const bottom = Math.max(...texts(strip ? [strip] : []).map(({ yMm }) => yMm));
  expect(strip && bottom < strip.box.yMm + strip.box.heightMm).toBe(true);
}); // prettier-ignore

it('says at the locked clock what is withheld', () => {
  const words = texts(sheetOf({ known: '2024-10-23' }).pages[0]?.blocks ?? [])
    .map(({ text }) => text)
    .join(' ');
  expect(words).toMatch(/claims about this date or earlier were not yet published/);
});

it('is the same twice', () => {
  expect(JSON.stringify(sheetOf({}))).toBe(JSON.stringify(sheetOf({})));
});

/** Relative luminance of "#rrggbb", as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each(['light', 'dark', 'print-grey'] as const)('sets every word over a %s map so that it is read there', (theme) => {
  const sheet = sheetOf({ viewId: 'far-east', date: '2024-10-18', orientation: 'landscape', theme });
  const onMap = (sheet.pages[0]?.blocks ?? []).filter(({ over, role }) => over && role === 'P');
  // Names are one block, each note is one of its own.
  expect(onMap.length).toBeGreaterThan(1);
  const ground = luminance(paletteOf(theme).land);
  for (const { text, style } of texts(onMap)) {
    const ink = luminance(style.colour);
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    expect(contrast, `${text} in ${style.colour}`).toBeGreaterThan(4);
  }
});
