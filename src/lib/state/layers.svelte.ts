import { LAYER_NAMES, readLayers, writeLayers, type LayerName, type LayerSettings } from './layer-settings.ts';

/** Which groups of the map are shown, and how strongly; everything at its start unless an address says otherwise. */
export class Layers {
  #settings = $state.raw<LayerSettings>(readLayers(null));

  /** `address` is the value of `layers=`, null where the address has none. */
  constructor(address: string | null = null) {
    this.restore(address);
  }

  restore(address: string | null): void {
    this.#settings = readLayers(address);
  }

  /** All groups; a new object after every change, so that the map can be handed it whole. */
  get settings(): LayerSettings {
    return this.#settings;
  }

  /** For the address; empty when all is as at the start. */
  get address(): string {
    return writeLayers(this.#settings);
  }

  get isDefault(): boolean {
    return this.address === '';
  }

  show(name: LayerName, shown: boolean): void {
    this.#settings = { ...this.#settings, [name]: { ...this.#settings[name], shown } };
  }

  /** `opacity` is 0..1. */
  setOpacity(name: LayerName, opacity: number): void {
    const within = Math.min(1, Math.max(0, Number.isFinite(opacity) ? opacity : 1));
    this.#settings = { ...this.#settings, [name]: { ...this.#settings[name], opacity: within } };
  }

  /** Everything as at the start. */
  reset(): void {
    this.#settings = readLayers(null);
  }

  /** The names of what is hidden, for a sentence on the page. */
  get hidden(): LayerName[] {
    return LAYER_NAMES.filter((name) => !this.#settings[name].shown);
  }
}
