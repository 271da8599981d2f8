import { refuseWithoutCredit } from './credit.ts';
import type { SheetPage } from './display-list.ts';
import { paintCanvas } from './paint-canvas.ts';
import type { Picture } from './paint-sheet.ts';
import type { Paper } from './paper.ts';
import { MOST_PIXELS } from './picture-plan.ts';
import { PngWriter } from './png-writer.ts';
import { PrintLimit } from './print-limit.ts';

/** Dots of one band: a canvas of a whole A0 would be half a gigabyte. */
const BAND_DOTS = 4_000_000;

/** The size of a page in whole dots. */
export const pageDots = ({ widthMm, heightMm }: Pick<Paper, 'widthMm' | 'heightMm'>, dpi: number) => ({
  width: Math.round((widthMm * dpi) / 25.4),
  height: Math.round((heightMm * dpi) / 25.4),
});

/** One page as a PNG of `dpi` dots an inch, painted in bands. Throws a `PrintLimit` for a page too large, or without its credit. */
export async function paintPng(
  page: SheetPage,
  paper: Paper,
  picture: Picture | undefined,
  options: { readonly dpi: number; readonly signal?: AbortSignal; readonly onShare?: (share: number) => void },
): Promise<Blob> {
  const { dpi, signal, onShare } = options;
  const { width, height } = pageDots(paper, dpi);
  if (width * height > MOST_PIXELS) {
    const works = Math.floor((dpi * Math.sqrt(MOST_PIXELS / (width * height))) / 10) * 10;
    throw new PrintLimit('too-large', {
      detail: ['limit.pngDots', { dpi, width, height, works }],
    });
  }
  refuseWithoutCredit(page.blocks);
  const bandHeight = Math.max(1, Math.min(height, Math.floor(BAND_DOTS / width)));
  const canvas = new OffscreenCanvas(width, bandHeight);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context || canvas.width !== width || canvas.height !== bandHeight) throw new PrintLimit('too-large');
  const bitmap = picture && (await createImageBitmap(new Blob([picture.png as Uint8Array<ArrayBuffer>])));
  const writer = new PngWriter(width, height, dpi);
  try {
    for (let topDots = 0; topDots < height; topDots += bandHeight) {
      signal?.throwIfAborted();
      const heightDots = Math.min(bandHeight, height - topDots);
      const scale = dpi / 25.4;
      paintCanvas(context, page.blocks, {
        ...{ scale, topDots, heightDots },
        ...(bitmap && {
          picture: (on, clip) => on.drawImage(bitmap, Math.round(clip.xMm * scale), Math.round(clip.yMm * scale)),
        }),
      });
      await writer.write(context.getImageData(0, 0, width, heightDots).data, width);
      onShare?.((topDots + heightDots) / height);
    }
    return new Blob([await writer.finish()], { type: 'image/png' });
  } catch (error) {
    await writer.abort();
    throw error;
  } finally {
    bitmap?.close();
  }
}
