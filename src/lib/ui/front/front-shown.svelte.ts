import { createContext } from 'svelte';
import type { Front } from '#lib/domain/front.ts';
import { FrontService } from '#lib/map/front-service.ts';
import { frontSpeech, type FrontSpeech } from '#lib/scene/front-speech.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { moveTo } from '#lib/scene/steps.ts';
import type { ShownFront } from '#lib/style/front-features.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** Days on each side of the date whose fronts are derived before they are asked for. */
const DAYS_AHEAD = 4;

/** The areas of control of a session, derived as they are needed and kept. */
export class FrontShown {
  readonly #session: Session;
  readonly #service: FrontService;
  /** Counts what has come: what is kept is no rune. */
  #come = $state(0);

  constructor(session: Session, assetBase: string) {
    this.#session = session;
    this.#service = new FrontService(session.dataset, assetBase, () => (this.#come += 1));
  }

  /** The front at the clock; undefined while it is derived, where no voice has areas, and where this machine derives none. */
  readonly front: Front | undefined = $derived.by(() => {
    void this.#come;
    return this.#service.kept(this.#session.speeches);
  });

  /** The same as the map takes it. */
  readonly shown: ShownFront | undefined = $derived.by(() => {
    const voices = this.#session.speeches.filter(({ hasAreas }) => hasAreas).map(({ voice }) => voice);
    return this.front && voices.length > 0 ? { front: this.front, voices } : undefined;
  });

  /** True where areas were wanted and could not be derived. */
  get failed(): boolean {
    void this.#come;
    return this.#service.failed;
  }

  /** The front of what any voices say, whoever is on the map; undefined until it has been asked for and has come. */
  of(speeches: readonly FrontSpeech[]): Front | undefined {
    void this.#come;
    return this.#service.kept(speeches);
  }

  ask(speeches: readonly FrontSpeech[]): void {
    this.#service.ask(speeches);
  }

  /** Asks for the front at the clock. */
  follow(): void {
    this.#service.ask(this.#session.speeches);
  }

  /** Asks for the fronts of the days about the date, so that stepping finds them. */
  lookAhead(): void {
    const { dataset, clock, locked, front } = this.#session;
    for (let days = 1; days <= DAYS_AHEAD; days++) {
      for (const date of [clock.date + days, clock.date - days]) {
        const scene = sceneAt(dataset, moveTo(clock, date, locked));
        this.#service.ask(front.map((voice) => frontSpeech(scene, dataset, voice)));
      }
    }
  }

  stop(): void {
    this.#service.stop();
  }
}

export const [useFront, provideFront] = createContext<() => FrontShown>();
