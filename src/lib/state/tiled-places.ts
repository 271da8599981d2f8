import type { Dataset } from '#lib/domain/dataset.ts';
import type { TiledLayer } from '#lib/domain/tiled-layer.ts';

/** A layer of tiles and where the page would fetch it. */
export interface TiledPlace {
  readonly layer: TiledLayer;
  /** Absolute; absent where the file lies beside a dataset from somebody's computer. */
  readonly address?: string;
  /** Another host than the page's own, which is asked nothing before the reader agrees. */
  readonly host?: string;
}

/** Where each layer of tiles is. `base` is the address of the dataset's folder, absent for files; `origin` is that of the page. */
export function tiledPlaces(
  { tiled = [] }: Pick<Dataset, 'tiled'>,
  base: string | undefined,
  origin: string,
): TiledPlace[] {
  return tiled.map((layer) => {
    if (!URL.canParse(layer.tiles, base)) return { layer };
    const url = new URL(layer.tiles, base);
    return { layer, address: url.href, ...(url.origin !== origin && { host: url.host }) };
  });
}
