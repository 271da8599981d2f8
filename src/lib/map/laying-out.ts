/** Long enough for all that changes with a window or a view to have come. */
const LAY_OUT_MS = 40;

export interface LayingHooks {
  /** Whether the map is drawn and lies still. */
  readonly rests: () => boolean;
  /** Does the work in slices; rejects with the signal's reason. */
  readonly work: (signal: AbortSignal) => Promise<void>;
  /** All texts have their places. */
  readonly done: () => void;
}

/** When texts are given their places: a moment after the last who asked, while the map goes on and only as long as it rests. */
export class LayingOut {
  readonly #hooks: LayingHooks;
  #laying: AbortController | undefined;

  constructor(hooks: LayingHooks) {
    this.#hooks = hooks;
  }

  /** Whether places are still to come; also of a map that moves, whose end of movement asks again. */
  get isUnderWay(): boolean {
    return this.#laying !== undefined;
  }

  /** The page, the camera and the panels ask one after the other: once is enough. */
  ask(): void {
    this.#laying?.abort();
    const laying = (this.#laying = new AbortController());
    setTimeout(() => void this.#lay(laying), LAY_OUT_MS);
  }

  /** The map moves: places of where it was are of no use. */
  interrupt(): void {
    this.#laying?.abort();
  }

  /** Texts got their places in another way. */
  drop(): void {
    this.#laying?.abort();
    this.#laying = undefined;
  }

  async #lay(laying: AbortController): Promise<void> {
    const { signal } = laying;
    const { rests, work, done } = this.#hooks;
    try {
      if (!signal.aborted && rests()) await work(signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    if (signal.aborted) return;
    this.#laying = undefined;
    if (rests()) done();
  }
}
