import type { Map as MapLibreMap } from 'maplibre-gl';
import { readApp6Image } from '#lib/style/app6.ts';
import { drawApp6 } from './app6-image.ts';
import { BLOCKER, craftImages } from '#lib/style/craft-images.ts';
import { pictogramImages } from '#lib/style/pictograms.ts';
import { hatchImage } from '#lib/style/front-hatch.ts';
import { IMAGE_PIXEL_RATIO, symbolImages } from '#lib/style/symbol-images.ts';

/** Worked out once, point by point, and the same for every map of the page; MapLibre only reads them. */
let drawn: ReadonlyMap<string, ReturnType<typeof symbolImages>[number]> | undefined;
const signs = (): NonNullable<typeof drawn> =>
  (drawn ??= new Map(
    [...symbolImages(), ...craftImages(), ...pictogramImages(), BLOCKER].map((image) => [image.id, image]),
  ));

/** Gives the map the symbols of the style when it asks for them, which it does again after every new style. */
export function addMissingImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver(async (id) => {
    const app6 = readApp6Image(id);
    const sign = app6 && (await drawApp6(app6, IMAGE_PIXEL_RATIO));
    if (sign && !map.hasImage(id)) map.addImage(id, sign, { pixelRatio: IMAGE_PIXEL_RATIO });
    const hatch = hatchImage(id);
    if (hatch && !map.hasImage(id)) map.addImage(id, hatch, { pixelRatio: IMAGE_PIXEL_RATIO });
    const image = signs().get(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { sdf: true, pixelRatio: IMAGE_PIXEL_RATIO });
  });
}
