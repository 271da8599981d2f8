import { defineCommand } from 'citty';
import { printHeadless } from '../headless-print.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { FORMATS, LOOK_ARGUMENTS, readFormat, readFront, readLook, requireView } from './snapshot-arguments.ts';
import { refuseEmptySheet } from './snapshot-scale.ts';

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
    const asked = readLook(args);
    const { dataset, view } = await requireView(args.dataset, args.view);
    const look = { ...asked, ...readFront(args.front, dataset) };
    refuseEmptySheet({ dataset, view, look, clocks: [clock] });
    await printHeadless(
      { kind: 'sheet', view: view.id, look, clock, format },
      { dataset: args.dataset, out: args.out },
    );
    return 0;
  },
});
