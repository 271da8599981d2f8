import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature as GeoFeature } from 'geojson';
import type { Confidence } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { MODES, type Mode, type Path } from '#lib/domain/feature.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { say, type MessageArgs } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import type { Form } from '#lib/style/form-outlines.ts';
import type { Pictogram } from '#lib/style/pictograms.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { frontEntries, voiceIn, type GroundSign } from './legend-fronts.ts';
import { formWords } from './kind-words.ts';

/** What stands left of an entry's words. Actors are ids; colours are the painter's matter. */
export type Sign =
  | { readonly kind: 'colour'; readonly actor: string }
  | { readonly kind: 'route'; readonly path: Path }
  | {
      readonly kind: 'direction' | 'past-route' | 'region' | 'ring' | 'past-place' | 'differ' | 'paler' | 'widths';
    }
  | { readonly kind: 'head'; readonly craft: Mode }
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

/** The disc of a key, people. */
const KEY_PEOPLE = 200;
const hasPeople = ({ properties }: GeoFeature): boolean =>
  Number(properties?.['least'] || properties?.['most'] || 0) > 0;

const of = (feature: GeoFeature, name: string): string => String(feature.properties?.[name] ?? '');
const isOpen = (feature: GeoFeature): boolean => of(feature, 'window') === 'open';
const isPast = (feature: GeoFeature): boolean => of(feature, 'window') === 'trace';

/** Whether the style draws pictures in the frames of places at a zoom. */
export const isPictured = ({ layers }: Pick<StyleSpecification, 'layers'>, zoom: number): boolean =>
  layers.some(({ id, minzoom = 0 }) => id === 'scene-place-pictogram' && zoom >= minzoom);

/** One entry for each sign that is drawn in the frame, and none for any other. */
export function legendEntries(
  drawn: DrawnScene,
  dataset: Pick<Dataset, 'actors' | 'voices' | 'standsFor'>,
  options: {
    readonly controlVoice: string;
    readonly language: string;
    readonly front?: readonly string[];
    /** Whether frames are large enough for the pictures in them. */
    readonly pictured: boolean;
  },
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
  const { language } = options;
  const t = (key: MessageKey, args?: MessageArgs): string => say(language, key, args);
  const entry = (when: boolean, sign: Sign, words: string): LegendEntry[] => (when ? [{ sign, words }] : []);

  const openRoutes = routes.filter(isOpen);
  const holder = dataset.actors.find(({ id }) => openPlaces.some((place) => of(place, 'holder') === id));
  return [
    ...dataset.actors
      .filter(({ id }) => hues.has(id))
      .map(({ id, name }) => ({
        sign: { kind: 'colour' as const, actor: id },
        words: textIn(name, language),
      })),
    ...has(openRoutes, 'path', ['observed', 'reported', 'inferred', 'unknown'] as const).map((path) => ({
      sign: { kind: 'route' as const, path },
      words: t(`sheet.route.${path}`),
    })),
    ...entry(openRoutes.length > 0, { kind: 'direction' }, t('sheet.direction')),
    ...has(drawn['scene-heads'], 'craft', MODES).map((craft) => ({
      sign: { kind: 'head' as const, craft },
      words: t(`legend.craft.${craft}`),
    })),
    ...entry(routes.some(isPast), { kind: 'past-route' }, t('sheet.pastRoute', { n: dataset.standsFor.trace })),
    ...formsOf(places, options),
    ...entry(
      holder !== undefined,
      { kind: 'holder', actor: holder?.id ?? '' },
      t('sheet.fill', { voice: voiceIn(options.controlVoice, dataset.voices, language) }),
    ),
    ...frontEntries(drawn, dataset, options),
    ...entry(
      openPlaces.some((place) => of(place, 'holder') === 'contested'),
      { kind: 'holder', actor: 'contested' },
      t('sheet.contested'),
    ),
    ...has(openPlaces, 'confidence', ['confirmed', 'claimed', 'disputed', 'inferred'] as const).map((confidence) => ({
      sign: { kind: 'outline' as const, confidence },
      words: t(`sheet.outline.${confidence}`),
    })),
    ...entry(
      places.some((place) => place.properties?.['differ'] === true),
      { kind: 'differ' },
      t('sheet.differ'),
    ),
    ...entry(
      places.some((place) => !isOpen(place)),
      { kind: 'past-place' },
      pastPlaceWords(places, dataset, language),
    ),
    ...entry(
      openPlaces.some(hasPeople),
      { kind: 'people', count: KEY_PEOPLE },
      t('legend.people.place', { count: KEY_PEOPLE }),
    ),
    ...entry(
      openRoutes.some(({ properties }) => Number(properties?.['people']) > 0),
      { kind: 'widths' },
      t('sheet.widths', { few: 1000, many: 5000 }),
    ),
    ...entry(drawn['scene-regions'].length > 0, { kind: 'region' }, t('legend.region')),
    ...entry(drawn['scene-rings'].length > 0, { kind: 'ring' }, t('legend.ring')),
    ...entry(opened.some(isUncertain), { kind: 'paler' }, t('sheet.paler')),
    { sign: { kind: 'border' }, words: t('sheet.border') },
  ];
}

/** One entry for each shape and picture that places have. */
function formsOf(
  places: readonly GeoFeature[],
  { pictured, language }: { readonly pictured: boolean; readonly language: string },
): LegendEntry[] {
  const looks = new Map<string, { sign: Sign; kinds: string[] }>();
  for (const place of places) {
    const [form, picture] = [of(place, 'form') as Form, pictured && isOpen(place) ? of(place, 'pictogram') : ''];
    const look = looks.get(`${form} ${picture}`) ?? { sign: { kind: 'form', form, ...(picture && { pictogram: picture as Pictogram }) }, kinds: [] }; // prettier-ignore
    looks.set(`${form} ${picture}`, { ...look, kinds: [...look.kinds, of(place, 'kind')] });
  }
  return [...looks]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, { sign, kinds }]) => ({ sign, words: formWords(kinds, language) }));
}

const isUncertain = (feature: GeoFeature): boolean => Number(feature.properties?.['certainty'] ?? 1) < 1;

function pastPlaceWords(
  places: readonly GeoFeature[],
  { standsFor }: Pick<Dataset, 'standsFor'>,
  language: string,
): string {
  const isEnd = places.some((place) => of(place, 'window') === 'end');
  const kind = !isEnd ? 'past' : places.some(isPast) ? 'both' : 'end';
  return say(language, `sheet.small.${kind}`, { n: standsFor.trace });
}
