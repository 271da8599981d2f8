import type { Feature as GeoFeature } from 'geojson';
import type { Confidence } from '#lib/domain/claim.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { MODES, PATHS, type Kind, type Mode, type Path } from '#lib/domain/feature.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { say, type MessageArgs } from '#lib/messages/say.ts';
import type { Scene, SceneFeature } from '#lib/scene/scene.ts';
import { actorColours } from './actor-colour.ts';
import { craftPath } from './craft-images.ts';
import { frontEntries } from './front-legend.ts';
import type { ShownFront } from './front-features.ts';
import { ALL_LAYERS, type LayerGroup, type LayerGroups } from './layer-groups.ts';
import type { LegendEntry, LegendSign } from './legend-signs.ts';
import type { Palette } from './palette.ts';
import { clusterEntries } from './cluster-legend.ts';
import type { ShownClusters } from './many-clusters.ts';
import { lookOfMany, manyPoints, type ManyPoints } from './many-points.ts';
import { isInWindow, type LegendWindow } from './legend-window.ts';
import { isInScale, PICTOGRAM_SCALE } from './symbol-size.ts';
import { FLOW_WIDTH, PATH_DASHES, ROUTE_WIDTHS } from './route-layers.ts';
import { sceneSources, type SceneSource } from './scene-sources.ts';
import { FORM_OF, sizeOf } from './place-features.ts';
import { peopleEntries } from './people-legend.ts';
import { framedPictogram } from './pictograms.ts';

export interface LegendOptions {
  readonly dataset: Pick<Dataset, 'features' | 'voices' | 'actors'> & Partial<Pick<Dataset, 'forces' | 'viewpoint'>>;
  readonly app6?: boolean;
  readonly palette: Palette;
  readonly language: string;
  readonly controlVoice: string;
  /** The scale of the map: small places are not drawn on small scales. Without it everything counts as drawn. */
  readonly metresPerPixel?: number | undefined;
  readonly groups?: LayerGroups;
  /** What can be seen; without it everything counts as seen. */
  readonly window?: LegendWindow | undefined;
  readonly front?: ShownFront | undefined;
  /** What the map shows as clusters; nothing when left out. */
  readonly clusters?: ShownClusters | undefined;
}

type Properties = Readonly<Record<string, unknown>>;
const [isOpen, isTrace] = ['open', 'trace'].map((window) => (one: Properties) => one['window'] === window) as [
  (one: Properties) => boolean,
  (one: Properties) => boolean,
];

