import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import type { Phase } from '#lib/domain/dataset.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { formatDate } from '#lib/scene/date-formats.ts';
import { spanWords } from '#lib/scene/date-words.ts';
import type { Item, PointMm } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import type { Paragraph } from './paragraph.ts';
import { INK, INK_QUIET, RULE, type TypeScale } from './type-scale.ts';

/** A sheet of the atlas: its date, and the page it stands on. */
export interface TimelineSheet {
  readonly date: Day;
  readonly page: number;
}

/** The most room left of the bars for the names of phases, share of the width, and between a name and its bar, millimetres. */
const NAMES = 0.27;
const NAME_GAP_MM = 4;
/** Height of a bar in its row, and what a row is higher than its line. */
const BAR = 0.5;
const ROW = 1.25;
/** Days shown before the first sheet and after the last, share of the days between them; at least so many. */
const AROUND = 0.04;
const LEAST_AROUND = 7;
/** Months between two labels. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];

/**
 * The phases as bars under one another, paler where their ends are uncertain, and the sheets as lines through them with their pages above. A
 * figure that says all of it in words. Undefined where no phase lies between the sheets.
 */
export function phaseTimeline(
  phases: readonly Phase[],
  sheets: readonly TimelineSheet[],
  { type, language }: { readonly type: TypeScale; readonly language: string },
  measure: Measure,
): Paragraph | undefined {
  const dates = sheets.map(({ date }) => date);
  const around = Math.max(LEAST_AROUND, Math.round((Math.max(...dates) - Math.min(...dates)) * AROUND));
  const [first, last] = [Math.min(...dates) - around, Math.max(...dates) + around];
  const shown = phases.filter(({ bounds }) => bounds.startEarliest <= last && bounds.endLatest >= first);
  if (shown.length === 0) return undefined;
  const rowMm = lineHeightMm(type.small) * ROW;
  const [topMm, axisMm] = [lineHeightMm(type.tiny), lineHeightMm(type.tiny) + 1];
  const bodyMm = shown.length * rowMm;
  const spoken = shown.map(({ name, bounds }) => {
    const days = spanWords(Math.max(first, bounds.startEarliest), Math.min(last, bounds.endLatest), language);
    return `${textIn(name, language)}: ${days}`;
  });
  return {
    role: 'Figure',
    alt: `${spoken.join('; ')}.`,
    beforeMm: 0,
    heightMm: () => topMm + bodyMm + axisMm,
    itemsAt(xMm, yMm, widthMm) {
      const names = shown.map(({ name }) => measure.widthMm(textIn(name, language), type.small));
      const nameMm = Math.min(widthMm * NAMES, Math.max(...names));
      const left = xMm + nameMm + NAME_GAP_MM;
      const dayMm = (xMm + widthMm - left) / (last - first);
      const at = (day: Day): number => left + (Math.min(last, Math.max(first, day)) - first) * dayMm;
      const top = yMm + topMm;
      const rows = shown.flatMap((phase, i): Item[] => {
        const rowTop = top + i * rowMm;
        const [line = ''] = wrap(textIn(phase.name, language), type.small, nameMm + 0.01, measure);
        const baseline = rowTop + (rowMm - lineHeightMm(type.small)) / 2 + baselineMm(type.small);
        return [
          { kind: 'text', xMm, yMm: baseline, text: line, style: type.small },
          ...barsOf(phase, at, rowTop + (rowMm * (1 - BAR)) / 2, rowMm * BAR),
        ];
      });
      const bottom = top + bodyMm;
      const axis: Item = { kind: 'path', points: [[left, bottom], [xMm + widthMm, bottom]], stroke: RULE, strokeMm: 0.2 }; // prettier-ignore
      return [
        axis,
        ...monthsOf(first, last, { at, dayMm, yMm: bottom }, { type, language }, measure),
        ...rows,
        ...linesOf(sheets, at, [yMm, bottom], type, measure),
      ];
    },
  };
}

