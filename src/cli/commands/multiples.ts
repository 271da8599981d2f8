import { defineCommand } from 'citty';
import { MOST_PANELS } from '#lib/print/multiples-layout.ts';
import { printHeadless } from '../headless-print.ts';
import { DATES_ARGUMENTS, readDates } from './atlas-choice.ts';
import { FORMATS, LOOK_ARGUMENTS, readFormat, readFront, readLook, requireView } from './snapshot-arguments.ts';
import { refuseEmptySheet } from './snapshot-scale.ts';
import { UsageError } from './usage-error.ts';

export const multiples = defineCommand({
  meta: {
    name: 'multiples',
    description: 'Print several dates on one sheet: a small map for each, with one scale and one legend.',
  },
  args: { ...LOOK_ARGUMENTS, ...DATES_ARGUMENTS },
  async run({ args }) {
    const format = readFormat(args.out, FORMATS);
    const asked = readLook(args);
    const { dataset, view } = await requireView(args.dataset, args.view);
    const look = { ...asked, ...readFront(args.front, dataset) };
    if ((look.front?.length ?? 0) > 1)
      throw new UsageError('Maps this small show the areas of control of one voice; --front names two.');
    const { choice, stops } = readDates(args, dataset);
    if (stops.length < 2 || stops.length > MOST_PANELS) {
      throw new UsageError(
        `A sheet of several dates has 2 to ${MOST_PANELS} maps; ${stops.length} were asked for. --from, --to, --every and --dates choose them.`,
      );
    }
    refuseEmptySheet({ dataset, view, look, clocks: stops.map(({ clock }) => clock) });
    const job = { kind: 'multiples', view: view.id, look, choice, format } as const;
    await printHeadless(job, { dataset: args.dataset, out: args.out });
    return 0;
  },
});
