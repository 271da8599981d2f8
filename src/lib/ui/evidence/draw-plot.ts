import * as Plot from '@observablehq/plot';
import type { Day } from '#lib/domain/day.ts';
import { formatDate } from '#lib/scene/date-formats.ts';
import type { PlottedMark, TimePlot } from '#lib/scene/compare-plot.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import { t } from '#lib/state/page-language.svelte.ts';
import { BESIDE_PX, drawLabels } from './plot-labels.ts';
import { SIDE_SYMBOLS } from './side-signs.ts';

/** What a plot shows and how wide it is, CSS pixels. */
export interface PlotLook {
  readonly plot: TimePlot;
  readonly unit: string;
  readonly sideOf: ReadonlyMap<string, number> | undefined;
  readonly width: number;
  readonly date: Day;
  readonly language: string;
}

const MS_PER_DAY = 86_400_000;
const HEIGHT = 264;
/** An open end is an arrow of this many pixels. */
const ARROW_PX = 20;
/** Names stand beside the plot, and the date is marked when it is near what is plotted. */
const NEAR_DAYS = 60;
const MARGIN = { top: 18, bottom: 38 };
/** About the width of a digit, and of a tick with its gaps, on the axis of numbers. */
const [DIGIT_PX, TICK_PX] = [6.6, 14];
const at = (day: Day): Date => new Date(day * MS_PER_DAY);
/** The hues of the page are the actors', so a plot is ink: forms tell the sides apart, names the voices. */
const INK = 'currentColor';
const QUIET = 'var(--ink-2)';

/** The figures over time as an SVG, with the name of each voice beside its last mark. */
export function drawPlot(look: PlotLook): SVGSVGElement {
  const { plot, width, date } = look;
  const number = new Intl.NumberFormat(spokenFor(look.language));
  const labels = width < 420 ? 112 : 208;
  const near = date >= plot.first - NEAR_DAYS && date <= plot.last + NEAR_DAYS;
  const [first, last] = near ? [Math.min(plot.first, date), Math.max(plot.last, date)] : [plot.first, plot.last];
  const room = Math.max(2, (last - first) * 0.03);
  const lines = [...Map.groupBy(plot.marks, ({ mark }) => mark.voice).values()].filter((marks) => marks.length > 1);
  const svg = Plot.plot({
    width,
    height: HEIGHT,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: Math.ceil(number.format(Math.floor(plot.max)).length * DIGIT_PX) + TICK_PX,
    marginRight: labels,
    x: {
      type: 'utc',
      domain: [at(first - room), at(last + room)],
      label: null,
      ticks: width < 420 ? 3 : 5,
      ...tickDates(look.language),
    },
    y: {
      domain: [0, plot.max],
      label: null,
      ticks: 5,
      tickFormat: (value: number) => number.format(value),
      zero: true,
    },
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
      Plot.ruleY([0], { stroke: QUIET }),
      ...(near
        ? [
            Plot.ruleX([at(date)], { stroke: QUIET, strokeDasharray: '2 3' }),
            Plot.text([at(date)], {
              x: (d: Date) => d,
              frameAnchor: 'top',
              dy: -14,
              text: () => t('figures.theDate'),
              fill: QUIET,
            }),
          ]
        : []),
      // What one voice said after another: no claim about the days between, so it is only a hair.
      ...lines.map((marks) =>
        Plot.line(marks, {
          x: ({ day }: PlottedMark) => at(day),
          y: 'low',
          stroke: QUIET,
          strokeWidth: 0.75,
          strokeOpacity: 0.6,
        }),
      ),
      Plot.ruleX(
        plot.marks.filter(({ soft }) => soft),
        {
          x: ({ day }: PlottedMark) => at(day),
          y1: ({ soft }: PlottedMark) => soft?.low,
          y2: ({ soft }: PlottedMark) => soft?.high,
          stroke: INK,
          strokeOpacity: 0.22,
          strokeWidth: 7,
        },
      ),
      Plot.ruleX(
        plot.marks.filter(({ low, high }) => low !== high),
        {
          x: ({ day }: PlottedMark) => at(day),
          y1: 'low',
          y2: 'high',
          stroke: INK,
          strokeWidth: 2,
        },
      ),
      ...[...Map.groupBy(plot.marks, ({ beside }) => beside)].flatMap(([beside, marks]) => [
        arrows(marks, 'above', beside),
        arrows(marks, 'below', beside),
        signs(marks, look.sideOf, beside),
        strokes(marks, beside),
      ]),
    ],
  }) as SVGSVGElement & Plot.Plot;
  drawLabels(svg, look, {
    left: width - labels + 10,
    top: MARGIN.top + 4,
    bottom: HEIGHT - MARGIN.bottom,
    right: width,
  });
  return svg;
}

/** The dates of the axis in the language of the page: a year where one begins, else a month or a day. English as the library writes it. */
function tickDates(language: string): { tickFormat?: (value: Date) => string } {
  if (spokenFor(language) === 'en') return {};
  return {
    tickFormat: (value) => {
      const day = Math.floor(value.getTime() / MS_PER_DAY);
      if (value.getUTCDate() !== 1) return formatDate(day, language, 'day-month');
      return formatDate(day, language, value.getUTCMonth() === 0 ? 'year' : 'month-short');
    },
  };
}

/** Where the form of a mark stands: on its one number, or on the bound that was said. */
const ends = ({ low, high, open }: PlottedMark): number => (open === 'below' ? high : low);

function arrows(marks: readonly PlottedMark[], way: 'above' | 'below', beside: number): Plot.Markish {
  const open = marks.filter((mark) => mark.open === way);
  return Plot.vector(open, {
    x: ({ day }: PlottedMark) => at(day),
    y: ends,
    dx: beside * BESIDE_PX,
    length: ARROW_PX,
    rotate: way === 'above' ? 0 : 180,
    anchor: 'start',
    stroke: INK,
    strokeWidth: 1.5,
  });
}

/** A form by side, full where the figure stands, hollow where it is only last reported or replaced. */
function signs(marks: readonly PlottedMark[], sideOf: PlotLook['sideOf'], beside: number): Plot.Markish {
  return Plot.dot(marks, {
    x: ({ day }: PlottedMark) => at(day),
    y: ends,
    dx: beside * BESIDE_PX,
    r: 4.5,
    symbol: ({ mark }: PlottedMark) => SIDE_SYMBOLS[(sideOf?.get(mark.claim.id) ?? 0) % SIDE_SYMBOLS.length],
    fill: ({ look }: PlottedMark) => (look === 'stands' || look === 'past' || look === 'later' ? INK : 'var(--panel)'),
    fillOpacity: ({ look }: PlottedMark) => (look === 'past' || look === 'later' ? 0.55 : 1),
    stroke: INK,
    strokeWidth: 1.25,
  });
}

/** What a newer word replaced is struck through. */
function strokes(marks: readonly PlottedMark[], beside: number): Plot.Markish {
  const struck = marks.filter(({ look }) => look === 'struck');
  return Plot.dot(struck, {
    x: ({ day }: PlottedMark) => at(day),
    y: ends,
    dx: beside * BESIDE_PX,
    symbol: 'times',
    r: 5,
    stroke: QUIET,
    strokeWidth: 1.25,
  });
}
