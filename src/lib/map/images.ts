import type { Map as MapLibreMap } from 'maplibre-gl';
import { readApp6Image } from '#lib/style/app6.ts';
import { drawApp6 } from './app6-image.ts';
import { BLOCKER, craftImage } from '#lib/style/craft-images.ts';
import { pictogramImage } from '#lib/style/pictograms.ts';
import { hatchImage } from '#lib/style/front-hatch.ts';
import { IMAGE_PIXEL_RATIO, symbolImage, type SymbolImage } from '#lib/style/symbol-images.ts';

/** Worked out point by point when first asked for, and the same for every map of the page; MapLibre only reads them. */
const drawn = new Map<string, SymbolImage | undefined>([[BLOCKER.id, BLOCKER]]);
function signOf(id: string): SymbolImage | undefined {
  if (!drawn.has(id)) drawn.set(id, symbolImage(id) ?? craftImage(id) ?? pictogramImage(id));
  return drawn.get(id);
}

/** Gives the map the symbols of the style when it asks for them, which it does again after every new style. */
export function addMissingImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver(async (id) => {
    const app6 = readApp6Image(id);
    const sign = app6 && (await drawApp6(app6, IMAGE_PIXEL_RATIO));
    if (sign && !map.hasImage(id)) map.addImage(id, sign, { pixelRatio: IMAGE_PIXEL_RATIO });
    const hatch = hatchImage(id);
    if (hatch && !map.hasImage(id)) map.addImage(id, hatch, { pixelRatio: IMAGE_PIXEL_RATIO });
    const image = signOf(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { sdf: true, pixelRatio: IMAGE_PIXEL_RATIO });
  });
}
