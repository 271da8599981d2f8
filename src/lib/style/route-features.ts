import type { Feature as GeoFeature, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Claim } from '#lib/domain/claim.ts';
import type { Force } from '#lib/domain/dataset.ts';
import type { Feature, RouteFeature } from '#lib/domain/feature.ts';
import { headsAt, type RouteEnds } from '#lib/domain/heads.ts';
import type { Day } from '#lib/domain/day.ts';
import type { SceneFeature } from '#lib/scene/scene.ts';
import { nameFeature } from './name-features.ts';
import { NO_PEOPLE, peopleIn, type People } from './people.ts';
import { labelOf, type Marked } from './place-features.ts';
import { routeGeometry } from './route-geometry.ts';
import { certaintyOf, openClaims, windowOf } from './scene-window.ts';
import { windowWords } from './window-words.ts';

/** The words along a route while a claim stands: its name and the window of the movement. */
function routeText(name: string, claim: Claim | undefined, language: string): string {
  const words = claim ? windowWords(claim, language) : '';
  return words ? `${name} · ${words}` : name;
}

/** All that may ever be written along a route. */
export function routeTexts(feature: RouteFeature, language: string): string[] {
  const name = labelOf(feature, language);
  const moved = feature.claims.filter(({ about, denies }) => about === 'movement' && !denies);
  return [name, ...moved.map((claim) => routeText(name, claim, language))];
}

/** What a route needs to know of the rest. */
export interface RouteContext {
  readonly day: Day;
  readonly language: string;
  readonly find: (id: string | undefined) => Feature | undefined;
  readonly forces: readonly Force[];
}

/** A route's mark: open or trace by its movement claims alone; undefined when it is not drawn. */
export function routeMark(scene: SceneFeature, { language }: RouteContext): Marked | undefined {
  const window = windowOf(scene, 'movement');
  if (!window) return undefined;
  const { id, kind, actor } = scene.feature;
  const open = openClaims(scene, 'movement');
  return {
    id,
    kind,
    group: 'routes',
    actor: actor ?? '',
    window,
    certainty: certaintyOf(open),
    label: routeText(labelOf(scene.feature, language), open[0]?.claim, language),
  };
}

/** The people that open movements took along a route. Of a claim that names several routes nobody knows how they divide. */
export function peopleOnRoute(scene: SceneFeature, { find, forces }: RouteContext): People {
  const isAlone = ({ feature, also }: Claim): boolean =>
    [feature, ...also].every((id) => id === scene.id || find(id)?.kind !== 'route');
  return peopleIn(
    openClaims(scene, 'movement').filter(({ claim }) => isAlone(claim)),
    forces,
  );
}

/** The line: along the great circle, and only to the edge where an end is a region. */
export function routeLine(
  mark: Marked,
  feature: RouteFeature,
  { find }: RouteContext,
  { least, most }: People = NO_PEOPLE,
): GeoFeature<LineString | MultiLineString> {
  const properties = { ...mark, path: feature.route.path, mode: feature.route.mode.join(' '), people: least || most };
  return { type: 'Feature', properties, geometry: routeGeometry(feature, find) };
}

/** Points of a line that carries a name: on more, letters would follow every rounding of its coordinates. */
const NAME_POINTS = 12;

/** The same line with few points, for its name to lie on. How sure its date is shows in the line, and changes from day to day; the name does not. */
export function nameLine(line: GeoFeature<LineString | MultiLineString>): GeoFeature<LineString | MultiLineString> {
  const thin = (points: Position[]): Position[] => {
    const every = Math.ceil(points.length / NAME_POINTS);
    return points.filter((_, i) => i % every === 0 || i === points.length - 1);
  };
  const { geometry } = line;
  const { certainty: _, ...properties } = line.properties ?? {};
  if (geometry.type === 'LineString')
    return { ...line, properties, geometry: { ...geometry, coordinates: thin(geometry.coordinates) } };
  return { ...line, properties, geometry: { ...geometry, coordinates: geometry.coordinates.map(thin) } };
}

/** Dated points of one craft on this very day; none is ever placed between them. */
export function headFeatures(mark: Marked, feature: RouteFeature, { day, find }: RouteContext): GeoFeature[] {
  const [from, to] = [pointOf(find(feature.route.from)), pointOf(find(feature.route.to))];
  const ends: RouteEnds = { ...(from && { from }), ...(to && { to }) };
  return headsAt(feature, day, ends).map(({ at, event, certainty }) => ({
    type: 'Feature',
    properties: {
      ...mark,
      certainty,
      event,
      craft: feature.route.mode[0] ?? 'unknown',
      label: plainName(mark),
    },
    geometry: { type: 'Point', coordinates: [...at] },
  }));
}

/** The name of a craft where it was, without the days that its line says. */
export function headName(mark: Marked, head: GeoFeature): GeoFeature {
  const { coordinates } = head.geometry as Point;
  return nameFeature(mark, coordinates, 'head', { wish: `head ${mark.id}`, label: plainName(mark) });
}

const plainName = (mark: Marked): string => mark.label.split(' · ')[0] ?? '';

/** Where the end of a route lies that nobody names. */
export function openEndAt({ route, geometry }: RouteFeature): Position | undefined {
  return route.from === undefined ? geometry.coordinates[0] : geometry.coordinates.at(-1);
}

/** The words at an end that nobody names. */
export function openEndName(mark: Marked, feature: RouteFeature, { language }: RouteContext): GeoFeature | undefined {
  const [words, at] = [openEndWords(feature, language), openEndAt(feature)];
  return words && at ? nameFeature(mark, at, 'open-end', { wish: `end ${mark.id}`, label: words }) : undefined;
}

/** The words themselves, in the reader's language. */
export const openEndWords = ({ route: { openEnd } }: RouteFeature, language: string): string | undefined =>
  openEnd && (openEnd[language] ?? openEnd.en);

function pointOf(feature: Feature | undefined): readonly [number, number] | undefined {
  return feature?.geometry?.type === 'Point' ? (feature.geometry.coordinates as [number, number]) : undefined;
}
