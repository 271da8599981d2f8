import { say } from '#lib/messages/say.ts';
import type { Block, Box, Item } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { ARROW_MM, HALF_ARROW_MM, northArrow } from './north-arrow.ts';
import { decimalWords, drawScaleBar, kilometreWords, scaleBar } from './scale-bar.ts';
import { projectionWords } from './projection-words.ts';
import { scaleErrors, sheetCamera, type SheetCamera } from './sheet-camera.ts';
import type { SheetRequest } from './sheet-request.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** A turn or an error smaller than this is none to a reader, degrees and share. */
const NO_TURN = 0.05;
const NO_ERROR = 0.00005;

/** Scale bar, representative fraction, how true it is, the projection, and true north. A view that is not to scale says so instead. */
export function layoutStrip(
  box: Box,
  camera: SheetCamera,
  { type, language }: { readonly type: TypeScale; readonly language: string },
  measure: Measure,
): Block {
  const bar = scaleBar(camera.scale, mostBarMm(box.widthMm));
  const quiet = { ...type.small, colour: INK_QUIET };
  const top = box.yMm + 2.2;
  const barMm = camera.notToScale
    ? 0
    : bar.lengthMm + measure.widthMm(kilometreWords(bar.kilometres, language), type.small) / 2 + 5;
  const left = box.xMm + barMm;
  const heading = camera.notToScale
    ? say(language, 'sheet.notToScale')
    : `1 : ${decimalWords(camera.scale, language)}`;
  const fraction: Item = { kind: 'text', xMm: left, yMm: top + baselineMm(type.heading), text: heading, style: type.heading };
  const right = box.xMm + box.widthMm - ARROW_MM;
  const lines = wrap(stripWords(camera, language), quiet, right - 3 - left, measure).map((text, i): Item => ({
    kind: 'text',
    xMm: left,
    yMm: top + lineHeightMm(type.heading) + i * lineHeightMm(quiet) + baselineMm(quiet),
    text,
    style: quiet,
  }));
  const items: Item[] = [
    ...(camera.notToScale ? [] : drawScaleBar(bar, { xMm: box.xMm, yMm: top }, { style: type.small, language }, measure)),
    ...northArrow([right + ARROW_MM / 2, box.yMm + box.heightMm - HALF_ARROW_MM - 0.3], camera.north, { style: type.smallStrong, sign: say(language, 'sheet.northSign') }, measure),
    fraction,
    ...lines,
  ];
  return { role: 'P', items, box };
} // prettier-ignore

/** How long a bar may be beside its words, and what its last figure needs, millimetres. */
const mostBarMm = (widthMm: number): number => Math.min(widthMm * 0.36, 70);
const FIGURE_MM = 12;

/** The height that a strip needs for its words, whatever the scale turns out to be, millimetres. */
export function stripHeightMm(
  asked: Pick<SheetRequest, 'view' | 'window' | 'center' | 'bearing' | 'language'>,
  widthMm: number,
  type: TypeScale,
  measure: Measure,
): number {
  // Errors of any sheet have figures enough to be as long as these.
  const frame = { xMm: 0, yMm: 0, widthMm, heightMm: widthMm };
  const words = stripWords(sheetCamera(asked, frame), asked.language);
  const barMm = asked.view.projection === 'globe' ? 0 : mostBarMm(widthMm) + FIGURE_MM;
  const lines = wrap(words, type.small, widthMm - ARROW_MM - 3 - barMm, measure).length;
  return 2.4 + lineHeightMm(type.heading) + Math.max(2, lines) * lineHeightMm(type.small);
}

function stripWords(camera: SheetCamera, language: string): string {
  const above = camera.wasTilted ? [say(language, 'sheet.fromAbove')] : [];
  return [...above, scaleWords(camera, language), northWords(camera, language)].join(' ');
}

/** "True at the middle of the map, elsewhere up to 0.4 % shorter to 1.2 % longer. Projection: Lambert conformal conic, ..." */
export function scaleWords(camera: SheetCamera, language: string): string {
  // "85° в. д." ends in a full stop of its own.
  const name = projectionWords(camera.plane, language).replace(/\.$/, '');
  const projection = say(language, 'sheet.projection', { name });
  if (camera.notToScale) return `${say(language, 'sheet.flatGlobe')} ${projection}`;
  const { least, greatest } = scaleErrors(camera);
  const percent = (share: number): string => decimalWords(Number((Math.abs(share) * 100).toPrecision(2)), language);
  const [shorter, longer] = [percent(least), percent(greatest)];
  const isShorter = least < -NO_ERROR;
  const isLonger = greatest > NO_ERROR;
  const key = isShorter && isLonger ? 'trueBoth' : isShorter ? 'trueShorter' : isLonger ? 'trueLonger' : 'true';
  return `${say(language, `sheet.${key}`, { shorter, longer })} ${projection}`;
}

/** "The arrow shows true north at the middle of the map; grid north lies 1.7° west of it (convergence)." */
export function northWords({ notToScale, convergence }: SheetCamera, language: string): string {
  if (notToScale) return say(language, 'sheet.north');
  if (Math.abs(convergence) < NO_TURN) return say(language, 'sheet.northSame');
  const n = decimalWords(Number(Math.abs(convergence).toFixed(1)), language);
  return say(language, convergence > 0 ? 'sheet.northEast' : 'sheet.northWest', { n });
}