/** Exactly the signs that this scene puts on the map, most important first. Pure. */
export function legendOf(scene: Scene, options: LegendOptions): LegendEntry[] {
  const { palette, dataset, groups = ALL_LAYERS } = options;
  const drawn = sceneSources(scene, { ...options, leavesOut: oneOfEach(manyPoints(dataset), options) });
  const all = (name: SceneSource): Properties[] =>
    drawn[name].features
      .filter((feature) => !options.window || isInWindow(feature, options.window))
      .map(({ properties }: GeoFeature) => properties ?? {})
      .filter((one) => groups[one['group'] as LayerGroup].visible);
  const places = all('scene-places').filter((one) => isInScale(Number(one['size']), options.metresPerPixel));
  const routes = all('scene-routes');
  const [regions, rings] = [all('scene-regions'), all('scene-rings')];
  const military = places.some(({ app6 }) => Boolean(app6));
  const open = places.filter((one) => isOpen(one) && !one['app6']);
  const words = (key: MessageKey, args?: MessageArgs): string => say(options.language, key, args);
  const named = (id: unknown): string => {
    const actor = dataset.actors.find((one) => one.id === id);
    return actor ? (actor.name[options.language] ?? actor.name.en) : words('legend.nobody');
  };
  const hue = (id: unknown, tone: 'actor' | 'flow' = 'actor', otherwise = palette.neutral): string => {
    return actorColours(dataset.actors, palette, tone).get(String(id)) ?? otherwise;
  };
  const symbol = (more: Partial<LegendSign & { kind: 'symbol' }>): LegendSign => ({
    kind: 'symbol', form: 'circle', size: 1, fill: palette.halo, outline: palette.neutral, confidence: 'claimed', ...more,
  }); // prettier-ignore

  const placeSign = (kind: Kind): LegendSign => {
    const pictogram = (options.metresPerPixel ?? 0) <= PICTOGRAM_SCALE ? framedPictogram(kind) : undefined;
    return symbol({ form: FORM_OF[kind] ?? 'circle', size: sizeOf(kind), ...(pictogram && { pictogram }) });
  };

  return [
    ...pairs(routes.filter(isOpen)).map(([actor, path]): LegendEntry => {
      const width = path === 'unknown' ? ROUTE_WIDTHS.unknown : ROUTE_WIDTHS.known;
      const dash = path === 'observed' ? [] : PATH_DASHES[path].map((length) => length * width);
      const flow = { colour: hue(actor, 'flow'), width: FLOW_WIDTH };
      return { id: `route-${actor}-${path}`, words: words('legend.moving', { actor: named(actor), path: words(`legend.path.${path}`) }), sign: { kind: 'line', colour: hue(actor), width, dash, flow } };
    }),
    ...peopleEntries(routes.filter(isOpen), open, { hue, words }),
    ...MODES.filter((mode) => all('scene-heads').some(({ craft }) => craft === mode)).map((mode: Mode) => ({
      id: `craft-${mode}`,
      words: words(`legend.craft.${mode}`),
      sign: { kind: 'craft', mode, colour: hue(all('scene-heads').find(({ craft }) => craft === mode)?.['actor']), path: craftPath(mode) } as const,
    })),
    ...dataset.actors.filter(({ id }) => open.some(({ holder, quiet }) => holder === id && quiet !== true)).map(({ id }) => ({ id: `held-${id}`, words: words('legend.held', { actor: named(id) }), sign: symbol({ size: 0.7, fill: hue(id) }) })),
    ...frontEntries(all('scene-front'), { hue: (id) => (id === 'contested' ? palette.contested : hue(id)), named, words }),
    ...entry(open.some(({ holder }) => holder === 'contested'), 'contested', words('legend.contested'), symbol({ size: 0.7, fill: palette.contested })),
    ...dataset.actors.filter(({ id }) => open.some(({ holder, quiet }) => holder === id && quiet === true)).map(({ id }) => ({ id: `undrawn-${id}`, words: words('legend.undrawn', { actor: named(id) }), sign: symbol({ size: 0.45, fill: hue(id), outline: palette.pastInk }) })),
    ...entry(open.some(({ quiet, holder }) => quiet === true && holder === ''), 'quiet', words('legend.quiet'), symbol({ size: 0.45, outline: palette.pastInk })),
    ...entry(military, 'app6', dataset.viewpoint === undefined ? words('legend.app6.neutral') : words('legend.app6.viewpoint', { actor: named(dataset.viewpoint) }), symbol({ form: 'square', size: 1 })),
    ...alike(PLACE_KINDS.filter((kind) => open.some((one) => one['kind'] === kind)).map((kind) => ({ id: `kind-${kind}`, words: words(`kind.${kind}`), sign: placeSign(kind) }))),
    ...CONFIDENCES.filter((level) => open.some(({ confidence }) => confidence === level)).map((level) => ({ id: `confidence-${level}`, words: words(`legend.confidence.${level}`), sign: symbol({ confidence: level }) })),
    ...entry(places.some(({ differ }) => differ === true), 'differ', words('legend.differ'), symbol({ size: 0.7, ring: palette.neutral })),
    ...clusterEntries(options),
    ...entry(regions.some(isOpen), 'region', words('legend.region'), { kind: 'area', outline: palette.neutral, width: 1.5, fill: palette.neutral, fillOpacity: 0 }),
    ...entry(rings.length > 0 && isInScale(0, options.metresPerPixel), 'ring', words('legend.ring'), { kind: 'circle', outline: palette.ring, width: 0.8 }),
    ...entry(routes.some(isTrace), 'past-route', words('legend.pastRoute'), { kind: 'line', colour: palette.pastInk, width: 1, dash: [2, 2] }),
    ...alike([
    ...entry(places.some(isTrace), 'past-place', words('legend.pastPlace'), symbol({ size: 0.5, outline: palette.pastInk })),
    ...entry(places.some(({ window }) => window === 'end'), 'end', words('legend.end'), symbol({ size: 0.5, outline: palette.pastInk })),
    ]),
  ]; // prettier-ignore
}

/** Kinds that have a sign of their own, in the order of the legend. Settlements are explained by who holds them. */
const PLACE_KINDS = ['port', 'airfield', 'base', 'training-ground', 'rail-station', 'headquarters', 'city', 'engagement', 'sighting'] as const satisfies readonly Kind[]; // prettier-ignore
const CONFIDENCES: readonly Confidence[] = ['confirmed', 'claimed', 'disputed', 'inferred'];

/** Of the points that are only marked, one of each look is enough for a key. */
function oneOfEach(
  { numbers }: ManyPoints,
  { window, clusters }: LegendOptions,
): (standing: SceneFeature) => 'all' | undefined {
  const found = new Set<string>();
  return (standing) => {
    const { id, feature } = standing;
    if (!numbers.has(id) || !feature.geometry) return undefined;
    const look = lookOfMany(standing);
    if (found.has(look) || clusters?.holds(id)) return 'all';
    if (window && !isInWindow({ type: 'Feature', properties: null, geometry: feature.geometry }, window)) return 'all';
    found.add(look);
    return undefined;
  };
}

const entry = (isDrawn: boolean, id: string, words: string, sign: LegendSign): LegendEntry[] =>
  isDrawn ? [{ id, words, sign }] : [];

/** Entries with the same sign as one: small frames hold no picture. */
function alike(entries: readonly LegendEntry[]): LegendEntry[] {
  const bySign = new Map<string, LegendEntry>();
  for (const one of entries) {
    const key = JSON.stringify(one.sign);
    const before = bySign.get(key);
    bySign.set(key, before ? { ...before, words: `${before.words}, ${one.words.toLocaleLowerCase()}` } : one);
  }
  return [...bySign.values()];
}

/** The actors and paths of routes, each pair once: actors as they come, paths from the best known to the least. */
function pairs(routes: readonly Properties[]): [string, Path][] {
  const actors = [...new Set(routes.map(({ actor }) => String(actor)))];
  return actors.flatMap((actor) =>
    PATHS.filter((path) => routes.some((one) => one['actor'] === actor && one['path'] === path)).map(
      (path) => [actor, path] as [string, Path],
    ),
  );
}
