import { say } from '#lib/messages/say.ts';
import { textIn } from '#lib/scene/card-names.ts';
import { paletteOf } from '#lib/style/palette.ts';
import { locator } from './locator.ts';
import type { Measure } from './measure.ts';
import type { Paragraph } from './paragraph.ts';
import { decimalWords } from './scale-bar.ts';
import type { SheetCamera } from './sheet-camera.ts';
import type { SheetRequest } from './sheet-request.ts';
import { INK_QUIET, type TypeScale } from './type-scale.ts';

/** Height of the small map against its width, and the most of it, for a point of the sheet's text, millimetres. */
const SHAPE = 0.5;
const HEIGHT_FOR_POINT = 4;

/** The small map that says where the sheet lies, at a share of its usual height; undefined when the request brings no land. */
export function locatorParagraph(
  request: Pick<SheetRequest, 'land' | 'names' | 'language' | 'theme' | 'view'>,
  camera: SheetCamera,
  type: TypeScale,
  measure: Measure,
  share = 1,
): Paragraph | undefined {
  const { land, names, language } = request;
  if (!land) return undefined;
  const palette = paletteOf(request.theme ?? 'light');
  const look = {
    land: palette.landOfStory,
    sea: palette.sea,
    border: palette.border,
    ink: palette.selection,
    name: { ...type.tiny, colour: INK_QUIET },
    language,
  };
  const heightMm = (widthMm: number): number => share * Math.min(widthMm * SHAPE, type.text.sizePt * HEIGHT_FOR_POINT);
  return {
    role: 'Figure',
    alt: say(language, 'sheet.whereAlt', {
      view: textIn(request.view.name, language),
      place: placeWords(camera, language),
    }),
    beforeMm: 1,
    heightMm,
    itemsAt: (xMm, yMm, widthMm) =>
      locator({ xMm, yMm, widthMm, heightMm: heightMm(widthMm) }, camera, { land, names }, look, measure),
  };
}

/** "51.3° N, 35.2° E". */
function placeWords({ center: [longitude, latitude] }: SheetCamera, language: string): string {
  const degrees = (value: number): string => decimalWords(Number(Math.abs(value).toFixed(1)), language);
  return say(language, 'print.place', {
    lat: degrees(latitude),
    ns: say(language, latitude < 0 ? 'place.S' : 'place.N'),
    lon: degrees(longitude),
    ew: say(language, longitude < 0 ? 'place.W' : 'place.E'),
  });
}
