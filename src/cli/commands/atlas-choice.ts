import type { ArgsDef } from 'citty';
import type { Dataset } from '#lib/domain/dataset.ts';
import { formatDay } from '#lib/domain/day.ts';
import {
  atlasStops,
  EVERY,
  type AtlasChoice,
  type AtlasKnown,
  type AtlasStop,
  type Every,
} from '#lib/print/atlas-plan.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Which dates an atlas, or a sheet of several dates, has. */
export const DATES_ARGUMENTS = {
  from: { type: 'string', description: 'The first day; the beginning of the dataset', valueHint: 'YYYY-MM-DD' },
  to: { type: 'string', description: 'The last day; the end of the dataset', valueHint: 'YYYY-MM-DD' },
  every: {
    type: 'string',
    description: `One for each ${EVERY.join(', ')} (phase unless said)`,
    valueHint: EVERY.join('|'),
  },
  dates: { type: 'string', description: 'Chosen days instead', valueHint: 'D,D,D' },
  known: {
    type: 'string',
    description: 'The day looked from: a day, latest, or locked (each its own date)',
    valueHint: 'D',
    default: 'latest',
  },
} as const satisfies ArgsDef;

interface ChoiceArguments {
  readonly known: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly every?: string | undefined;
  readonly dates?: string | undefined;
}

/** The dates that are asked for, and what they come to: at least one. */
export function readDates(args: ChoiceArguments, dataset: Dataset): { choice: AtlasChoice; stops: AtlasStop[] } {
  const known: AtlasKnown = args.known === 'locked' ? 'locked' : readKnown(args.known);
  const choice = readChoice(args, known, dataset);
  const stops = atlasStops(dataset, choice);
  if (stops.length === 0) throw new UsageError(emptyWords(choice));
  return { choice, stops };
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
