import { defineCommand } from 'citty';
import type { OutputFormat } from '#lib/print/print-sheet.ts';
import { printHeadless } from '../headless-print.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { LOOK_ARGUMENTS, readFormat, readLook, requireView } from './snapshot-arguments.ts';
import { refuseEmptySheet } from './snapshot-scale.ts';

/** What a sheet can be written as. The module that writes them is the browser's. */
const FORMATS = ['pdf', 'png', 'svg'] as const satisfies readonly OutputFormat[];

export const snapshot = defineCommand({
  meta: {
    name: 'snapshot',
    description: 'Print one sheet: a map with legend, scale, words and sources, as PDF, PNG or SVG.',
  },
  args: {
    ...LOOK_ARGUMENTS,
    date: { type: 'string', description: 'The date looked at', valueHint: 'YYYY-MM-DD', required: true },
    known: { type: 'string', description: 'The day looked from: a day or latest', valueHint: 'D', default: 'latest' },
  },
  async run({ args }) {
    const clock = { date: readDay('--date', args.date), known: readKnown(args.known) };
    const format = readFormat(args.out, FORMATS);
    const look = readLook(args);
    const { dataset, view } = await requireView(args.dataset, args.view);
    refuseEmptySheet({ dataset, view, look, clocks: [clock] });
    await printHeadless(
      { kind: 'sheet', view: view.id, look, clock, format },
      { dataset: args.dataset, out: args.out },
    );
    return 0;
  },
});
