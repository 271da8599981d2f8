import { say } from '#lib/messages/say.ts';
import { spokenFor } from '#lib/messages/catalogues.ts';
import type { Box, Item, TextStyle } from './display-list.ts';
import type { Measure } from './measure.ts';
import { INK } from './type-scale.ts';

/** A scale bar: so many kilometres, so long on paper. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly lengthMm: number;
  readonly parts: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten that is no longer than `atMostMm` at 1 : `scale`. */
export function scaleBar(scale: number, atMostMm: number): ScaleBar {
  const kmPerMm = scale / 1e6;
  const power = 10 ** Math.floor(Math.log10(atMostMm * kmPerMm));
  const step = [5, 2, 1].find((candidate) => candidate * power <= atMostMm * kmPerMm + 1e-9) ?? 1;
  const kilometres = step * power;
  return { kilometres, lengthMm: kilometres / kmPerMm, parts: step === 5 ? 5 : step === 2 ? 4 : 5 };
}

const BAR_MM = 1.1;

/** The bar with its figures above it; `box.yMm` is the top of the figures. */
export function drawScaleBar(
  bar: ScaleBar,
  box: Pick<Box, 'xMm' | 'yMm'>,
  { style, language }: { readonly style: TextStyle; readonly language: string },
  measure: Measure,
): Item[] {
  const top = box.yMm + style.sizePt * 0.42;
  const partMm = bar.lengthMm / bar.parts;
  const parts = Array.from({ length: bar.parts }, (_, i): Item => {
    const [left, right] = [box.xMm + i * partMm, box.xMm + (i + 1) * partMm];
    return {
      kind: 'path',
      points: [[left, top], [right, top], [right, top + BAR_MM], [left, top + BAR_MM]],
      closed: true,
      fill: i % 2 === 0 ? INK : '#ffffff',
      stroke: INK,
      strokeMm: 0.15,
    }; // prettier-ignore
  });
  const figure = (km: number, text: string): Item => {
    const shift = km === 0 ? 0 : measure.widthMm(decimalWords(km, language), style) / 2;
    return { kind: 'text', xMm: box.xMm + (km / bar.kilometres) * bar.lengthMm - shift, yMm: top - 0.9, text, style };
  };
  const middle = bar.parts === 4 ? [bar.kilometres / 2] : [];
  return [
    ...parts,
    figure(0, '0'),
    ...middle.map((km) => figure(km, decimalWords(km, language))),
    figure(bar.kilometres, kilometreWords(bar.kilometres, language)),
  ];
}

/** "45,000,000", "0.5". */
export function decimalWords(value: number, language: string): string {
  return new Intl.NumberFormat(spokenFor(language), { maximumFractionDigits: 3 }).format(value);
}

/** "200 km" */
export const kilometreWords = (value: number, language: string): string =>
  say(language, 'map.km', { n: decimalWords(value, language) });
