import { dayOf, partsOf, type Day } from '#lib/domain/day.ts';
import { formatDate, type DateShape } from './date-formats.ts';
import { dayWidth, xOf, type Scale } from './timeline-scale.ts';
import { cellsIn, nextCell, type Unit } from './timeline-units.ts';

/** A mark of the ruler at the left edge of a day. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly size: 'small' | 'middle' | 'large';
}

/** Words of the ruler; `x` is where they begin, or their middle. */
export interface RulerLabel {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  readonly align: 'start' | 'middle';
}

/** The ruler of a scale: marks, a row of fine labels (days or months) and below it one of coarse ones (months or years). */
export interface Ruler {
  readonly ticks: readonly Tick[];
  readonly fine: readonly RulerLabel[];
  readonly coarse: readonly RulerLabel[];
}

/** The width of a text in pixels. An estimate that errs on the wide side keeps labels apart. */
export type TextWidth = (text: string) => number;

/** Pixels between a mark and its label, and the least between a label and the next mark. */
const PAD = 3;
const GAP = 5;
/** Marks nearer to each other than this would be a grey band. */
const LEAST_MARK_GAP = 4;

/** What one closeness of look is drawn with: cells that are labelled, finer marks, and the cells of the row below. */
interface Level {
  readonly cells: Unit;
  readonly marks?: Unit;
  readonly coarse?: Unit;
  readonly text: (day: Day) => string;
  /** Days are cells wide enough for a number in their middle. */
  readonly align: 'start' | 'middle';
}

const DAY: Unit = { of: 'day', step: 1 };
const WEEK: Unit = { of: 'week', step: 1 };
const MONTH: Unit = { of: 'month', step: 1 };
const QUARTER: Unit = { of: 'month', step: 3 };
const YEAR: Unit = { of: 'year', step: 1 };

const dayText = (day: Day): string => String(partsOf(day).dayOfMonth);
const yearText = (day: Day): string => String(partsOf(day).year);
const inShape =
  (language: string, shape: DateShape) =>
  (day: Day): string =>
    formatDate(day, language, shape);

/** The longest word for a month in a shape, by its letters. */
function longestMonth(language: string, shape: DateShape): string {
  const months = Array.from({ length: 12 }, (_, i) => formatDate(dayOf(2024, i + 1, 1), language, shape));
  return months.reduce((longest, month) => (month.length > longest.length ? month : longest), '');
}

/** The finest labels that fit: every length is that of the shortest cell with the longest word in it. */
function levelOf(scale: Scale, textWidth: TextWidth, language: string): Level {
  const pixels = dayWidth(scale);
  const fits = (days: number, text: string): boolean => days * pixels >= textWidth(text) + PAD + GAP;
  if (fits(1, '30')) return { cells: DAY, coarse: MONTH, text: dayText, align: 'middle' };
  if (fits(7, '30') && fits(28, longestMonth(language, 'month')))
    return { cells: WEEK, marks: DAY, coarse: MONTH, text: dayText, align: 'start' };
  const [long, short] = [inShape(language, 'month-name'), inShape(language, 'month-short')];
  if (fits(28, longestMonth(language, 'month-name')))
    return { cells: MONTH, marks: WEEK, coarse: YEAR, text: long, align: 'start' };
  const shortest = longestMonth(language, 'month-short');
  if (fits(28, shortest)) return { cells: MONTH, marks: WEEK, coarse: YEAR, text: short, align: 'start' };
  if (fits(90, shortest)) return { cells: QUARTER, marks: MONTH, coarse: YEAR, text: short, align: 'start' };
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => fits(years * 365, '2024')) ?? 1000;
  return { cells: { of: 'year', step }, ...(step === 1 && { marks: QUARTER }), text: yearText, align: 'start' };
}

/** The ruler of a scale. Labels never touch: one that has no room is left out. */
export function rulerOf(scale: Scale, textWidth: TextWidth, language = 'en'): Ruler {
  if (scale.width <= 0) return { ticks: [], fine: [], coarse: [] };
  const { cells, marks, coarse, text, align } = levelOf(scale, textWidth, language);
  return {
    ticks: ticksOf(scale, [
      ['large', coarse],
      ['middle', cells],
      ['small', marks],
    ]),
    fine: cellsIn(scale, cells).flatMap((day) => fineLabel(scale, day, text(day), align, textWidth)),
    coarse: coarse ? coarseLabels(scale, coarse, textWidth, language) : [],
  };
}

/** Marks at the beginning of cells, each day once and with its largest size. */
function ticksOf(scale: Scale, sizes: readonly [Tick['size'], Unit | undefined][]): Tick[] {
  const ticks = new Map<Day, Tick>();
  for (const [size, unit] of sizes) {
    if (!unit || (size === 'small' && dayWidth(scale) * shortest(unit) < LEAST_MARK_GAP)) continue;
    for (const day of cellsIn(scale, unit)) {
      const x = xOf(scale, day);
      if (x >= 0 && !ticks.has(day)) ticks.set(day, { day, x, size });
    }
  }
  return [...ticks.values()].sort((a, b) => a.day - b.day);
}

function shortest({ of, step }: Unit): number {
  return { day: 1, week: 7, month: 28, year: 365 }[of] * step;
}

function fineLabel(
  scale: Scale,
  day: Day,
  text: string,
  align: RulerLabel['align'],
  textWidth: TextWidth,
): RulerLabel[] {
  const half = align === 'middle' ? textWidth(text) / 2 : 0;
  const x = align === 'middle' ? xOf(scale, day + 0.5) : xOf(scale, day) + PAD;
  const end = align === 'middle' ? x + half : x + textWidth(text);
  return x - half < 0 || end > scale.width ? [] : [{ day, x, text, align }];
}

/** Coarse labels stay in view while any of their cell is, as the heading of a column does. */
function coarseLabels(scale: Scale, unit: Unit, textWidth: TextWidth, language: string): RulerLabel[] {
  return cellsIn(scale, unit).flatMap((day) => {
    const x = Math.max(xOf(scale, day), 0) + PAD;
    const end = Math.min(xOf(scale, nextCell(day, unit)) - GAP, scale.width);
    const text = unit.of === 'year' ? yearText(day) : formatDate(day, language, 'month');
    return x + textWidth(text) > end ? [] : [{ day, x, text, align: 'start' as const }];
  });
}
