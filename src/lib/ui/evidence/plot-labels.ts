import type * as Plot from '@observablehq/plot';
import { shortVoice, spreadLabels, type PlottedMark } from '#lib/scene/compare-plot.ts';
import type { PlotLook } from './draw-plot.ts';
import { t } from '#lib/state/page-language.svelte.ts';

const SVG = 'http://www.w3.org/2000/svg';
const GAP_PX = 15;
/** A mark in the place of another is drawn this far to its right. */
export const BESIDE_PX = 10;
const MS_PER_DAY = 86_400_000;
/** About the width of a letter of the labels, for cutting names; one of Hangul is nearly twice as wide. */
const [LETTER_PX, HANGUL_PX] = [6.8, 11.5];

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Writes the name of each voice beside its last mark, with a hair that leads to it; what is only last reported has its age. */
export function drawLabels(svg: SVGSVGElement & Plot.Plot, { plot, date }: PlotLook, frame: Frame): void {
  const [x, y] = [svg.scale('x'), svg.scale('y')];
  if (!x || !y) return;
  const last = new Map<string, PlottedMark>();
  for (const mark of plot.marks) last.set(mark.mark.voice, mark);
  const labels = [...last.values()].map((mark) => ({
    mark,
    x: Number(x.apply(new Date(mark.day * MS_PER_DAY))) + mark.beside * BESIDE_PX,
    y: Number(y.apply(mark.open === 'below' ? mark.high : mark.low)),
  }));
  for (const { mark, x: from, y: own, at } of spreadLabels(labels, GAP_PX, frame.top, frame.bottom)) {
    const age = mark.look === 'last-reported' ? `, ${t('figures.old', { days: date - mark.day })}` : '';
    const most = Math.floor((frame.right - frame.left - widthOf(age)) / LETTER_PX);
    svg.append(
      element('path', {
        d: `M${from + 7} ${own}L${frame.left - 4} ${at}`,
        stroke: 'var(--ink-2)',
        'stroke-width': '0.5',
        'stroke-dasharray': '1 3',
        fill: 'none',
      }),
      element(
        'text',
        { x: String(frame.left), y: String(at), dy: '0.32em', fill: 'currentColor', 'text-anchor': 'start' },
        shortVoice(mark.mark.name, most) + age,
      ),
    );
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? HANGUL_PX : LETTER_PX), 0);
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
