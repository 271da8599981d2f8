import type { Bounds } from '#lib/domain/bounds.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature, Route } from '#lib/domain/feature.ts';
import { say } from '#lib/messages/say.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { textIn } from './card-names.ts';
import { spanWords } from './date-words.ts';

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
  language = 'en',
): RouteFacts | undefined {
  const { route } = feature;
  if (!route) return undefined;
  const ways = route.mode.map((mode) => say(language, `mode.${mode}`));
  const means = capital(ways.reduce((one, other) => say(language, 'mode.or', { one, other })));
  return {
    means: route.craft === 'single' ? say(language, 'mode.single', { means }) : means,
    from: endOf(route, 'from', dataset, language),
    to: endOf(route, 'to', dataset, language),
    line: say(language, `path.${route.path}`),
    events: [
      ...eventOn('route.departed', route.departed, known, language),
      ...eventOn('route.arrived', route.arrived, known, language),
    ],
  };
}

function endOf(route: Route, end: 'from' | 'to', dataset: Pick<Dataset, 'features'>, language: string): RouteEnd {
  const id = route[end];
  const place = id === undefined ? undefined : dataset.features.find((feature) => feature.id === id);
  const deduced = route.deduced.includes(end);
  if (place) return { feature: place.id, words: textIn(place.name, language), deduced };
  const unnamed = say(language, end === 'from' ? 'route.unnamedFrom' : 'route.unnamedTo');
  return { words: route.openEnd ? textIn(route.openEnd, language) : unnamed, deduced: false };
}

function eventOn(
  key: 'route.departed' | 'route.arrived',
  date: Bounds | undefined,
  known: Day,
  language: string,
): string[] {
  if (!date || !Number.isFinite(date.startEarliest) || !(date.endLatest <= known)) return [];
  const days = spanWords(date.startEarliest, date.endLatest, language);
  const message: MessageKey = date.startEarliest === date.endLatest ? key : `${key}Within`;
  return [say(language, message, { days })];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
