import type { Annotation } from '#lib/domain/annotation.ts';
import { layoutCallouts, mostCallouts, type Callout } from '#lib/scene/callout-layout.ts';
import type { Box as PixelBox } from '#lib/scene/callout-layout-geometry.ts';
import type { Palette } from '#lib/style/palette.ts';
import type { Block, Box, Item, PointMm } from './display-list.ts';
import { holds } from './in-frame.ts';
import { grown } from './name-settings.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { boxesOnLines, LEADER_HALF_MM } from './line-boxes.ts';
import { STYLE_PIXEL_MM as PX, type SheetCamera } from './sheet-camera.ts';
import type { TypeScale } from './type-scale.ts';

/** Room that a note has across, millimetres, and paper within its box. */
const WIDTH_MM = 38;
const PADDING_MM = 0.8;
/** Ground left open between a place and the line that points at it. */
const OPEN_MM = 1.6;
/** And between it and a name that it passes. */
const NAME_MM = 0.6;

export interface SheetCallouts {
  readonly blocks: readonly Block[];
  /** Ground that no name may touch: the notes and the lines to their places. */
  readonly boxes: readonly Box[];
}

/**
 * The notes of this day beside their places, as far as there is room that nothing else needs: `obstacles` are symbols and lines. Laid out by
 * the same code as on screen, in style pixels.
 */
export function sheetCallouts(
  annotations: readonly Annotation[],
  room: {
    readonly camera: SheetCamera;
    readonly obstacles: readonly Box[];
    /** Outlines of regions, which no note covers that has room elsewhere. */
    readonly borders: readonly Box[];
    /** Names: no leader may strike one through. */
    readonly names: readonly Box[];
    readonly language: string;
    readonly palette: Pick<Palette, 'halo' | 'ink' | 'pastInk'>;
  },
  type: TypeScale,
  measure: Measure,
): SheetCallouts {
  const { camera, language } = room;
  const { halo, ink, pastInk } = room.palette;
  const { frame } = camera;
  const style = { ...type.small, slanted: true };
  const leading = lineHeightMm(style);
  const notes = new Map(
    annotations
      .map((note) => ({ note, anchor: camera.toMm(note.at) }))
      .filter(({ anchor }) => holds(frame, anchor))
      .map(({ note, anchor }) => {
        const lines = wrap(note.text[language] ?? note.text.en, style, WIDTH_MM, measure);
        const widthMm = Math.max(...lines.map((line) => measure.widthMm(line, style))) + 2 * PADDING_MM;
        const heightMm = lines.length * leading + 2 * PADDING_MM;
        const own = note.text[language] !== undefined && language !== 'en' ? { language } : {};
        return [note.id, { lines, anchor, widthMm, heightMm, own }] as const;
      }),
  );
  const callouts = [...notes].map(([id, { anchor, widthMm, heightMm }]): Callout => ({
    id,
    anchor: [anchor[0] / PX, anchor[1] / PX],
    width: widthMm / PX,
    height: heightMm / PX,
  }));
  const inner: Box = {
    xMm: frame.xMm + 2,
    yMm: frame.yMm + 2,
    widthMm: frame.widthMm - 4,
    heightMm: frame.heightMm - 4,
  };
  const asked = {
    free: inPixels(inner),
    callouts,
    obstacles: room.obstacles.map(inPixels),
    names: room.names.map((name) => inPixels(grown(name, NAME_MM))),
    most: mostCallouts(frame.widthMm / PX),
  };
  const outlines = room.borders.map(inPixels);
  const off = layoutCallouts({ ...asked, borders: outlines }).placed;
  // A note over an outline is better than none: the outline shows through.
  const over = layoutCallouts({ ...asked, outlines }).placed;
  const placed = off.length < over.length ? over : off;
  const leaders: PointMm[][] = [];
  const blocks = placed.flatMap(({ id, box, leader }): Block[] => {
    const note = notes.get(id);
    if (!note) return [];
    const at: Box = { xMm: box.x * PX, yMm: box.y * PX, widthMm: note.widthMm, heightMm: note.heightMm };
    const line = opened([leader[0][0] * PX, leader[0][1] * PX], [leader[1][0] * PX, leader[1][1] * PX]);
    leaders.push(line);
    const items: Item[] = [
      // The ground shows through a little, so that a border under the words does not strike them out.
      { kind: 'path', points: cornersOf(at), closed: true, fill: halo, opacity: 0.6 },
      { kind: 'path', points: line, stroke: halo, strokeMm: 0.7, opacity: 0.8 },
      { kind: 'path', points: line, stroke: pastInk, strokeMm: 0.2 },
      ...note.lines.map((text, i): Item => ({
        kind: 'text',
        xMm: at.xMm + PADDING_MM,
        yMm: at.yMm + PADDING_MM + i * leading + baselineMm(style),
        text,
        style: { ...style, colour: ink },
        halo: { colour: halo, widthMm: 0.45 },
        ...note.own,
      })),
    ];
    return [{ role: 'P', items, box: at, over: true }];
  });
  return { blocks, boxes: [...blocks.map(({ box }) => box), ...boxesOnLines(leaders, frame, LEADER_HALF_MM)] };
}

const cornersOf = ({ xMm, yMm, widthMm, heightMm }: Box): PointMm[] =>
  [[xMm, yMm], [xMm + widthMm, yMm], [xMm + widthMm, yMm + heightMm], [xMm, yMm + heightMm]]; // prettier-ignore

const inPixels = ({ xMm, yMm, widthMm, heightMm }: Box): PixelBox => ({
  x: xMm / PX,
  y: yMm / PX,
  width: widthMm / PX,
  height: heightMm / PX,
});

/** The line without its first stretch, so that it points at a place and does not cross it out. */
function opened(from: PointMm, to: PointMm): PointMm[] {
  const share = Math.min(1, OPEN_MM / Math.max(0.1, Math.hypot(to[0] - from[0], to[1] - from[1])));
  return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], to];
}
