import type { OutputFormat, PrintStep } from '#lib/print/print-sheet.ts';
import type { Every } from '#lib/print/atlas-plan.ts';
import type { PrintKind } from './print-choice.svelte.ts';

/** The print room's words, apart from its markup. */
export const ROOM = {
  title: 'Print this map',
  close: 'Close',
  settings: 'Settings of the sheet',
  preset: 'Preset',
  presetNone: 'As chosen below',
  kind: 'What',
  paper: 'Paper',
  orientation: 'Format',
  language: 'Names in',
  colours: 'Colours',
  file: 'File',
  dpi: 'Dots an inch',
  scale: 'Scale, 1 :',
  scaleFit: 'Whole view',
  frame: 'Frame',
  every: 'A sheet for each',
  from: 'From',
  to: 'To',
  make: 'Make the sheet',
  makeAtlas: 'Make the atlas',
  again: 'Make it again',
  printer: 'To the printer',
  cancel: 'Cancel',
  preview: 'Preview',
  previewWaits: 'Setting the preview ...',
  pageBack: 'Previous page',
  pageOn: 'Next page',
  show: 'Show',
  fault: 'The sheet could not be made because of a fault of this program. The map is as it was.',
} as const;

export const KIND_WORDS: Readonly<Record<PrintKind, string>> = {
  sheet: 'This date',
  multiples: 'Several dates, one sheet',
  atlas: 'Atlas',
};
export const EVERY_WORDS: Readonly<Record<Every, string>> = { phase: 'phase', change: 'change', day: 'day' };
export const FORMAT_WORDS: Readonly<Record<OutputFormat, string>> = { pdf: 'PDF', png: 'PNG', svg: 'SVG' };
export const ORIENTATION_WORDS = { landscape: 'Landscape', portrait: 'Portrait' } as const;
export const THEME_WORDS = { light: 'Light', dark: 'Dark' } as const;

const STEPS: Readonly<Record<PrintStep, string>> = {
  fonts: 'Fetching fonts',
  layout: 'Setting the text',
  map: 'Drawing the map',
  paper: 'Writing the file',
};

/** "Drawing the map, sheet 3 of 12" */
export function stepWords(step: PrintStep, at?: { readonly done: number; readonly of: number }): string {
  if (!at || at.of < 2 || step === 'fonts') return STEPS[step];
  return `${STEPS[step]}, sheet ${Math.min(at.done + 1, at.of)} of ${at.of}`;
}

/** "1 page, about 2.1 MB, about 10 seconds"; "12 sheets with contents and sources, about 2.1 MB, about 2 minutes" */
export function foretoldWords({ pages = 0, sheets, bytes, seconds }: Foretold): string {
  const many = sheets === undefined ? counted(pages, 'page') : `${counted(sheets, 'sheet')} with contents and sources`;
  return `${many}, about ${sizeWords(bytes)}, about ${secondsWords(seconds)}`;
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

export interface Foretold {
  /** Of a sheet; an atlas is told by its sheets. */
  readonly pages?: number;
  readonly sheets?: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** "640 kB", "2.1 MB" */
export function sizeWords(bytes: number): string {
  if (bytes < 995_000) return `${Math.max(10, Math.round(bytes / 10_000) * 10)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

function secondsWords(seconds: number): string {
  if (seconds < 90) {
    const round = Math.max(1, seconds < 10 ? Math.round(seconds) : Math.round(seconds / 5) * 5);
    return round === 1 ? '1 second' : `${round} seconds`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** "51.27° N, 35.20° E" */
export function placeWords([lon, lat]: readonly [number, number]): string {
  const degrees = (value: number): string => `${Math.abs(value).toFixed(2)}°`;
  return `${degrees(lat)} ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)} ${lon < 0 ? 'W' : 'E'}`;
}

export const FRAME_HELP =
  'Drag the frame, or move it with the arrow keys; drag a corner, or press plus and minus, to change the scale.';

/** The steps of a print in their order, each counted alike in the progress. */
export const PRINT_STEP_ORDER: readonly PrintStep[] = ['fonts', 'layout', 'map', 'paper'];
