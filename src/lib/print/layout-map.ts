import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { say } from '#lib/messages/say.ts';
import { annotationsAt } from '#lib/scene/annotations.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { sceneWords } from '#lib/scene/words.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { SCENE_SOURCES } from '#lib/style/scene-sources.ts';
import type { Block } from './display-list.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { georeferenceOf } from './georeference.ts';
import { groundHatch } from './ground-hatch.ts';
import { graticule } from './graticule.ts';
import { tracesOf } from './in-frame.ts';
import type { Steps } from '#lib/scene/in-slices.ts';
import { mapBorder } from './map-border.ts';
import { mapMarks, signMarks } from './map-marks.ts';
import type { Measure } from './measure.ts';
import { nameCandidates } from './name-candidates.ts';
import { boxesOnLines, boxRound } from './line-boxes.ts';
import { grown } from './name-settings.ts';
import type { LineBox } from './place-name.ts';
import { placeInOrder, placeNames } from './place-names.ts';
import type { SheetCamera } from './sheet-camera.ts';
import { sheetCallouts } from './sheet-callouts.ts';
import type { SheetContext } from './sheet-context.ts';
import { borderMm } from './sheet-grid.ts';
import type { SheetRequest } from './sheet-request.ts';
import type { TypeScale } from './type-scale.ts';

/** Half the ground that a symbol of a place takes, millimetres. */
const SYMBOL_MM = 1.1;
/** And one with a second ring. */
const RINGED_MM = 1.7;
/** The longest line to a name on a small map, millimetres: many of them would be a thicket. */
const SMALL_LEADER_MM = 5;

export interface MapParts {
  readonly camera: SheetCamera;
  readonly style: StyleSpecification;
  readonly drawn: DrawnScene;
  readonly context: SheetContext;
  /** One of several maps on a sheet: areas of control are drawn over the picture, not in it, and no name stands far from its place. */
  readonly isSmall?: boolean;
}

/**
 * The picture in its border with the degrees, and over it as lines and text: the graticule, everything of the scene, its names, the notes of
 * the day as far as they find room, then the names of the ground.
 */
export function* layoutMap(
  asked: SheetRequest,
  parts: Omit<MapParts, 'context'>,
  type: TypeScale,
  measure: Measure,
): Steps<Block[]> {
  const { camera, style, drawn } = parts;
  const { language } = asked;
  const { frame } = camera;
  const palette = paletteOf(asked.theme ?? 'light');
  const data = { ...dataOf(style), labels: asked.names, villages: asked.names };
  const symbols = drawn['scene-places'].flatMap(({ geometry, properties }) =>
    tracesOf(geometry, camera).flatMap((trace) =>
      trace.map((at) => boxRound(at, properties?.['differ'] === true ? RINGED_MM : SYMBOL_MM)),
    ),
  );
  const lines = drawn['scene-routes'].flatMap(({ geometry, properties }) =>
    boxesOnLines(tracesOf(geometry, camera), frame).map((box): LineBox => ({ ...box, of: String(properties?.['id']) })),
  );
  yield;
  const borders = drawn['scene-regions'].flatMap(({ geometry }) => boxesOnLines(tracesOf(geometry, camera), frame));
  const candidates = nameCandidates(style, data, camera);
  const ofScene = candidates.filter(({ source }) => (SCENE_SOURCES as readonly string[]).includes(source));
  yield;
  const story = yield* placeNames(
    ofScene,
    { frame, taken: [], symbols, lines, borders, ...(parts.isSmall && { longestMm: SMALL_LEADER_MM }) },
    measure,
  );
  const notes = sheetCallouts(
    annotationsAt(asked.dataset, asked.scene),
    {
      camera,
      obstacles: [...symbols, ...lines, ...story.boxes],
      borders,
      names: story.boxes,
      language,
      palette,
    },
    type,
    measure,
  );
  const taken = [...story.boxes, ...notes.boxes];
  yield;
  const ground = yield* placeInOrder(
    candidates.filter((candidate) => !ofScene.includes(candidate)),
    { frame, taken, symbols, lines },
    measure,
  );
  yield;
  const names = [...ground.items, ...story.items];
  const georeference = georeferenceOf(asked.view.projection, camera);
  const [view, day] = [textIn(asked.view.name, language), dayWords(asked.scene.date, language)];
  const alt = [say(language, 'sheet.mapAlt', { view, day }), ...sceneWords(asked.scene, asked.dataset, language)];
  return [
    {
      role: 'Figure',
      items: [{ kind: 'picture', clip: frame }],
      box: frame,
      alt: alt.join(' '),
      bookmark: say(language, 'map.label'),
      ...(georeference && { ground: georeference }),
    },
    ...mapBorder(graticule(camera), frame, borderMm(type), { type, language }, measure),
    {
      role: 'Artifact',
      items: [...groundHatch(drawn, camera, palette), ...mapMarks(style, drawn, camera, parts.isSmall)],
      box: frame,
      over: true,
      clip: frame,
    },
    {
      role: 'Artifact',
      items: signMarks(style, drawn, camera),
      box: frame,
      over: true,
      clip: grown(frame, borderMm(type)),
    },
    ...(names.length > 0 ? [{ role: 'P' as const, items: names, box: frame, over: true }] : []),
    ...notes.blocks,
  ];
}

function dataOf(style: StyleSpecification) {
  return Object.fromEntries(
    Object.entries(style.sources).flatMap(([name, source]) =>
      source.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data
        ? [[name, source.data]]
        : [],
    ),
  );
}
