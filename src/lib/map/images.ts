import type { Map as MapLibreMap } from 'maplibre-gl';
import { readApp6Image } from '#lib/style/app6.ts';
import { drawApp6 } from './app6-image.ts';
import { BLOCKER, craftImages } from '#lib/style/craft-images.ts';
import { pictogramImages } from '#lib/style/pictograms.ts';
import { hatchImage } from '#lib/style/front-hatch.ts';
import { IMAGE_PIXEL_RATIO, symbolImages } from '#lib/style/symbol-images.ts';

/** Gives the map the symbols of the style when it asks for them, which it does again after every new style. */
export function addMissingImages(map: MapLibreMap): void {
  const images = new Map(
    [...symbolImages(), ...craftImages(), ...pictogramImages(), BLOCKER].map((image) => [image.id, image]),
  );
  map.setMissingStyleImageResolver(async (id) => {
    const app6 = readApp6Image(id);
    const drawn = app6 && (await drawApp6(app6, IMAGE_PIXEL_RATIO));
    if (drawn && !map.hasImage(id)) map.addImage(id, drawn, { pixelRatio: IMAGE_PIXEL_RATIO });
    const hatch = hatchImage(id);
    if (hatch && !map.hasImage(id)) map.addImage(id, hatch, { pixelRatio: IMAGE_PIXEL_RATIO });
    const image = images.get(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { sdf: true, pixelRatio: IMAGE_PIXEL_RATIO });
  });
}
