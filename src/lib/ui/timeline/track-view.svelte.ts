import type { Day } from '#lib/domain/day.ts';
import { differenceBetween } from '#lib/scene/difference.ts';
import { differenceWords } from '#lib/scene/difference-words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { clockOn, nearestChange, type Knowing } from '#lib/scene/timeline-changes.ts';
import {
  bringIntoView,
  dayAt,
  dayWidth,
  panBy,
  wholeStretch,
  xOf,
  zoomAround,
  type Scale,
  type Stretch,
} from '#lib/scene/timeline-scale.ts';
import type { Playback } from '#lib/state/playback.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';

export type HandleName = 'date' | 'known';

/** A handle in the hand: where it is, and what the clock was like when it was taken. */
interface Drag {
  readonly handle: HandleName;
  /** The fractional day under the hand. */
  readonly place: number;
  /** A date drawn over a fixed *known* does not lock to it in passing. */
  readonly knowing: Knowing;
  readonly before: Scene;
}

/** What the ruler shows: its stretch and width, the handle in the hand, the day pointed at. */
export class TrackView {
  readonly session: Session;
  readonly playback: Playback;
  width = $state(0);
  drag = $state.raw<Drag | undefined>(undefined);
  /** The day under the pointer, or tapped. */
  pointed = $state<Day | undefined>(undefined);
  /** The stretch the reader chose, and where the date was then. */
  #chosen = $state.raw<{ readonly stretch: Stretch; readonly at: number }>({ stretch: { from: 0, to: 1 }, at: 0 });

  readonly whole: Stretch = $derived.by(() => wholeStretch(this.session.dataset.span));
  readonly knowing: Knowing = $derived.by(() => this.drag?.knowing ?? this.playback.knowing);
  /** Where the date is, in fractional days: in the hand, in motion, or in the middle of its day. */
  readonly place: number = $derived.by(
    () => this.#placeOf('date') ?? this.playback.position ?? this.session.clock.date + 0.5,
  );
  /** Where *known* is; the latest lies beyond the end. */
  readonly knownPlace: number = $derived.by(() => {
    const { known } = this.session.clock;
    if (this.knowing === 'locked') return this.place;
    return this.#placeOf('known') ?? (known === 'latest' ? Infinity : known + 0.5);
  });
  /** What is in view: as the reader chose it, moved along when the date leaves it. */
  readonly scale: Scale = $derived.by(() => {
    const { stretch, at } = this.#chosen;
    const stays =
      this.drag !== undefined || this.place === at || this.place < this.whole.from || this.place > this.whole.to;
    return { ...(stays ? stretch : bringIntoView(stretch, this.place, this.whole)), width: this.width };
  });

  /** The days of change, as far as they are found, that may be shown: under a locked clock later ones come of what is published later. */
  readonly changeDays: readonly Day[] = $derived.by(() => {
    const last = this.knowing === 'locked' ? this.session.scene.knownDay : Infinity;
    return [...this.playback.changesAt(this.knowing).keys()].filter((day) => day <= last);
  });

  constructor(session: Session, playback: Playback) {
    this.session = session;
    this.playback = playback;
    this.#chosen = { stretch: this.whole, at: this.place };
  }

  /** Where a place is drawn; what is out of view stands at the end it lies beyond. */
  xWithin(place: number): number {
    return Math.min(Math.max(xOf(this.scale, place), 0), this.width);
  }

  /** The day under a pixel, or the change that is at most so many pixels away: a pointer is coarser than a day. */
  dayNear(x: number, pixels: number): Day {
    const place = dayAt(this.scale, x);
    return nearestChange(this.changeDays, place, pixels / dayWidth(this.scale)) ?? Math.floor(place);
  }

  /** Looks closer (`factor` below 1) or wider, around a pixel, else around the date when it is in view. */
  zoom(factor: number, x?: number): void {
    const { from, to } = this.scale;
    const around =
      x === undefined ? (from <= this.place && this.place <= to ? this.place : (from + to) / 2) : dayAt(this.scale, x);
    this.#choose(zoomAround(this.scale, factor, around, this.whole));
  }

  panPixels(dx: number): void {
    this.#choose(panBy(this.scale, (dx / this.width) * (this.scale.to - this.scale.from), this.whole));
  }

  /** Takes a handle in the hand. */
  take(handle: HandleName): void {
    this.playback.pause();
    this.#choose(this.scale);
    this.pointed = undefined;
    const place = handle === 'date' ? this.place : Math.min(this.knownPlace, this.whole.to);
    this.drag = { handle, place, knowing: this.knowing, before: this.session.scene };
  }

  /** Draws the handle in the hand to a pixel. The clock follows day by day. */
  drawTo(x: number): void {
    if (!this.drag) return;
    const { first, last } = this.session.dataset.span;
    const within = (place: number, end: number): number => Math.min(Math.max(place, first), end);
    if (this.drag.handle === 'date') {
      const place = within(dayAt(this.scale, x), last + 0.999);
      this.drag = { ...this.drag, place };
      this.#show(clockOn(Math.floor(place), this.drag.knowing));
    } else {
      const place = within(dayAt(this.scale, x), this.whole.to);
      // Beyond the span, or at the end of the ruler, everything is known.
      const known = place > last + 1 || x >= this.width ? 'latest' : Math.floor(place);
      // The date handle moves both; taking the other one breaks the chain, or nothing could move *known* alone.
      this.drag = { ...this.drag, place, knowing: known };
      this.session.locked = false;
      this.#show({ ...this.session.clock, known });
    }
  }

  /** Lets go: the handle lands on its day, and the page says what that changed. */
  letGo(): void {
    if (!this.drag) return;
    const { before } = this.drag;
    this.drag = undefined;
    this.#choose(this.scale);
    if (before === this.session.scene) return;
    const words = differenceWords(
      differenceBetween(before, this.session.scene),
      this.session.dataset,
      this.session.language,
    );
    this.session.announcement = words.slice(0, 3).join(' ');
  }

  #placeOf(handle: HandleName): number | undefined {
    return this.drag?.handle === handle ? this.drag.place : undefined;
  }

  #show(clock: Session['clock']): void {
    const { date, known } = this.session.clock;
    if (clock.date !== date || clock.known !== known) this.session.clock = clock;
  }

  #choose(stretch: Stretch): void {
    this.#chosen = { stretch: { from: stretch.from, to: stretch.to }, at: this.place };
  }
}
