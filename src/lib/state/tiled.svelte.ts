import type { TiledLayer } from '#lib/domain/tiled-layer.ts';
import type { TiledPlace } from './tiled-places.ts';

/** The layers of tiles of a dataset and which of them the reader wants to see: at first those of the page's own host. */
export class Tiled {
  readonly places: readonly TiledPlace[];
  #shown = $state.raw<readonly string[]>([]);
  readonly drawn: readonly { readonly layer: TiledLayer; readonly address: string }[] = $derived.by(() =>
    this.places.flatMap(({ layer, address }) =>
      address !== undefined && this.isShown(layer.id) ? [{ layer, address }] : [],
    ),
  );

  constructor(places: readonly TiledPlace[]) {
    this.places = places;
    this.#shown = places.flatMap(({ layer, address, host }) => (address !== undefined && !host ? [layer.id] : []));
  }

  isShown(id: string): boolean {
    return this.#shown.includes(id);
  }

  show(id: string, shown: boolean): void {
    this.#shown = [...this.#shown.filter((other) => other !== id), ...(shown ? [id] : [])];
  }
}
