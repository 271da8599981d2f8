import type { Feature as GeoFeature } from 'geojson';
import type { Confidence } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Path } from '#lib/domain/feature.ts';
import { PARTIES } from '#lib/scene/control-by.ts';
import type { Form } from '#lib/style/form-outlines.ts';
import type { Pictogram } from '#lib/style/pictograms.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { frontEntries, type GroundSign } from './legend-fronts.ts';
import { formWords } from './kind-words.ts';

/** What stands left of an entry's words. Actors are ids; colours are the painter's matter. */
export type Sign =
  | { readonly kind: 'colour'; readonly actor: string }
  | { readonly kind: 'route'; readonly path: Path }
  | {
      readonly kind:
        'direction' | 'past-route' | 'head' | 'region' | 'ring' | 'past-place' | 'differ' | 'paler' | 'widths';
    }
  | { readonly kind: 'form'; readonly form: Form; readonly pictogram?: Pictogram }
  | { readonly kind: 'outline'; readonly confidence: Confidence }
  | { readonly kind: 'holder'; readonly actor: string }
  | { readonly kind: 'people'; readonly count: number }
  | GroundSign
  | { readonly kind: 'border' | 'nothing' };

export interface LegendEntry {
  readonly sign: Sign;
  readonly words: string;
}

const PATH_WORDS: Readonly<Record<Path, string>> = {
  observed: 'Route, observed',
  reported: 'Route as reported',
  inferred: 'Route, inferred',
  unknown: 'Moved from end to end; the path is not known',
};
const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  confirmed: 'Thick outline: confirmed',
  claimed: 'Thin outline: claimed, not confirmed',
  disputed: 'Dashed outline: disputed',
  inferred: 'Dotted outline: inferred',
};

/** The disc of a key, people. */
const KEY_PEOPLE = 200;
const hasPeople = ({ properties }: GeoFeature): boolean =>
  Number(properties?.['least'] || properties?.['most'] || 0) > 0;

const of = (feature: GeoFeature, name: string): string => String(feature.properties?.[name] ?? '');
const isOpen = (feature: GeoFeature): boolean => of(feature, 'window') === 'open';
const isPast = (feature: GeoFeature): boolean => of(feature, 'window') === 'trace';

/** One entry for each sign that is drawn in the frame, and none for any other. */
export function legendEntries(
  drawn: DrawnScene,
  dataset: Pick<Dataset, 'actors' | 'voices' | 'standsFor'>,
  options: { readonly controlVoice: string; readonly language: string; readonly front?: readonly string[] },
): LegendEntry[] {
  const routes = drawn['scene-routes'];
  const places = drawn['scene-places'];
  const openPlaces = places.filter(isOpen);
  const opened = [...routes, ...drawn['scene-regions'], ...drawn['scene-rings'], ...places].filter(isOpen);
  const hues = new Set([
    ...opened.map((feature) => of(feature, 'actor')),
    ...openPlaces.map((place) => of(place, 'holder')),
  ]);
  const has = <T extends string>(list: readonly GeoFeature[], name: string, values: readonly T[]): T[] =>
    values.filter((value) => list.some((feature) => of(feature, name) === value));
  const entry = (when: boolean, sign: Sign, words: string): LegendEntry[] => (when ? [{ sign, words }] : []);

  const openRoutes = routes.filter(isOpen);
  const holder = dataset.actors.find(({ id }) => openPlaces.some((place) => of(place, 'holder') === id));
  return [
    ...dataset.actors
      .filter(({ id }) => hues.has(id))
      .map(({ id, name }) => ({
        sign: { kind: 'colour' as const, actor: id },
        words: name[options.language] ?? name.en,
      })),
    ...has(openRoutes, 'path', ['observed', 'reported', 'inferred', 'unknown'] as const).map((path) => ({
      sign: { kind: 'route' as const, path },
      words: PATH_WORDS[path],
    })),
    ...entry(openRoutes.length > 0, { kind: 'direction' }, 'Direction of movement; no position is claimed'),
    ...entry(drawn['scene-heads'].length > 0, { kind: 'head' }, 'A craft at a place where it was on this very day'),
    ...entry(routes.some(isPast), { kind: 'past-route' }, `Movement of the last ${dataset.standsFor.trace} days`),
    ...formsOf(places),
    ...entry(
      holder !== undefined,
      { kind: 'holder', actor: holder?.id ?? '' },
      `Fill: who holds the place, ${voiceWords(options.controlVoice, dataset)}`,
    ),
    ...frontEntries(drawn, dataset, options),
    ...entry(
      openPlaces.some((place) => of(place, 'holder') === 'contested'),
      { kind: 'holder', actor: 'contested' },
      'Grey fill: contested',
    ),
    ...has(openPlaces, 'confidence', ['confirmed', 'claimed', 'disputed', 'inferred'] as const).map((confidence) => ({
      sign: { kind: 'outline' as const, confidence },
      words: CONFIDENCE_WORDS[confidence],
    })),
    ...entry(
      places.some((place) => place.properties?.['differ'] === true),
      { kind: 'differ' },
      'Second ring: voices differ here',
    ),
    ...entry(
      places.some((place) => !isOpen(place)),
      { kind: 'past-place' },
      pastPlaceWords(places, dataset),
    ),
    ...entry(
      openPlaces.some(hasPeople),
      { kind: 'people', count: KEY_PEOPLE },
      `Disc: ${KEY_PEOPLE} people by the lowest figure given; ring: by the highest`,
    ),
    ...entry(
      openRoutes.some(({ properties }) => Number(properties?.['people']) > 0),
      { kind: 'widths' },
      'The wider the line, the more people: 1,000 and 5,000',
    ),
    ...entry(drawn['scene-regions'].length > 0, { kind: 'region' }, 'Region, known no more exactly than its outline'),
    ...entry(drawn['scene-rings'].length > 0, { kind: 'ring' }, 'Ground on which the place may lie'),
    ...entry(opened.some(isUncertain), { kind: 'paler' }, 'Paler: the date is less certain'),
    { sign: { kind: 'border' }, words: 'International border' },
  ];
}

/** One entry for each shape and picture that places have. */
function formsOf(places: readonly GeoFeature[]): LegendEntry[] {
  const looks = new Map<string, { sign: Sign; kinds: string[] }>();
  for (const place of places) {
    const [form, picture] = [of(place, 'form') as Form, isOpen(place) ? of(place, 'pictogram') : ''];
    const look = looks.get(`${form} ${picture}`) ?? { sign: { kind: 'form', form, ...(picture && { pictogram: picture as Pictogram }) }, kinds: [] }; // prettier-ignore
    looks.set(`${form} ${picture}`, { ...look, kinds: [...look.kinds, of(place, 'kind')] });
  }
  return [...looks]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, { sign, kinds }]) => ({ sign, words: formWords(kinds) }));
}

const isUncertain = (feature: GeoFeature): boolean => Number(feature.properties?.['certainty'] ?? 1) < 1;

function pastPlaceWords(places: readonly GeoFeature[], { standsFor }: Pick<Dataset, 'standsFor'>): string {
  const past = places.some(isPast) ? `named in the last ${standsFor.trace} days` : '';
  const end = places.some((place) => of(place, 'window') === 'end') ? 'only the end of a route' : '';
  return `Small and grey: ${[past, end].filter(Boolean).join(', or ')}`;
}

function voiceWords(id: string, { voices }: Pick<Dataset, 'voices'>): string {
  if (id === PARTIES) return 'by the latest word of either side';
  return `by ${voices.find((voice) => voice.id === id)?.name.en ?? id}`;
}
