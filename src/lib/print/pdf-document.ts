import PDFDocument from 'pdfkit';
import { spokenFor } from '#lib/messages/catalogues.ts';
import type { TextStyle } from './display-list.ts';
import type { Measure } from './measure.ts';

/** The two fonts of a sheet: OpenType files. */
export interface SheetFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

export interface PdfOptions {
  /** BCP 47: of the sheet's own words. */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** When the sheet was made; an argument, so that tests get the same bytes twice. */
  readonly created: Date;
}

/**
 * Contextual alternates off: the font has thousands of rules for them, which cost seconds a page and change nothing in running text.
 * pdfkit's types know only a list.
 */
export const FEATURES = { calt: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

export const POINTS_PER_MM = 72 / 25.4;

/** An empty tagged PDF that knows the fonts. Only the glyphs used are embedded. */
export function openPdf(fonts: SheetFonts, options: PdfOptions): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang: spokenFor(options.language),
    displayTitle: true,
    // No default font: Helvetica would stay outside the file, and one of ours would be parsed again at every change of font.
    font: null,
    info: {
      Title: options.title,
      Subject: options.subject,
      Author: options.author,
      Creator: 'Dateline',
      CreationDate: options.created,
      ModDate: options.created,
    },
  } as unknown as PDFKit.PDFDocumentOptions);
  document.registerFont('regular', asFont(fonts.regular));
  document.registerFont('semibold', asFont(fonts.semibold));
  return document;
}

/** Widths in the fonts of a document. */
export function measureIn(document: PDFKit.PDFDocument): Measure {
  const widths = new Map<string, number>();
  // Widths grow with the size, so one measurement at 100 points serves all sizes.
  const wordWidth = (word: string, font: TextStyle['font']): number => {
    const key = `${font} ${word}`;
    const width =
      widths.get(key) ?? document.font(font).fontSize(100).widthOfString(word, { features: FEATURES }) / 100;
    widths.set(key, width);
    return width;
  };
  return {
    widthMm(text: string, { font, sizePt, trackingPt = 0 }: TextStyle): number {
      // Piece by piece: lines are tried a word at a time, addresses a part, and shaping a whole line again each time took twenty seconds.
      const ems = text.split(/(?<=[ /\-_.?&=])/).reduce((sum, word) => sum + wordWidth(word, font), 0);
      return (ems * sizePt + trackingPt * Array.from(text).length) / POINTS_PER_MM;
    },
  };
}

/** The types of pdfkit know only Node's Buffer; it takes any bytes. */
export const asFont = (bytes: Uint8Array): Buffer => bytes as Buffer;
