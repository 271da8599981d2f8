/** The clock that MapLibre shows by (`setNow` and `restoreNow` of 6.17), and the machine's own, in milliseconds. */
export interface Clockwork {
  setNow(ms: number): void;
  restoreNow(): void;
  now(): number;
}

/**
 * The time of the map while the date plays: it goes on with what was played and with nothing else. So what fades has come as far at
 * the same date however fast the machine draws, and rests while the play does. It is never later than the machine's own time: when the play
 * ends it can only leap ahead, and to MapLibre a time that went back would be a fade that never ends.
 */
export class PlayTime {
  readonly #clockwork: Clockwork;
  #begun: number | undefined;

  constructor(clockwork: Clockwork) {
    this.#clockwork = clockwork;
  }

  /** Takes how long the play has gone on, milliseconds; undefined when it has ended. */
  follow(played: number | undefined): void {
    if (played === undefined) {
      if (this.#begun !== undefined) this.#clockwork.restoreNow();
      this.#begun = undefined;
      return;
    }
    this.#begun ??= this.#clockwork.now() - played;
    this.#clockwork.setNow(this.#begun + played);
  }
}
