import type { Dataset } from '#lib/domain/dataset.ts';
import { say } from '#lib/messages/say.ts';
import { CREDIT } from '#lib/style/base-sources.ts';
import type { Block, Box, Item } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { PrintLimit } from './print-limit.ts';
import { fitsCode, qrCode } from './qr-code.ts';
import { drawRuler, RULER_MM, rulerHeightMm } from './ruler.ts';
import { RULE, type TypeScale } from './type-scale.ts';

/** What the foot of a sheet says. */
export interface FooterWords {
  readonly dataset: Pick<Dataset, 'credit' | 'license' | 'address'>;
  readonly address: string;
  readonly language: string;
}

export interface Footer {
  readonly heightMm: number;
  /** The blocks of one page; `box` is as high as `heightMm`. */
  at(box: Box, page: { readonly number: number; readonly of: number }): Block[];
}

const RULE_MM = 1.2;
const BETWEEN_MM = 6;
/** A code this wide is read by a telephone at arm's length. */
const CODE_MM = 16;
/** A sheet narrower than this has its ruler under the credit. */
const NARROW_MM = 165;

/** The line that every sheet carries. */
export function creditLine({ credit, license }: Pick<Dataset, 'credit' | 'license'>, language: string): string {
  if (credit.trim() === '') throw new PrintLimit('no-credit');
  return [credit, ...groundCredit(credit, language), say(language, 'sheet.licence', { licence: license })].join(' ');
}

/**
 * Credit, licence, the address of the scene, the ruler and the page number, on every page; a QR code where the dataset has a public address that one can hold.
 * Throws a `PrintLimit` for a dataset without a credit.
 */
export function layoutFooter(asked: FooterWords, widthMm: number, type: TypeScale, measure: Measure): Footer {
  const style = type.tiny;
  const leading = lineHeightMm(style);
  const { language } = asked;
  const { address: site } = asked.dataset;
  const coded = site !== undefined && fitsCode(site) ? site : undefined;
  const code = coded === undefined ? 0 : CODE_MM + 2;
  const stacked = widthMm < NARROW_MM;
  const words = widthMm - code - (stacked ? 0 : RULER_MM + BETWEEN_MM);
  const credit = wrap(creditLine(asked.dataset, language), style, words, measure);
  const printed = `${say(language, /^https?:/.test(asked.address) ? 'sheet.from' : 'sheet.fromThere')} `;
  const printedMm = measure.widthMm(printed, style);
  const address = wrap(asked.address, style, words - printedMm, measure);
  const textMm = (credit.length + address.length) * leading;
  const rulerMm = rulerHeightMm(style);
  const height = stacked ? textMm + 1 + rulerMm : Math.max(textMm, rulerMm + leading);
  return {
    heightMm: RULE_MM + Math.max(height, code - 2),
    at(box, page) {
      const top = box.yMm + RULE_MM;
      const left = box.xMm + code;
      const right = box.xMm + box.widthMm;
      const line = (text: string, i: number, xMm = left): Item & { kind: 'text' } => ({
        kind: 'text',
        xMm,
        yMm: top + i * leading + baselineMm(style),
        text,
        style,
      });
      const count = say(language, 'print.page', { n: page.number, all: page.of });
      const rulerTop = stacked ? top + textMm + 1 : top + 0.4;
      const countLine = (rulerTop + rulerMm - top) / leading - (stacked ? 1 : 0);
      const rule: Item = { kind: 'path', points: [[box.xMm, box.yMm], [right, box.yMm]], stroke: RULE, strokeMm: 0.2 }; // prettier-ignore
      const items: Item[] = [
        rule,
        ...credit.map((text, i) => line(text, i)),
        line(printed, credit.length),
        ...address.map((text, i) => ({ ...line(text, credit.length + i, left + printedMm), link: asked.address })),
        ...drawRuler(
          [stacked ? left : right - RULER_MM, rulerTop],
          { style, words: say(language, 'sheet.ruler') },
          measure,
        ),
        line(count, countLine, right - measure.widthMm(count, style)),
      ];
      const blocks: Block[] = [{ role: 'P', items, box, credit: true }];
      if (coded !== undefined) blocks.push(codeBlock(coded, box, top, language));
      return blocks;
    },
  };
}

function codeBlock(address: string, { xMm }: Box, top: number, language: string): Block {
  return {
    role: 'Figure',
    items: qrCode(address, [xMm, top], CODE_MM),
    box: { xMm, yMm: top, widthMm: CODE_MM, heightMm: CODE_MM },
    alt: say(language, 'sheet.code', { address }),
    over: true,
  };
}

/** The credit of the ground, as far as the dataset's own credit does not name it already. */
function groundCredit(credit: string, language: string): string[] {
  const missing = CREDIT.split('; ').filter((part) => !credit.includes(part.replace(/ \(.*/, '')));
  return missing.length > 0 ? [say(language, 'sheet.ground', { credit: missing.join('; ') })] : [];
}
