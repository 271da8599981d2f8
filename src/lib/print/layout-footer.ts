import type { Dataset } from '#lib/domain/dataset.ts';
import { CREDIT } from '#lib/style/build-style.ts';
import type { Block, Box, Item } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { RULE, type TypeScale } from './type-scale.ts';

/** Credit, licence and the address of the scene, on every page; the number of the page where there are several. */
export function layoutFooter(
  box: Box,
  asked: { readonly dataset: Pick<Dataset, 'credit' | 'license'>; readonly address: string },
  page: { readonly number: number; readonly of: number },
  type: TypeScale,
  measure: Measure,
): Block[] {
  const style = type.tiny;
  const credit = `${asked.dataset.credit}${groundCredit(asked.dataset.credit)} Data licence: ${asked.dataset.license}.`;
  const count = page.of > 1 ? `Page ${page.number} of ${page.of}` : '';
  const countMm = count ? measure.widthMm(count, style) + 4 : 0;
  const lines = wrap(credit, style, box.widthMm, measure);
  const top = box.yMm + 1.2;
  const y = (i: number): number => top + i * lineHeightMm(style) + baselineMm(style);
  const text = (words: string, i: number, xMm = box.xMm): Item => ({
    kind: 'text',
    xMm,
    yMm: y(i),
    text: words,
    style,
  });
  const printed = 'Printed from Dateline, ';
  const afterPrinted = box.xMm + measure.widthMm(printed, style);
  const address = wrap(asked.address, style, box.xMm + box.widthMm - afterPrinted - countMm, measure)[0] ?? '';
  const items: Item[] = [
    { kind: 'path', points: [[box.xMm, box.yMm], [box.xMm + box.widthMm, box.yMm]], stroke: RULE, strokeMm: 0.2 },
    ...lines.map((line, i) => text(line, i)),
    text(printed, lines.length),
    { kind: 'text', xMm: afterPrinted, yMm: y(lines.length), text: address, style, link: asked.address },
    ...(count ? [text(count, lines.length, box.xMm + box.widthMm - countMm + 4)] : []),
  ]; // prettier-ignore
  return [{ role: 'P', items, box: { ...box, heightMm: 1.2 + (lines.length + 1) * lineHeightMm(style) } }];
}

/** The credit of the ground, as far as the dataset's own credit does not name it already. */
function groundCredit(credit: string): string {
  const missing = CREDIT.split('; ').filter((part) => !credit.includes(part.replace(/ \(.*/, '')));
  return missing.length > 0 ? ` Ground: ${missing.join('; ')}.` : '';
}
