import { numberWords } from '#lib/scene/number-words.ts';
import { PrintLimit } from '#lib/print/print-limit.ts';
import type { PrintStep } from '#lib/print/print-sheet.ts';
import { pageLanguage, t } from '#lib/state/page-language.svelte.ts';

/** "Drawing the map, sheet 3 of 12" */
export function stepWords(step: PrintStep, at?: { readonly done: number; readonly of: number }): string {
  const words = t(`print.step.${step}`);
  if (!at || at.of < 2 || step === 'fonts') return words;
  return t('print.stepOf', { step: words, n: Math.min(at.done + 1, at.of), all: at.of });
}

/** "1 page, about 2.1 MB, about 10 seconds"; "12 sheets with contents and sources, about 2.1 MB, about 2 minutes" */
export function foretoldWords({ pages = 0, sheets, bytes, seconds }: Foretold): string {
  const rest = { size: sizeWords(bytes), time: secondsWords(seconds) };
  return sheets === undefined ? t('print.foretold', { pages, ...rest }) : t('print.foretoldAtlas', { sheets, ...rest });
}

export interface Foretold {
  /** Of a sheet; an atlas is told by its sheets. */
  readonly pages?: number;
  readonly sheets?: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** "640 kB", "2.1 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 995_000) return t('size.kb', { n: Math.max(10, Math.round(bytes / 10_000) * 10) });
  const megabytes = bytes / 1_000_000;
  return t('size.mb', {
    n: megabytes < 10 ? decimals(megabytes, 1) : numberWords(Math.round(megabytes), pageLanguage()),
  });
}

function secondsWords(seconds: number): string {
  if (seconds < 90) {
    return t('print.seconds', { n: Math.max(1, seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5) });
  }
  return t('print.minutes', { n: Math.round(seconds / 60) });
}

/** "51.27° N, 35.20° E" */
export function placeWords([lon, lat]: readonly [number, number]): string {
  return t('print.place', {
    lat: decimals(Math.abs(lat), 2),
    ns: t(lat < 0 ? 'place.S' : 'place.N'),
    lon: decimals(Math.abs(lon), 2),
    ew: t(lon < 0 ? 'place.W' : 'place.E'),
  });
}

/** Why a sheet was not made, and what to do about it; a fault of ours says so. */
export function troubleWords(error: unknown): string {
  if (error instanceof PrintLimit) return error.in(pageLanguage());
  return error instanceof RangeError ? error.message : t('print.fault');
}

function decimals(number: number, digits: number): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(pageLanguage(), format).format(number);
}

/** The steps of a print in their order, each counted alike in the progress. */
export const PRINT_STEP_ORDER: readonly PrintStep[] = ['fonts', 'layout', 'map', 'paper'];
