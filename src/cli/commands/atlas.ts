import { defineCommand } from 'citty';
import type { Dataset } from '#lib/domain/dataset.ts';
import { formatDay } from '#lib/domain/day.ts';
import { atlasStops, EVERY, type AtlasChoice, type AtlasKnown, type Every } from '#lib/print/atlas-plan.ts';
import { printHeadless } from '../headless-print.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { LOOK_ARGUMENTS, readFormat, readLook, requireView } from './snapshot-arguments.ts';
import { refuseEmptySheet } from './snapshot-scale.ts';
import { UsageError } from './usage-error.ts';

export const atlas = defineCommand({
  meta: {
    name: 'atlas',
    description: 'Print a sheet for each day, change, phase or chosen date, as one PDF with contents and sources.',
  },
  args: {
    ...LOOK_ARGUMENTS,
    from: { type: 'string', description: 'The first day; the beginning of the dataset', valueHint: 'YYYY-MM-DD' },
    to: { type: 'string', description: 'The last day; the end of the dataset', valueHint: 'YYYY-MM-DD' },
    every: {
      type: 'string',
      description: `A sheet for each ${EVERY.join(', ')} (phase unless said)`,
      valueHint: EVERY.join('|'),
    },
    dates: { type: 'string', description: 'Chosen days instead', valueHint: 'D,D,D' },
    known: {
      type: 'string',
      description: 'The day looked from: a day, latest, or locked (each sheet its own date)',
      valueHint: 'D',
      default: 'latest',
    },
  },
  async run({ args }) {
    readFormat(args.out, ['pdf']);
    const look = readLook(args);
    const known: AtlasKnown = args.known === 'locked' ? 'locked' : readKnown(args.known);
    const { dataset, view } = await requireView(args.dataset, args.view);
    const choice = readChoice(args, known, dataset);
    const stops = atlasStops(dataset, choice);
    if (stops.length === 0) throw new UsageError(emptyWords(choice));
    refuseEmptySheet({ dataset, view, look, clocks: stops.map(({ clock }) => clock) });
    await printHeadless({ kind: 'atlas', view: view.id, look, choice }, { dataset: args.dataset, out: args.out });
    return 0;
  },
});

interface ChoiceArguments {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly every?: string | undefined;
  readonly dates?: string | undefined;
}

function readChoice({ from, to, every, dates }: ChoiceArguments, known: AtlasKnown, dataset: Dataset): AtlasChoice {
  if (dates !== undefined) {
    if (from !== undefined || to !== undefined || every !== undefined) {
      throw new UsageError('--dates names the sheets by itself; leave out --from, --to and --every.');
    }
    return { dates: dates.split(',').map((text) => readDay('--dates', text.trim())), known };
  }
  const chosen = readEvery(every ?? 'phase');
  const [first, last] = [
    from === undefined ? dataset.span.first : readDay('--from', from),
    to === undefined ? dataset.span.last : readDay('--to', to),
  ];
  if (first > last) throw new UsageError(`--from is ${formatDay(first)}, which lies after --to, ${formatDay(last)}.`);
  return { every: chosen, from: first, to: last, known };
}

function readEvery(text: string): Every {
  const every = EVERY.find((candidate) => candidate === text);
  if (every) return every;
  throw new UsageError(`--every is "${text}", but must be one of ${EVERY.join(', ')}.`);
}

function emptyWords(choice: AtlasChoice): string {
  if ('dates' in choice) return 'No date is named.';
  return `No ${choice.every} lies between ${formatDay(choice.from)} and ${formatDay(choice.to)}.`;
}
