import { defineCommand } from 'citty';
import { printHeadless } from '../headless-print.ts';
import { DATES_ARGUMENTS, readDates } from './atlas-choice.ts';
import { LOOK_ARGUMENTS, readFormat, readFront, readLook, requireView } from './snapshot-arguments.ts';
import { refuseEmptySheet } from './snapshot-scale.ts';

export const atlas = defineCommand({
  meta: {
    name: 'atlas',
    description: 'Print a sheet for each day, change, phase or chosen date, as one PDF with contents and sources.',
  },
  args: { ...LOOK_ARGUMENTS, ...DATES_ARGUMENTS },
  async run({ args }) {
    readFormat(args.out, ['pdf']);
    const asked = readLook(args);
    const { dataset, view } = await requireView(args.dataset, args.view);
    const look = { ...asked, ...readFront(args.front, dataset) };
    const { choice, stops } = readDates(args, dataset);
    refuseEmptySheet({ dataset, view, look, clocks: stops.map(({ clock }) => clock) });
    await printHeadless({ kind: 'atlas', view: view.id, look, choice }, { dataset: args.dataset, out: args.out });
    return 0;
  },
});