/** A phase as it surely was, and paler the days on which it may have been. */
function barsOf({ bounds }: Phase, at: (day: Day) => number, topMm: number, heightMm: number): Item[] {
  const bar = (from: number, to: number, opacity: number): Item[] => {
    if (!(to > from)) return [];
    const points: PointMm[] = [[from, topMm], [to, topMm], [to, topMm + heightMm], [from, topMm + heightMm]]; // prettier-ignore
    return [{ kind: 'path', points, closed: true, fill: INK_QUIET, opacity }];
  };
  const { startEarliest, startLatest, endEarliest, endLatest } = bounds;
  return [
    ...bar(at(startEarliest), at(endLatest + 1), 0.25),
    ...bar(at(startLatest), at(Math.min(endEarliest, endLatest) + 1), 0.35),
  ];
}

/** The sheets as lines, with their pages above; pages that would meet stand together, from the first of their lines on. */
function linesOf(
  sheets: readonly TimelineSheet[],
  at: (day: Day) => number,
  [topMm, bottomMm]: readonly [number, number],
  type: TypeScale,
  measure: Measure,
): Item[] {
  const style = { ...type.tiny, font: 'semibold' as const, colour: INK };
  const foot = topMm + lineHeightMm(style);
  const labels: { left: number; pages: number[] }[] = [];
  for (const { date, page } of sheets) {
    const left = at(date) - measure.widthMm(String(page), style) / 2;
    const last = labels.at(-1);
    if (last && left < last.left + measure.widthMm(joined(last.pages), style) + 1) last.pages.push(page);
    else labels.push({ left, pages: [page] });
  }
  return [
    ...sheets.map(({ date }): Item => ({
      kind: 'path',
      points: [[at(date), foot], [at(date), bottomMm]], // prettier-ignore
      stroke: INK,
      strokeMm: 0.25,
    })),
    ...labels.map(({ left, pages }): Item => ({
      kind: 'text',
      xMm: left,
      yMm: topMm + baselineMm(style),
      text: joined(pages),
      style,
    })),
  ];
}

/** "3", "3, 4", "3\u20135". */
const joined = (pages: readonly number[]): string =>
  pages.length > 2 ? `${pages[0]}\u2013${pages.at(-1)}` : pages.join(', ');

/** Months along the foot, as many as have room; the first and each January with their year. */
function monthsOf(
  first: Day,
  last: Day,
  scale: { readonly at: (day: Day) => number; readonly dayMm: number; readonly yMm: number },
  { type, language }: { readonly type: TypeScale; readonly language: string },
  measure: Measure,
): Item[] {
  const { year, month } = partsOf(first);
  const count = Math.ceil((last - first) / 28) + 1;
  const days = Array.from({ length: count }, (_, i) => dayOf(year, month + 1 + i, 1)).filter(
    (day) => day > first && day < last,
  );
  const style = type.tiny;
  const short = (day: Day): string => formatDate(day, language, 'month-short');
  const widest = Math.max(0, ...days.map((day) => measure.widthMm(short(day), style)));
  const step = MONTH_STEPS.find((months) => months * 30 * scale.dayMm > widest + 2) ?? 120;
  let free = -Infinity;
  return days.flatMap((day, i): Item[] => {
    const x = scale.at(day);
    const tick: Item = { kind: 'path', points: [[x, scale.yMm], [x, scale.yMm + 1]], stroke: INK_QUIET, strokeMm: 0.2 }; // prettier-ignore
    const text = i === 0 || partsOf(day).month === 1 ? formatDate(day, language, 'month') : short(day);
    const end = x + 0.6 + measure.widthMm(text, style);
    if (i % step !== 0 || x < free || end > scale.at(last)) return [tick];
    free = end + 1.5;
    return [tick, { kind: 'text', xMm: x + 0.6, yMm: scale.yMm + 0.6 + baselineMm(style), text, style }];
  });
}
