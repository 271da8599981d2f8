import type { Bounds } from '#lib/domain/bounds.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature, Mode, Path, Route } from '#lib/domain/feature.ts';
import { spanWords } from './date-words.ts';

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  sea: 'by sea',
  air: 'by air',
  rail: 'by rail',
  road: 'by road',
  foot: 'on foot',
  unknown: 'by means that are not known',
};
const PATH_WORDS: Readonly<Record<Path, string>> = {
  observed: 'The line was observed.',
  reported: 'The line is as reported.',
  inferred: 'The line is ours: only its ends are reported, its course is inferred.',
  unknown: 'The line is ours: the way between its ends is not known.',
};

/** An end of a route: a place that can be opened, or words where nobody names one. */
export interface RouteEnd {
  readonly feature?: string;
  readonly words: string;
  /** We deduced it; nobody says so. */
  readonly deduced: boolean;
}

/** What is known of a route besides its claims, in words. */
export interface RouteFacts {
  readonly means: string;
  readonly from: RouteEnd;
  readonly to: RouteEnd;
  /** How the line on the map is known. */
  readonly line: string;
  /** Dated events of one craft that are known by now. */
  readonly events: readonly string[];
}

/** The facts of a route as known on a day; undefined for anything else. */
export function routeFacts(
  feature: Pick<Feature, 'route'>,
  dataset: Pick<Dataset, 'features'>,
  known: Day,
): RouteFacts | undefined {
  const { route } = feature;
  if (!route) return undefined;
  const craft = route.craft === 'single' ? ', one craft' : '';
  return {
    means: capital(route.mode.map((mode) => MODE_WORDS[mode]).join(' or ')) + craft,
    from: endOf(route, 'from', dataset),
    to: endOf(route, 'to', dataset),
    line: PATH_WORDS[route.path],
    events: [...eventOn('Departed', route.departed, known), ...eventOn('Arrived', route.arrived, known)],
  };
}

function endOf(route: Route, end: 'from' | 'to', dataset: Pick<Dataset, 'features'>): RouteEnd {
  const id = route[end];
  const place = id === undefined ? undefined : dataset.features.find((feature) => feature.id === id);
  const deduced = route.deduced.includes(end);
  if (place) return { feature: place.id, words: place.name.en, deduced };
  const unnamed = end === 'from' ? 'a place of departure that nobody names' : 'a destination that nobody names';
  return { words: route.openEnd?.en ?? unnamed, deduced: false };
}

function eventOn(word: string, date: Bounds | undefined, known: Day): string[] {
  if (!date || !Number.isFinite(date.startEarliest) || !(date.endLatest <= known)) return [];
  const days = spanWords(date.startEarliest, date.endLatest);
  return [date.startEarliest === date.endLatest ? `${word} on ${days}.` : `${word} some day from ${days}.`];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
