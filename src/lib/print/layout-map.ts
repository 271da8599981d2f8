import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dayWords } from '#lib/scene/date-words.ts';
import { sceneWords } from '#lib/scene/words.ts';
import type { Block, Box, Item } from './display-list.ts';
import type { DrawnScene } from './drawn-scene.ts';
import { georeferenceOf } from './georeference.ts';
import { tracesOf } from './in-frame.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { mapMarks } from './map-marks.ts';
import { nameCandidates } from './name-candidates.ts';
import { northArrow } from './north-arrow.ts';
import { boxesOnLines, boxRound, placeNames } from './place-names.ts';
import { drawScaleBar, numberWords, scaleBar } from './scale-bar.ts';
import { scaleErrors, type SheetCamera } from './sheet-camera.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetRequest } from './sheet-request.ts';
import { INK, INK_QUIET, type TypeScale } from './type-scale.ts';

/** Half the ground that a symbol of a place takes, millimetres. */
const SYMBOL_MM = 1.1;

export interface MapParts {
  readonly camera: SheetCamera;
  readonly style: StyleSpecification;
  readonly drawn: DrawnScene;
  readonly context: SheetContext;
}

/** The picture in its frame, the north arrow, and every name as text. */
export function layoutMap(
  asked: SheetRequest,
  parts: Omit<MapParts, 'context'>,
  type: TypeScale,
  measure: Measure,
): Block[] {
  const { camera, style, drawn } = parts;
  const { frame } = camera;
  const arrowAt = [frame.xMm + frame.widthMm - 7, frame.yMm + 11] as const;
  const arrow = northArrow(arrowAt, camera.north, type.smallStrong, measure);
  const data = { ...dataOf(style), labels: asked.names };
  const symbols = drawn['scene-places'].flatMap(({ geometry }) =>
    tracesOf(geometry, camera).flatMap((trace) => trace.map((at) => boxRound(at, SYMBOL_MM))),
  );
  const lines = drawn['scene-routes'].flatMap(({ geometry }) => boxesOnLines(tracesOf(geometry, camera), frame));
  const taken = [boxRound(arrowAt, 8)];
  const names = placeNames(nameCandidates(style, data, camera), { frame, taken, symbols, lines }, measure);
  const alt = [`${asked.view.name.en} on ${dayWords(asked.scene.date)}.`, ...sceneWords(asked.scene, asked.dataset)];
  const edge: Item = { kind: 'path', points: cornersOf(frame), closed: true, stroke: INK, strokeMm: 0.25 };
  const ground = georeferenceOf(asked.view.projection, camera);
  return [
    {
      role: 'Figure',
      items: [{ kind: 'picture', clip: frame }],
      box: frame,
      alt: alt.join(' '),
      bookmark: 'Map',
      ...(ground && { ground }),
    },
    { role: 'Artifact', items: mapMarks(style, drawn, camera), box: frame, over: true, clip: frame },
    { role: 'Artifact', items: [edge, ...arrow], box: frame, over: true },
    ...(names.items.length > 0 ? [{ role: 'P' as const, items: names.items, box: frame, over: true }] : []),
  ];
}

/** Scale bar, representative fraction, how true it is, and the projection. */
export function layoutStrip(box: Box, camera: SheetCamera, type: TypeScale, measure: Measure): Block {
  const bar = scaleBar(camera.scale, Math.min(box.widthMm * 0.36, 70));
  const quiet = { ...type.small, colour: INK_QUIET };
  const top = box.yMm + 1.5;
  const left = box.xMm + bar.lengthMm + measure.widthMm(`${numberWords(bar.kilometres)} km`, type.small) + 4;
  const fraction: Item = {
    kind: 'text',
    xMm: left,
    yMm: top + baselineMm(type.heading),
    text: `1 : ${numberWords(camera.scale)}`,
    style: type.heading,
  };
  const width = box.xMm + box.widthMm - left;
  const lines = wrap(scaleWords(camera), quiet, width, measure).map((text, i): Item => ({
    kind: 'text',
    xMm: left,
    yMm: top + lineHeightMm(type.heading) + i * lineHeightMm(quiet) + baselineMm(quiet),
    text,
    style: quiet,
  }));
  return {
    role: 'P',
    items: [...drawScaleBar(bar, { xMm: box.xMm, yMm: top }, type.small, measure), fraction, ...lines],
    box,
  };
}

/** "True at the middle of the map, elsewhere 0.4 % shorter to 1.2 % longer. Lambert conformal conic, ..." */
export function scaleWords(camera: SheetCamera): string {
  const { least, greatest } = scaleErrors(camera);
  const percent = (share: number): string => `${numberWords(Number((Math.abs(share) * 100).toPrecision(2)))} %`;
  const shorter = least < -0.0005 ? `${percent(least)} shorter` : '';
  const longer = greatest > 0.0005 ? `${percent(greatest)} longer` : '';
  const off = [shorter, longer].filter(Boolean).join(' to ');
  const elsewhere = off ? `, elsewhere up to ${off}` : ' and everywhere in the frame';
  return `True at the middle of the map${elsewhere}. Projection: ${camera.plane.name}.`;
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

const cornersOf = ({ xMm, yMm, widthMm, heightMm }: Box) =>
  [[xMm, yMm], [xMm + widthMm, yMm], [xMm + widthMm, yMm + heightMm], [xMm, yMm + heightMm]] as const; // prettier-ignore
