import type { Annotation } from '#lib/domain/annotation.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { isRoute, type Feature } from '#lib/domain/feature.ts';
import { atOnce, type Steps } from '#lib/scene/in-slices.ts';
import { layoutSteps, type LabelLayout, type Span } from '#lib/scene/label-layout.ts';
import { joined, spansOf } from '#lib/scene/label-spans.ts';
import { labelMarks } from './label-marks.ts';
import type { LabelRoom } from './label-room.ts';
import { wishSteps, type LabelSetting, type LabelWish } from './label-wishes.ts';
import { ROLES } from './name-looks.ts';

/** Where every text of the story stands in one room, on all its days. */
export interface StoryLabels {
  readonly layout: LabelLayout<LabelSetting>;
  readonly wishes: ReadonlyMap<string, LabelWish>;
  readonly room: LabelRoom;
}

export interface StoryLabelOptions {
  readonly dataset: Pick<Dataset, 'features' | 'voices' | 'compiled' | 'standsFor'>;
  readonly language: string;
  /** Of all days, of the groups that are switched on, strongest first. */
  readonly notes: readonly Annotation[];
  /** Which features are shown at all; all when left out. */
  readonly shows?: (feature: Feature) => boolean;
}

/** A window holds far fewer texts than this; of a dataset that wants more the loudest are laid out, the rest are told by the card. */
const MOST_TEXTS = 600;
/** Ground left free round a text, CSS pixels. */
const GAP = 4;
/** Marks this near to a note's place are what its leader points into, CSS pixels. */
const NEAR = 20;
/** A text this near to the edge of the map would look cut. */
const EDGE = 3;

/**
 * Lays out the texts of the whole story at once: names, words along routes and notes with their leaders, loudest role first. Pure: it
 * knows no clock, so a text that stands on two dates stands in one place on both.
 */
export const storyLabels = (...asked: Parameters<typeof storyLabelSteps>): StoryLabels =>
  atOnce(storyLabelSteps(...asked));

/** The same, a feature and a text at a time: all of them at once would hold a page for a tenth of a second and more. */
export function* storyLabelSteps(
  { dataset, language, notes, shows = () => true }: StoryLabelOptions,
  room: LabelRoom,
  before?: StoryLabels,
): Steps<StoryLabels> {
  const features = dataset.features.filter(shows);
  const days = daysOf(features, dataset);
  const spansOf = (feature: Feature): readonly Span[] => days.get(feature.id) ?? [];
  const claimsOf = ({ id }: Feature): number => indexOf(dataset).ofFeature.get(id)?.length ?? 0;
  const wished = yield* wishSteps({ features, notes, language, spansOf, claimsOf }, room);
  const wishes = wished.sort(loudestFirst).slice(0, MOST_TEXTS);
  const { x, y, width, height } = room.bounds;
  const layout = yield* layoutSteps<LabelSetting>({
    wishes,
    marks: labelMarks(features, spansOf, room),
    bounds: { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE },
    gap: GAP,
    near: NEAR,
    ...(before && { before: new Map([...before.layout.chosen].map(([id, { key }]) => [id, key])) }),
  });
  return { layout, wishes: new Map(wishes.map((wish) => [wish.id, wish])), room };
}

/** The days of each feature; a place where a route ends is drawn for as long as the route. */
function daysOf(features: readonly Feature[], dataset: StoryLabelOptions['dataset']): ReadonlyMap<string, Span[]> {
  const days = new Map(features.map((feature) => [feature.id, spansOf(feature, dataset)]));
  for (const feature of features.filter(isRoute)) {
    for (const end of [feature.route.from, feature.route.to])
      if (end !== undefined) days.set(end, joined([...(days.get(end) ?? []), ...(days.get(feature.id) ?? [])]));
  }
  return days;
}

function loudestFirst(a: LabelWish, b: LabelWish): number {
  return ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
