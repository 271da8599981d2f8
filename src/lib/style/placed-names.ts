import type { Feature as GeoFeature, FeatureCollection, Point } from 'geojson';
import { shownAmong } from '#lib/scene/label-layout.ts';
import type { Line, Pixel } from '#lib/scene/callout-layout-geometry.ts';
import { noteLook, mostNotes, NOTE } from './label-notes.ts';
import { isNamedAt, LEADER_GROUND } from './name-layers.ts';
import type { NameProperties } from './name-features.ts';
import { lookOf, ROLES, type Role } from './name-looks.ts';
import type { SceneSource } from './scene-sources.ts';
import type { LabelSetting } from './label-wishes.ts';
import type { StoryLabels } from './story-labels.ts';

type SceneData = Readonly<Record<SceneSource, FeatureCollection>>;

/** A note where it stands: from the place it is about to the upper left corner of its box, CSS pixels. */
export interface PlacedNote {
  readonly id: string;
  readonly lines: readonly string[];
  readonly offset: Pixel;
  readonly width: number;
  readonly height: number;
  /** The leader, from the place it is about; none where it is about no place. */
  readonly leader?: Line;
  readonly fontSize: number;
}

/** The line from a place to its name, where that stands off. */
export interface PlacedLeader {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly leader: Line;
}

/** The texts that are shown, by wish. */
export function shownTexts({ shown }: PlacedNames, { layout }: StoryLabels): { id: string; setting: LabelSetting }[] {
  return [...shown].flatMap((id) => {
    const setting = layout.chosen.get(id);
    return setting ? [{ id, setting }] : [];
  });
}

/** What the page draws over the map. */
export interface Overlay {
  readonly notes: readonly PlacedNote[];
  readonly leaders: readonly PlacedLeader[];
}

export interface PlacedNames extends Overlay {
  readonly shown: ReadonlySet<string>;
  readonly data: Record<SceneSource, FeatureCollection>;
}

/** A note of the clock: where it points. */
export interface PresentNote {
  readonly id: string;
  readonly at: readonly [number, number];
}

/**
 * A scene with its texts in the places that the layout has for them, those without room marked `shown: false`. `notes` are those of the
 * clock, strongest first. Without a layout no text is shown: better none than one that jumps.
 */
export function placedNames(
  data: SceneData,
  labels: StoryLabels | undefined,
  notes: readonly PresentNote[],
): PlacedNames {
  const names = data['scene-names'].features as GeoFeature<Point, NameProperties>[];
  const along = data['scene-route-names'].features;
  const present: { id: string; role: Role; weight: number }[] = [
    ...names.filter(isNamed).map(({ properties: { wish, role, weight } }) => ({ id: wish, role, weight })),
    ...along.map(({ properties }) => ({ id: String(properties?.['id']), role: 'route' as const, weight: 0 })),
    ...notes.map(({ id }, i) => ({ id, role: 'note' as const, weight: -i })),
  ];
  const order = present
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const shown = labels ? shownAmong(labels.layout, order, isWithinMost) : new Set<string>();
  const placed = notes.flatMap(({ id }) => (labels && shown.has(id) ? placedNote(id, labels) : []));
  const marks = notes.flatMap(({ id, at }) =>
    placed.filter((note) => note.id === id).flatMap((note) => noteGround(note, at)),
  );
  return {
    data: {
      ...data,
      'scene-names': { type: 'FeatureCollection', features: [...names.map(placedName), ...marks] },
      'scene-route-names': { type: 'FeatureCollection', features: along.map(placedAlong) },
    },
    notes: placed,
    shown,
    leaders: names.flatMap(leaderOf),
  };

  /** What the style would leave out at this scale takes no room, and no line leads to it. */
  function isNamed({ properties: { role, size } }: (typeof names)[number]): boolean {
    return !labels || isNamedAt(role, size, labels.room.drawnScale);
  }

  /** Only so many notes at once. */
  function isWithinMost(id: string, already: ReadonlySet<string>): boolean {
    if (!labels || labels.wishes.get(id)?.role !== 'note') return true;
    return [...already].filter((one) => labels.wishes.get(one)?.role === 'note').length < mostNotes(labels.room);
  }

  function placedName(feature: (typeof names)[number]): GeoFeature {
    const { wish, role } = feature.properties;
    const setting = labels?.layout.chosen.get(wish);
    if (!labels || !shown.has(wish) || !setting || !('anchor' in setting)) return hidden(feature);
    const textSize = lookOf(role, labels.room.metresPerPixel).size;
    const offset = setting.offset.map((pixels) => pixels / textSize);
    const text = labels.wishes.get(wish)?.lines.join('\n');
    return { ...feature, properties: { ...feature.properties, text, textSize, anchor: setting.anchor, offset } };
  }

  function leaderOf({ properties: { wish }, geometry }: (typeof names)[number]): PlacedLeader[] {
    const leader = shown.has(wish) ? labels?.layout.chosen.get(wish)?.leader : undefined;
    if (!leader) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ id: wish, at: [longitude, latitude], leader: fromPlace(leader) }];
  }

  function placedAlong(feature: GeoFeature): GeoFeature {
    const id = String(feature.properties?.['id']);
    const setting = labels?.layout.chosen.get(id);
    if (!labels || !shown.has(id) || !setting?.along) return hidden(feature);
    const textSize = lookOf('route', labels.room.metresPerPixel).size;
    return {
      type: 'Feature',
      properties: { ...feature.properties, side: setting.side, textSize },
      geometry: { type: 'LineString', coordinates: [...setting.along] },
    };
  }
}

const fromPlace = ([[x, y], [endX, endY]]: Line): Line => [[0, 0], [endX - x, endY - y]]; // prettier-ignore

const hidden = (feature: GeoFeature): GeoFeature => ({
  ...feature,
  properties: { ...feature.properties, shown: false },
});

function placedNote(id: string, labels: StoryLabels): PlacedNote[] {
  const [setting, wish] = [labels.layout.chosen.get(id), labels.wishes.get(id)];
  const [box] = setting?.boxes ?? [];
  if (!setting || !box || !('offset' in setting) || !wish) return [];
  const { size: fontSize } = noteLook(labels.room);
  const { offset, leader } = setting;
  return [{ id, lines: wish.lines, offset, width: box.width, height: box.height, ...(leader && { leader: fromPlace(leader) }), fontSize }]; // prettier-ignore
}

/** Pixels between the unseen marks along a leader. */
const LEADER_STEP = 9;

/** What keeps the names of the ground off a note and its leader: the same words, unseen, and marks along the line. */
function noteGround({ lines, offset, fontSize, leader }: PlacedNote, at: readonly [number, number]): GeoFeature[] {
  const geometry = { type: 'Point' as const, coordinates: [...at] };
  const inEms = [(offset[0] + NOTE.paddingX) / fontSize, (offset[1] + NOTE.paddingY) / fontSize];
  const words = { role: 'note', group: 'sites', size: 1, certainty: 1, weight: 0, text: lines.join('\n'), textSize: fontSize, anchor: 'top-left', offset: inEms }; // prettier-ignore
  const end = leader?.[1] ?? [0, 0];
  const steps = Math.floor(Math.hypot(...end) / LEADER_STEP);
  const marks = Array.from({ length: steps }, (_, i) => ({
    role: 'leader',
    // MapLibre takes an image's offset in the size of the image.
    offset: end.map((pixels) => (pixels * (i + 0.5)) / steps / LEADER_GROUND),
  }));
  return [words, ...marks].map((properties) => ({ type: 'Feature', properties, geometry }));
}
