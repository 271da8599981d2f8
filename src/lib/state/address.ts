import type { Clock, Dataset, Known } from '#lib/domain/dataset.ts';
import type { Filter } from '#lib/scene/filter.ts';
import { readEvidence, writeEvidence, type Evidence } from './evidence-address.ts';
import { readFilter, writeFilter } from './filter-address.ts';
import { LANGUAGES, type Language } from '#lib/messages/languages.ts';
import { readFrontChoice, startingFront, writeFrontChoice } from '#lib/scene/front-choice.ts';
import { readLayers, writeLayers } from './layer-settings.ts';
import { formatDay, parseDay } from '#lib/domain/day.ts';

/** Where the camera is: `[longitude, latitude]`, zoom of the view's projection, degrees. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What the address of the page says. */
export interface Address {
  /** The value of `?dataset=`; absent for the built-in dataset. */
  readonly dataset?: string;
  readonly clock: Clock;
  readonly view: string;
  /** Absent while the view's own camera is shown. */
  readonly camera?: Camera;
  readonly selected?: string;
  readonly voice?: string;
  /** Whose areas of control are drawn, as `front-choice.ts` writes it; absent while it is as at the start. */
  readonly front?: string;
  readonly theme?: 'light' | 'dark';
  /** Military symbols instead of our own. */
  readonly app6?: boolean;
  readonly language?: string;
  /** The short form of `layer-settings.ts`. */
  readonly layers?: string;
  /** Absent while nothing is filtered. */
  readonly filter?: Filter;
  /** The evidence that is open beside the map. */
  readonly evidence?: Evidence;
}

function readKnown(text: string | null, fallback: Known): Known {
  if (text === 'latest') return 'latest';
  return (text !== null ? parseDay(text) : undefined) ?? fallback;
}

/** Reads `center,zoom[,bearing[,pitch]]` as `lon,lat,zoom,bearing,pitch`; anything odd is no camera. */
function readCamera(text: string | null): Camera | undefined {
  const [lon, lat, zoom, bearing = 0, pitch = 0, ...more] = (text ?? '').split(',').map(Number);
  if (text === null || lon === undefined || lat === undefined || zoom === undefined || more.length > 0)
    return undefined;
  if (![lon, lat, zoom, bearing, pitch].every(Number.isFinite) || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return undefined;
  return { center: [lon, lat], zoom, bearing, pitch };
}

/** A voice of the dataset, or `parties`: the latest announcement by either side. */
function readVoice(text: string | null, dataset: Dataset): string | undefined {
  return text === 'parties' ? text : dataset.voices.find(({ id }) => id === text)?.id;
}

/** Whose areas are drawn, where the address asks for others than the start has. */
function readFront(text: string | null, dataset: Dataset): string | undefined {
  const choice = text === null ? undefined : readFrontChoice(text, dataset);
  const written = choice && writeFrontChoice(choice);
  return written === writeFrontChoice(startingFront(dataset)) ? undefined : written;
}

/** The language an address asks for; `names` is how older addresses say it. */
export function readLanguage(query: URLSearchParams): Language | undefined {
  return LANGUAGES.map(([code]) => code).find((code) => code === (query.get('lang') ?? query.get('names')));
}

/** The state that an address asks for. What it does not say, or says wrongly, is as the dataset opens. */
export function readAddress(query: URLSearchParams, dataset: Dataset): Address {
  const { opens, views, features } = dataset;
  const date = parseDay(query.get('date') ?? '') ?? opens.date;
  const view = views.find(({ id }) => id === query.get('view'))?.id ?? opens.view;
  const camera = readCamera(query.get('at'));
  const selected = features.find(({ id }) => id === query.get('select'))?.id;
  const voice = readVoice(query.get('voice'), dataset);
  const front = readFront(query.get('front'), dataset);
  const theme = (['light', 'dark'] as const).find((name) => name === query.get('theme'));
  const language = readLanguage(query);
  const written = query.get('dataset')?.trim();
  const layers = writeLayers(readLayers(query.get('layers')));
  const filter = readFilter(query.get('only'), dataset);
  const evidence = readEvidence(query.get('evidence'));
  return {
    ...(written && { dataset: written }),
    clock: { date, known: readKnown(query.get('known'), opens.known) },
    view,
    ...(camera && { camera }),
    ...(selected && { selected }),
    ...(voice && { voice }),
    ...(front !== undefined && { front }),
    ...(theme && { theme }),
    ...(query.get('symbols') === 'app6' && { app6: true }),
    ...(language && { language }),
    ...(layers && { layers }),
    ...(writeFilter(filter) && { filter }),
    ...(evidence && { evidence }),
  };
}

/** The query of an address, short and readable: date, known and view always, the rest where it differs from the opening. */
export function writeAddress(address: Address): string {
  const { dataset, clock, view, camera, selected, voice, front, theme, app6, language, layers, filter, evidence } =
    address;
  const parts = [
    ...(dataset === undefined ? [] : [`dataset=${readableValue(dataset)}`]),
    `date=${formatDay(clock.date)}`,
    `known=${clock.known === 'latest' ? 'latest' : formatDay(clock.known)}`,
    `view=${encodeURIComponent(view)}`,
  ];
  if (camera) {
    const [lon, lat] = camera.center.map((degrees) => degrees.toFixed(4));
    const turned =
      camera.bearing !== 0 || camera.pitch !== 0 ? `,${camera.bearing.toFixed(1)},${camera.pitch.toFixed(1)}` : '';
    parts.push(`at=${lon ?? ''},${lat ?? ''},${camera.zoom.toFixed(2)}${turned}`);
  }
  if (selected) parts.push(`select=${encodeURIComponent(selected)}`);
  if (front !== undefined) parts.push(`front=${front}`);
  if (voice) parts.push(`voice=${encodeURIComponent(voice)}`);
  if (theme) parts.push(`theme=${theme}`);
  if (app6) parts.push('symbols=app6');
  if (language && language !== 'en') parts.push(`lang=${language}`);
  if (layers) parts.push(`layers=${layers}`);
  if (filter) parts.push(`only=${writeFilter(filter)}`);
  if (evidence) parts.push(`evidence=${writeEvidence(evidence)}`);
  return `?${parts.join('&')}`;
}

/** Whether going from one address to the next is a step that "back" should undo: another view, selection, evidence, filter or kind of knowledge, or a leap in time. */
export function isDeparture(from: Address, to: Address): boolean {
  const knows = ({ clock }: Address): string => (clock.known === clock.date ? 'locked' : String(clock.known));
  return (
    from.view !== to.view ||
    from.selected !== to.selected ||
    from.evidence?.view !== to.evidence?.view ||
    from.evidence?.of !== to.evidence?.of ||
    JSON.stringify(from.filter) !== JSON.stringify(to.filter) ||
    knows(from) !== knows(to) ||
    Math.abs(from.clock.date - to.clock.date) > 1
  );
}

/** Slashes and colons may stand in a query as they are; an address in an address stays readable. */
function readableValue(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A)/g, decodeURIComponent);
}
