import type { Block, Box, Item } from './display-list.ts';
import { baselineMm, lineHeightMm, wrap, type Measure } from './measure.ts';
import { ARROW_MM, HALF_ARROW_MM, northArrow } from './north-arrow.ts';
import { drawScaleBar, numberWords, scaleBar } from './scale-bar.ts';
import { scaleErrors, type SheetCamera } from './sheet-camera.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** A turn or an error smaller than this is none to a reader, degrees and share. */
const NO_TURN = 0.05;
const NO_ERROR = 0.00005;

/** Scale bar, representative fraction, how true it is, the projection, and true north. A view that is not to scale says so instead. */
export function layoutStrip(box: Box, camera: SheetCamera, type: TypeScale, measure: Measure): Block {
  const bar = scaleBar(camera.scale, Math.min(box.widthMm * 0.36, 70));
  const quiet = { ...type.small, colour: INK_QUIET };
  const top = box.yMm + 2.2;
  const barMm = camera.notToScale
    ? 0
    : bar.lengthMm + measure.widthMm(`${numberWords(bar.kilometres)} km`, type.small) / 2 + 5;
  const left = box.xMm + barMm;
  const heading = camera.notToScale ? 'Not to scale' : `1 : ${numberWords(camera.scale)}`;
  const fraction: Item = { kind: 'text', xMm: left, yMm: top + baselineMm(type.heading), text: heading, style: type.heading };
  const right = box.xMm + box.widthMm - ARROW_MM;
  const lines = wrap(`${scaleWords(camera)} ${northWords(camera)}`, quiet, right - 3 - left, measure).map((text, i): Item => ({
    kind: 'text',
    xMm: left,
    yMm: top + lineHeightMm(type.heading) + i * lineHeightMm(quiet) + baselineMm(quiet),
    text,
    style: quiet,
  }));
  const items: Item[] = [
    ...(camera.notToScale ? [] : drawScaleBar(bar, { xMm: box.xMm, yMm: top }, type.small, measure)),
    ...northArrow([right + ARROW_MM / 2, box.yMm + box.heightMm - HALF_ARROW_MM - 0.3], camera.north, type.smallStrong, measure),
    fraction,
    ...lines,
  ];
  return { role: 'P', items, box };
} // prettier-ignore

/** "True at the middle of the map; elsewhere lengths are drawn 0.4 % shorter to 1.2 % longer. Lambert conformal conic, ..." */
export function scaleWords(camera: SheetCamera): string {
  const projection = `Projection: ${camera.plane.name}.`;
  if (camera.notToScale)
    return `The globe is drawn flat: ground is the larger the further it lies from the equator. ${projection}`;
  const { least, greatest } = scaleErrors(camera);
  const percent = (share: number): string => `${numberWords(Number((Math.abs(share) * 100).toPrecision(2)))} %`;
  const shorter = least < -NO_ERROR ? `${percent(least)} shorter` : '';
  const longer = greatest > NO_ERROR ? `${percent(greatest)} longer` : '';
  const off = [shorter, longer].filter(Boolean).join(' to ');
  const elsewhere = off ? `, elsewhere up to ${off}` : ' and everywhere in the frame';
  return `True at the middle of the map${elsewhere}. ${projection}`;
}

/** "The arrow shows true north at the middle; grid north lies 1.7° west of it." */
export function northWords(camera: SheetCamera): string {
  const north = 'The arrow shows true north at the middle of the map';
  if (camera.notToScale) return `${north}.`;
  const { convergence } = camera;
  const turn = `${numberWords(Number(Math.abs(convergence).toFixed(1)))}° ${convergence > 0 ? 'east' : 'west'}`;
  const grid =
    Math.abs(convergence) < NO_TURN ? 'grid north is the same' : `grid north lies ${turn} of it (convergence)`;
  return `${north}; ${grid}.`;
}
