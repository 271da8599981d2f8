import type { FeatureCollection, Geometry } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import { formatDay } from '#lib/domain/day.ts';
import type { Front } from '#lib/domain/front.ts';
import { FRONT_METHOD } from '#lib/domain/front-method.ts';
import { frontSites } from './front-sites.ts';
import { derivedSentence } from './front-sentences.ts';
import type { FrontSpeech } from './front-speech.ts';
import { isDiffering } from './front-summary.ts';
import { formatKnown } from './scene-json.ts';
import type { Scene } from './scene.ts';

/** GeoJSON that also tells what it was derived from. */
export interface FrontGeoJson extends FeatureCollection {
  readonly front: {
    readonly date: string;
    readonly known: string;
    readonly voices: readonly { readonly voice: string; readonly reports: number; readonly areas: boolean; readonly words: string }[]; // prettier-ignore
    readonly settlements: number;
    readonly reachMetres: number;
    readonly closingMetres: number;
  };
}

/** Decimals of a degree: about a tenth of a metre. */
const DECIMALS = 6;

/**
 * The front as GeoJSON. Areas carry `control` (an actor in capitals, or `contested`; null where two voices differ), `by` for each voice,
 * `country` and `km2`. A voice that has no areas gives its settlements as points with `control` and `voice`.
 */
export function frontToGeoJson(
  scene: Scene,
  dataset: Dataset,
  speeches: readonly FrontSpeech[],
  front: Front | undefined,
): FrontGeoJson {
  const shown = speeches.filter(({ hasAreas }) => hasAreas).map(({ voice }) => voice);
  const areas = (front?.areas ?? []).map(({ country, holders, geometry, km2 }) => {
    const said = holders.map((holder) => (holder === undefined ? null : controlOf(holder)));
    const control = isDiffering(holders) ? null : (said.find((one) => one !== null) ?? null);
    const by = Object.fromEntries(shown.map((voice, i) => [voice, said[i] ?? null]));
    return feature({ control, by, country, km2: Math.round(km2 * 10) / 10 }, rounded(geometry));
  });
  const places = new Map(frontSites(dataset).map(({ id, at }) => [id, at]));
  const points = speeches
    .filter(({ hasAreas }) => !hasAreas)
    .flatMap(
      ({ voice, held }) =>
      held.map(([id, holder]) => feature({ id, control: controlOf(holder), voice }, { type: 'Point', coordinates: [...(places.get(id) ?? [])] })), // prettier-ignore
    );
  return {
    type: 'FeatureCollection',
    front: {
      date: formatDay(scene.date),
      known: formatKnown(scene.known),
      voices: speeches.map((one) => ({ voice: one.voice, reports: one.held.length, areas: one.hasAreas, words: derivedSentence(one, dataset) })), // prettier-ignore
      settlements: places.size,
      reachMetres: FRONT_METHOD.reachMetres,
      closingMetres: FRONT_METHOD.closingMetres,
    },
    features: [...areas, ...points],
  };
}

const controlOf = (holder: string): string => (holder === 'contested' ? holder : holder.toUpperCase());

function feature(properties: Record<string, unknown>, geometry: Geometry): FeatureCollection['features'][number] {
  return { type: 'Feature', properties, geometry };
}

const rounded = (geometry: Geometry): Geometry =>
  JSON.parse(JSON.stringify(geometry, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value))) as Geometry; // prettier-ignore
