import { expect, it } from 'vitest';
import type { Phase } from '#lib/domain/dataset.ts';
import { dayOf } from '#lib/domain/day.ts';
import { phaseTimeline, type TimelineSheet } from './atlas-timeline.ts';
import type { Measure } from './measure.ts';
import { paperOf } from './paper.ts';
import { typeScale } from './type-scale.ts';

/** Every letter a millimetre wide. */
const measure: Measure = { widthMm: (text) => text.length };
const type = typeScale(paperOf('A4', 'landscape'));
const day = (month: number, date: number): number => dayOf(2024, month, date);
const phase = (name: string, from: number, to: number, surelyFrom = from): Phase => ({
  id: name,
  name: { en: name },
  valid: '',
  bounds: { shape: 'interval', startEarliest: from, startLatest: surelyFrom, endEarliest: to, endLatest: to, cap: 1 },
}); // prettier-ignore
const PHASES = [phase('Early', day(1, 1), day(3, 1)), phase('Late', day(3, 1), day(8, 1), day(4, 1)), phase('Years ago', 0, 9)]; // prettier-ignore
const made = (sheets: readonly TimelineSheet[], phases = PHASES) =>
  phaseTimeline(phases, sheets, { type, language: 'en' }, measure);

it('has a row for each phase between the sheets, and says it in words', () => {
  // 180 days apart, so 7 days are added at either end: the least.
  const figure = made([{ date: day(2, 1), page: 2 }, { date: day(7, 30), page: 3 }]); // prettier-ignore
  expect(figure?.alt).toBe('Early: 25 January to 1 March 2024; Late: 1 March to 1 August 2024.');
  const texts = (figure?.itemsAt(0, 0, 200) ?? []).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['Early', 'Late', '2', '3', 'February 2024', 'Jul']));
  expect(texts).not.toContain('Years ago');
});

it('puts a sheet at its date, and sets pages together that would lie on each other', () => {
  const sheets = [{ date: day(2, 1), page: 2 }, { date: day(2, 2), page: 3 }, { date: day(7, 30), page: 4 }]; // prettier-ignore
  const items = made(sheets)?.itemsAt(0, 0, 209) ?? [];
  // The longest name is 5 mm, the gap 4: the bars have 200 mm for 194 days, and the first sheet is 7 days in.
  const lines = items.flatMap((item) => (item.kind === 'path' && item.strokeMm === 0.25 ? [item.points[0]?.[0] ?? 0] : [])); // prettier-ignore
  expect(lines.map((x) => Number(x.toFixed(2)))).toEqual([16.22, 17.25, 201.78]);
  const pages = items.flatMap((item) =>
    item.kind === 'text' && /^\d(, \d)?$/.test(item.text) ? [[item.text, item.xMm.toFixed(2)]] : [],
  );
  // A figure is a millimetre wide: half of it stands left of its line.
  expect(pages).toEqual([
    ['2, 3', '15.72'],
    ['4', '201.28'],
  ]);
});

it('names the first and the last of three pages that would lie on each other', () => {
  const sheets = [1, 2, 3].map((date) => ({ date: day(2, date), page: date + 1 }));
  const items = made([...sheets, { date: day(7, 30), page: 5 }])?.itemsAt(0, 0, 209) ?? [];
  const pages = items.flatMap((item) => (item.kind === 'text' && /^\d(\u2013\d)?$/.test(item.text) ? [item.text] : []));
  expect(pages).toEqual(['2\u20134', '5']);
});

it('is none where no phase lies between the sheets', () => {
  expect(made([{ date: day(2, 1), page: 2 }], [phase('Years ago', 0, 9)])).toBeUndefined(); // prettier-ignore
});
