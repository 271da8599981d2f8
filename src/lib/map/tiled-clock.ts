import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Day } from '#lib/domain/day.ts';
import { intervalIndex, type IntervalIndex } from '#lib/domain/interval-index.ts';
import { tiledDays, type TiledDays } from '#lib/domain/tiled-days.ts';
import { isTiledName, tiledName, type PlacedTiles } from '#lib/style/tiled-layers.ts';

type Key = string | number;

/** What is known of one layer from the tiles that have come. */
interface Held {
  readonly days: Map<Key, TiledDays>;
  readonly shown: Set<Key>;
  index: IntervalIndex | undefined;
  keys: readonly Key[];
}

/** Marks which features of tiled layers are shown on a date. A step asks an index and marks what changes; no tile is cut again. */
export class TiledClock {
  readonly #map: MapLibreMap;
  readonly #compiled: Day;
  readonly #held = new Map<string, Held>();
  readonly #stale = new Set<string>();
  #tiled: readonly PlacedTiles[] = [];
  #at: { readonly date: Day; readonly known: Day } | undefined;

  constructor(map: MapLibreMap, compiled: Day) {
    [this.#map, this.#compiled] = [map, compiled];
    map.on('sourcedata', (event: MapSourceDataEvent) => {
      if (!isTiledName(event.sourceId) || !('tile' in event)) return;
      this.#stale.add(event.sourceId);
    });
    // Tiles come one by one: those of a frame are read together.
    map.on('render', () => {
      if (this.#stale.size > 0) this.#take();
    });
  }

  /** Which layers the style draws now. */
  use(tiled: readonly PlacedTiles[]): void {
    this.#tiled = tiled;
  }

  /** A whole new style knows no marks. */
  forget(): void {
    this.#held.clear();
    for (const { layer } of this.#tiled) this.#stale.add(tiledName(layer.id));
  }

  show(date: Day, known: Day): void {
    if (this.#at?.date === date && this.#at.known === known) return;
    this.#at = { date, known };
    for (const placed of this.#tiled) this.#mark(placed);
  }

  #take(): void {
    for (const placed of this.#tiled) {
      const name = tiledName(placed.layer.id);
      if (!this.#stale.has(name) || !this.#map.getSource(name)) continue;
      const held = this.#heldOf(name);
      const before = held.days.size;
      for (const { id, properties } of this.#map.querySourceFeatures(name, { sourceLayer: placed.layer.layer })) {
        if (id === undefined || held.days.has(id)) continue;
        const days = tiledDays(properties, placed.layer.fields, this.#compiled);
        if (days) held.days.set(id, days);
      }
      if (held.days.size === before) continue;
      held.index = undefined;
      this.#mark(placed);
    }
    this.#stale.clear();
  }

  #mark({ layer }: PlacedTiles): void {
    const [source, at] = [tiledName(layer.id), this.#at];
    if (!at || !this.#map.getSource(source)) return;
    const held = this.#heldOf(source);
    held.index ??= this.#indexed(held);
    const next = new Set<Key>();
    held.index.touching(at.date, at.date, (position) => {
      const key = held.keys[position];
      if (key !== undefined && (held.days.get(key)?.reported ?? Infinity) <= at.known) next.add(key);
    });
    const mark = (id: Key, shown: boolean): void => {
      this.#map.setFeatureState({ source, sourceLayer: layer.layer, id }, { shown });
    };
    for (const key of held.shown) if (!next.has(key)) mark(key, false);
    for (const key of next) if (!held.shown.has(key)) mark(key, true);
    held.shown.clear();
    for (const key of next) held.shown.add(key);
  }

  #indexed(held: Held): IntervalIndex {
    held.keys = [...held.days.keys()];
    const days = [...held.days.values()];
    return intervalIndex(
      days.map(({ first }) => first),
      days.map(({ last }) => last),
    );
  }

  #heldOf(name: string): Held {
    const held = this.#held.get(name) ?? { days: new Map(), shown: new Set(), index: undefined, keys: [] };
    this.#held.set(name, held);
    return held;
  }
}
