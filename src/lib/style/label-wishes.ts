import type { Annotation } from '#lib/domain/annotation.ts';
import { isRoute, type Feature } from '#lib/domain/feature.ts';
import { grown, holds } from '#lib/scene/callout-layout-geometry.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import type { Span, Wish } from '#lib/scene/label-layout.ts';
import { alongSettings, stretchOf, type AlongSetting } from './label-along.ts';
import { SYMBOL_COST } from './label-marks.ts';
import { noteWish, type NoteSetting } from './label-notes.ts';
import { pixelOf, pointsOf, type LabelRoom } from './label-room.ts';
import { routeTraces } from './label-routes.ts';
import { centredSettings, pointSettings, type PointSetting } from './label-settings.ts';
import { roleOf } from './name-features.ts';
import { isNamedAt } from './name-layers.ts';
import { lookOf, MOST_EMS, type Role } from './name-looks.ts';
import { labelOf, regionPoint, sizeOf } from './place-features.ts';
import { openEndAt, openEndWords, routeTexts } from './route-features.ts';
import { isInScale, symbolRadius } from './symbol-size.ts';
import { balancedLines, blockSize, BREAKS_OF_NAMES, lineWidth } from './text-size.ts';

export type LabelSetting = (PointSetting & { readonly along?: never }) | NoteSetting | RouteSetting;
/** A name along a route: the stretch of which line. */
export type RouteSetting = AlongSetting & { readonly along: readonly number[][] };

/** A wish with what the map needs to draw it. */
export interface LabelWish extends Wish<LabelSetting> {
  readonly role: Role;
  readonly lines: readonly string[];
  /** How much is said of it: within a role the most comes first. */
  readonly weight: number;
}

/** Between a symbol and its name, CSS pixels. */
const CLEAR = 3;
/** Between a route and the foot of its name, and the line that is drawn wider than its letters need to start and end on. */
const CLEAR_OF_LINE = 4.5;
const STRETCH = 1.2;

/** Texts that may stand off their place, with a line back to it. */
const STANDS_OFF = new Set<Role>(['site', 'front', 'open-end']);

export interface Wished {
  readonly features: readonly Feature[];
  readonly notes: readonly Annotation[];
  readonly language: string;
  readonly spansOf: (feature: Feature) => readonly Span[];
  /** How many claims speak of a feature, in whichever feature they are written. */
  readonly claimsOf: (feature: Feature) => number;
}

/** Every text that the story may ever want in this room, found a feature at a time. */
export function* wishSteps(
  { features, notes, language, spansOf, claimsOf }: Wished,
  room: LabelRoom,
): Steps<LabelWish[]> {
  const wishes: LabelWish[] = [];
  for (const feature of features) {
    yield;
    const spans = spansOf(feature);
    if (spans.length === 0) continue;
    if (isRoute(feature)) wishes.push(...routeWish(feature, spans), ...openEndWish(feature, spans));
    else wishes.push(...placeWish(feature, spans), ...regionWish(feature, spans));
  }
  const drawn = new Map(features.map(({ id, kind }) => [id, isInScale(sizeOf(kind), room.drawnScale)]));
  const placeless = new Set(features.filter(({ geometry }) => !geometry).map(({ id }) => id));
  const pointsAtNothing = ({ anchor }: Annotation): boolean => anchor === undefined || placeless.has(anchor);
  // A note that points at what this scale does not draw would point at nothing.
  const pointing = notes.filter((note) => pointsAtNothing(note) || drawn.get(note.anchor ?? '') === true);
  return [
    ...wishes,
    ...pointing.flatMap((note, i) => noteWish(note, { weight: -i, language, points: !pointsAtNothing(note) }, room)),
  ];

  function pointWish(id: string, role: Role, text: string, position: readonly number[] | undefined, spans: readonly Span[], away: number, weight = 0): LabelWish[] {
    const at = pixelOf(position, room);
    // What lies under a panel is not in sight.
    if (!at || !holds(grown(room.bounds, -2), at) || room.panels.some((panel) => holds(panel, at))) return [];
    const look = lookOf(role, room.metresPerPixel);
    const lines = balancedLines(text, look, MOST_EMS[role] * look.size, BREAKS_OF_NAMES);
    const size = blockSize(lines, look);
    const settings = role === 'region' ? centredSettings(at, size) : pointSettings(at, size, { away, standsOff: STANDS_OFF.has(role) });
    return [{ id, role, spans, settings, lines, weight }];
  } // prettier-ignore

  function placeWish(feature: Feature, spans: readonly Span[]): LabelWish[] {
    const [position] = pointsOf(feature);
    const size = sizeOf(feature.kind);
    if (!position || !isInScale(size, room.drawnScale)) return [];
    const claims = claimsOf(feature);
    const role = roleOf(feature.kind, claims > 0 ? 'open' : 'end', false);
    if (!isNamedAt(role, size, room.drawnScale)) return [];
    const away = symbolRadius(size, room.metresPerPixel) + CLEAR;
    return pointWish(feature.id, role, labelOf(feature, language), position, spans, away, claims);
  }

  function regionWish(feature: Feature, spans: readonly Span[]): LabelWish[] {
    const { geometry } = feature;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const at = regionPoint({ type: 'Feature', properties: {}, geometry });
    return pointWish(feature.id, 'region', labelOf(feature, language), at, spans, 0, claimsOf(feature));
  }

  function openEndWish(feature: Parameters<typeof openEndAt>[0], spans: readonly Span[]): LabelWish[] {
    const words = openEndWords(feature, language);
    return words ? pointWish(`end ${feature.id}`, 'open-end', words, openEndAt(feature), spans, CLEAR + 2) : [];
  }

  function routeWish(feature: Parameters<typeof routeTraces>[0], spans: readonly Span[]): LabelWish[] {
    const look = lookOf('route', room.metresPerPixel);
    const width = Math.max(...routeTexts(feature, language).map((text) => lineWidth(text, look)));
    const settings = routeTraces(feature, room).flatMap(({ pixels, positions }) =>
      alongSettings(pixels, { width, size: look.size, clear: CLEAR_OF_LINE }, room.bounds).map((setting): RouteSetting => {
        // MapLibre measures a name against its line at the whole zoom below, where the line is shorter.
        const stretch = STRETCH * Math.max(1, room.drawnScale / room.metresPerPixel);
        const more = (width * (stretch - 1)) / 2;
        return { ...setting, along: stretchOf(positions, pixels, setting.from - more, setting.to + more) };
      }),
    ); // prettier-ignore
    return [{ id: feature.id, role: 'route', spans, settings, lines: [], weight: claimsOf(feature), shuns: SYMBOL_COST }]; // prettier-ignore
  }
}
