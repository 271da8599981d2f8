import { extname } from 'node:path';
import type { ArgsDef } from 'citty';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { OutputFormat } from '#lib/print/print-sheet.ts';
import type { Theme } from '#lib/style/palette.ts';
import { readFrontChoice } from '#lib/scene/front-choice.ts';
import { frontVoices } from '#lib/scene/front-speech.ts';
import { PAPER_NAMES, paperOf, type Orientation, type PaperSize } from '#lib/print/paper.ts';
import type { DoorLook } from '#lib/ui/print/print-door.ts';
import { requireDataset } from './folder.ts';
import { UsageError } from './usage-error.ts';

/** What a sheet can be written as. The module that writes them is the browser's. */
export const FORMATS = ['pdf', 'png', 'svg'] as const satisfies readonly OutputFormat[];
/** Colours as a caller names them. */
const THEME_NAMES = ['light', 'dark', 'grey'] as const;
const THEMES = { light: 'light', dark: 'dark', grey: 'print-grey' } as const satisfies Record<string, Theme>;
const LANGUAGES = ['en', 'uk', 'ru', 'ko'] as const;
/** Fewer dots show no line, more no printer prints. */
const [LEAST_DPI, MOST_DPI] = [36, 1200];

/** What `snapshot` and `atlas` have in common. */
export const LOOK_ARGUMENTS = {
  dataset: { type: 'string', description: 'Folder of the dataset', valueHint: 'DIR', default: 'geo/dprk-2024' },
  view: { type: 'string', description: 'A view of the dataset, by its id', valueHint: 'V', required: true },
  paper: {
    type: 'string',
    description: `${PAPER_NAMES.join(', ')}, or millimetres: 300x200`,
    valueHint: 'P',
    default: 'a4',
  },
  orientation: { type: 'enum', description: 'Of the paper', options: ['landscape', 'portrait'], default: 'landscape' },
  scale: { type: 'string', description: 'The n of 1:n, or fit', valueHint: 'N', default: 'fit' },
  dpi: { type: 'string', description: 'Dots an inch of the picture', valueHint: 'N', default: '300' },
  theme: {
    type: 'enum',
    description: 'Colours',
    options: [...THEME_NAMES],
    default: 'light',
  },
  lang: { type: 'enum', description: 'Language of the sheet', options: [...LANGUAGES], default: 'en' },
  front: {
    type: 'string',
    description: 'Whose reports areas of control are derived from: a voice, two with a comma, two, or none',
    valueHint: 'V',
  },
  out: { type: 'string', description: 'The file to be written', valueHint: 'FILE', required: true },
} as const satisfies ArgsDef;

interface LookArguments {
  readonly paper: string;
  readonly orientation: Orientation;
  readonly scale: string;
  readonly dpi: string;
  readonly theme: (typeof THEME_NAMES)[number];
  readonly lang: string;
}

/** How the sheet is to look. */
export function readLook(args: LookArguments): DoorLook {
  const scale = readScale(args.scale);
  const paper = readPaper(args.paper);
  try {
    paperOf(paper, args.orientation);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
  return {
    paper,
    orientation: args.orientation,
    ...(scale !== undefined && { scale }),
    dpi: readDpi(args.dpi),
    theme: THEMES[args.theme],
    language: args.lang,
  };
}

/** Whose areas of control the sheet shows; those of the page when nothing is asked. */
export function readFront(text: string | undefined, dataset: Dataset): Pick<DoorLook, 'front'> {
  if (text === undefined) return {};
  const front = readFrontChoice(text, dataset);
  if (front) return { front };
  const voices = frontVoices(dataset);
  if (voices.length === 0) throw new UsageError(`--front is "${text}", but nobody in the dataset says who holds which settlement.`);
  throw new UsageError(`--front is "${text}", but must be one of ${voices.join(', ')}, two of them with a comma, two, or none.`);
} // prettier-ignore

function readPaper(text: string): PaperSize {
  const name = PAPER_NAMES.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (name) return name;
  const [, width, height] = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (width !== undefined && height !== undefined) return { widthMm: Number(width), heightMm: Number(height) };
  throw new UsageError(
    `--paper is "${text}", but must be one of ${PAPER_NAMES.join(', ')}, or a width and height in millimetres: 300x200.`,
  );
}

function readScale(text: string): number | undefined {
  if (text === 'fit') return undefined;
  const scale = Number(text.replace(/^1:/, '').replace(/[ _,]/g, ''));
  if (Number.isFinite(scale) && scale >= 1) return scale;
  throw new UsageError(`--scale is "${text}", but must be the n of 1:n, as in 500000, or fit.`);
}

function readDpi(text: string): number {
  const dpi = Number(text);
  if (Number.isInteger(dpi) && dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  throw new UsageError(`--dpi is "${text}", but must be a whole number from ${LEAST_DPI} to ${MOST_DPI}.`);
}

/** The file's kind by its ending. */
export function readFormat<F extends string>(out: string, formats: readonly F[]): F {
  const ending = extname(out).slice(1).toLowerCase();
  const format = formats.find((candidate) => candidate === ending);
  if (format) return format;
  const endings = formats.map((one) => `.${one}`).join(', ');
  throw new UsageError(`--out is "${out}", but must end in ${formats.length > 1 ? `one of ${endings}` : endings}.`);
}

/** A dataset without errors, and one of its views: nothing is printed from data of which a part was lost. */
export async function requireView(folder: string, id: string): Promise<{ dataset: Dataset; view: View }> {
  const { dataset, problems } = await requireDataset(folder);
  const errors = problems.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first) {
    const many = errors.length === 1 ? 'an error' : `${errors.length} errors`;
    throw new UsageError(
      `The dataset in "${folder}" has ${many}, so a sheet of it would be incomplete: ${first.message.replace(/\s+/g, ' ')} \`dateline check ${folder}\` lists all.`,
    );
  }
  const view = dataset.views.find((candidate) => candidate.id === id);
  if (view) return { dataset, view };
  throw new UsageError(
    `The dataset has no view "${id}"; its views are ${dataset.views.map((one) => one.id).join(', ')}.`,
  );
}
