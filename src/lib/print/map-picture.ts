import type { View } from '#lib/domain/dataset.ts';
import { registerProjection } from '#lib/map/projections.ts';
import { startWorkers } from '#lib/map/workers.ts';
import type { Sheet } from './layout-sheet.ts';
import type { Picture } from './paint-sheet.ts';
import { groundStyle } from './picture-style.ts';
import { planPicture, TILE_SIDES, type PicturePlan } from './picture-plan.ts';
import { PictureMap } from './picture-map.ts';
import { PngWriter } from './png-writer.ts';
import { PrintLimit } from './print-limit.ts';
import { withSteadyFrames } from './steady-frames.ts';

export interface PictureOptions {
  readonly projection: View['projection'];
  readonly assetBase: string;
  /** Whole dots an inch. */
  readonly dpi: number;
  readonly signal?: AbortSignal;
  /** Asks for tiles of about so many dots a side; without it tiles are drawn where limits want them. */
  readonly tileSide?: number;
  /** 0-1, after each tile. */
  readonly onShare?: (share: number) => void;
}

type Drawn = Pick<Sheet, 'camera' | 'style'>;

/**
 * The ground of a sheet's map as a PNG: neither names nor anything of the scene, which the sheet draws itself. In one piece, or in tiles that
 * meet to the dot. Rejects with a `PrintLimit` when a limit is met, with the signal's reason when cancelled; nothing is left behind.
 */
export async function drawPicture(sheet: Drawn, options: PictureOptions): Promise<Picture> {
  const { signal, dpi, tileSide } = options;
  const plan = planPicture(sheet.camera.frame, dpi, tileSide);
  await startWorkers(options.assetBase, [options.projection]).catch((cause: unknown) => {
    throw new PrintLimit('ground', { cause });
  });
  signal?.throwIfAborted();
  return withSteadyFrames(async () => {
    try {
      return await drawPlanned(sheet, plan, options);
    } catch (error) {
      // A card that refuses the size in one piece may take it in smaller ones.
      const next = TILE_SIDES.find((side) => side < plan.tile.width * plan.ratio);
      if (!(error instanceof PrintLimit && error.code === 'too-large') || next === undefined) throw error;
      return await drawPlanned(sheet, planPicture(sheet.camera.frame, dpi, next), options);
    }
  });
}

async function drawPlanned(sheet: Drawn, plan: PicturePlan, options: PictureOptions): Promise<Picture> {
  const { signal, dpi, onShare } = options;
  const png = new PngWriter(plan.width, plan.height, dpi);
  // A globe is printed flat, in the plane in which the sheet lays its lines over it.
  const type = registerProjection(options.projection === 'globe' ? 'mercator' : options.projection);
  const map = new PictureMap(groundStyle(sheet.style, type), sheet.camera, plan);
  try {
    const band = new Uint8Array(plan.across * plan.tile.width * plan.ratio * plan.tile.height * plan.ratio * 4);
    for (let row = 0; row < plan.down; row++) {
      for (let column = 0; column < plan.across; column++) {
        await map.drawTile(column, row, band, signal);
        onShare?.((row * plan.across + column + 1) / (plan.across * plan.down));
      }
      await png.write(band, plan.across * plan.tile.width * plan.ratio);
    }
    const mm = 25.4 / dpi;
    return { png: await png.finish(), widthMm: plan.width * mm, heightMm: plan.height * mm };
  } catch (error) {
    await png.abort();
    throw error;
  } finally {
    map.remove();
  }
}
