import type { Clock } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { clockOn, type Knowing } from '#lib/scene/timeline-changes.ts';
import { courseOf, markLoop, type Loop } from './playback-loop.ts';
import { advance, dwellMs, SPEEDS, startOf, type Changes, type Course } from './playback-pace.ts';
import { ChangeSearch } from './playback-search.ts';
import { pageLanguage, t } from './page-language.svelte.ts';
import type { Session } from './session.svelte.ts';

/** A slow machine leaves frames out and keeps the pace; a frame that took longer still was a machine asleep, and does not leap over weeks. */
const LONGEST_FRAME_MS = 1000;
/** Without motion, how long to wait for the search when the next change is not found yet. */
const WAIT_MS = 250;
const NONE: Changes = new Map();

/** Plays a session's date: at a speed, slower where much happens, round a loop. */
export class Playback {
  readonly session: Session;
  playing = $state(false);
  /** The fractional day in motion; undefined while the date stands or steps. */
  position = $state<number | undefined>(undefined);
  /** Milliseconds in motion since it began, the same at the same place however many frames it took; undefined as `position` is. */
  played = $state<number | undefined>(undefined);
  speed = $state<number>(SPEEDS[1]);
  loop = $state.raw<Loop>({});
  #found = $state.raw<{ readonly knowing: Knowing; readonly changes: Changes; readonly by?: ChangeSearch }>({
    knowing: 'latest',
    changes: NONE,
  });
  /** A filtered dataset has changes of its own, so each has its own search. */
  readonly search: ChangeSearch = $derived.by(() => {
    const by: ChangeSearch = new ChangeSearch(
      this.session.dataset,
      (knowing, changes) => (this.#found = { knowing, changes, by }),
    );
    return by;
  });
  #knowing: Knowing = 'latest';
  #shown: Clock | undefined;
  #stop: () => void = () => undefined;

  constructor(session: Session) {
    this.session = session;
  }

  /** How much changes on each day, as far as it is found at a way of knowing; nothing of another way, which would tell what is withheld. */
  changesAt(knowing: Knowing): Changes {
    return this.#found.knowing === knowing && this.#found.by === this.search ? this.#found.changes : NONE;
  }

  /** How the session knows. In motion a date that passes a fixed *known* does not lock to it. */
  get knowing(): Knowing {
    return this.playing ? this.#knowing : this.session.knowing;
  }

  get course(): Course {
    return courseOf(this.loop, this.session.dataset.span);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    if (this.playing) return;
    this.#knowing = this.session.knowing;
    this.playing = true;
    const hidden = (): void => {
      if (document.hidden) this.pause();
    };
    document.addEventListener('visibilitychange', hidden);
    const stopMoving = matchMedia('(prefers-reduced-motion: reduce)').matches ? this.#step() : this.#run();
    this.#stop = () => {
      document.removeEventListener('visibilitychange', hidden);
      stopMoving();
    };
  }

  /** Stops on the day that is shown, and says which. */
  pause(): void {
    if (!this.playing) return;
    this.#stop();
    this.playing = false;
    this.position = this.played = undefined;
    this.session.announcement = t('play.stopped', { day: dayWords(this.session.clock.date, pageLanguage()) });
  }

  slower(): void {
    this.#changeSpeed(-1);
  }

  faster(): void {
    this.#changeSpeed(1);
  }

  /** Sets the first mark of the loop on the date, then the second, then clears both. */
  mark(): void {
    const { date } = this.session.clock;
    this.loop = markLoop(this.loop, date);
    const { first, last } = this.loop;
    if (first === undefined) this.session.announcement = t('play.loopCleared');
    else if (last === undefined)
      this.session.announcement = t('play.loopBegins', { day: dayWords(first, pageLanguage()) });
    else
      this.session.announcement = t('play.loop', {
        from: dayWords(first, pageLanguage()),
        to: dayWords(last, pageLanguage()),
      });
  }

  #changeSpeed(direction: 1 | -1): void {
    const at = SPEEDS.findIndex((speed) => speed === this.speed);
    this.speed = SPEEDS[at + direction] ?? this.speed;
    this.session.announcement = t('play.speed', { n: this.speed });
  }

  /** Moves frame by frame; gives the function that ends it. */
  #run(): () => void {
    this.position = startOf(this.session.clock.date, this.course);
    this.played = 0;
    this.#show(Math.floor(this.position));
    let last: number | undefined;
    const frame = (now: number): void => {
      const dt = Math.min(now - (last ?? now), LONGEST_FRAME_MS);
      last = now;
      this.#followReader();
      const from = this.position ?? this.session.clock.date + 0.5;
      const next = advance(from, dt, this.speed, this.changesAt(this.knowing), this.course);
      this.position = next.position;
      this.played = (this.played ?? 0) + dt;
      this.#show(Math.floor(next.position));
      if (next.ended) this.pause();
      else id = requestAnimationFrame(frame);
    };
    let id = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(id);
  }

  /** Goes from change to change, for readers who want no motion; gives the function that ends it. */
  #step(): () => void {
    this.#show(Math.floor(startOf(this.session.clock.date, this.course)));
    const step = (): void => {
      this.#followReader();
      const next = this.#nextChange();
      if (next === 'end') return this.pause();
      if (next !== undefined) this.#show(next);
      id = setTimeout(step, next === undefined ? WAIT_MS : dwellMs(next, this.speed, this.changesAt(this.knowing)));
    };
    let id = setTimeout(step, dwellMs(this.session.clock.date, this.speed, this.changesAt(this.knowing)));
    return () => clearTimeout(id);
  }

  /** The next day of change on the course, round a loop; undefined while it is still searched for. */
  #nextChange(): Day | 'end' | undefined {
    const { first, last, loops } = this.course;
    const days = [...this.changesAt(this.knowing).keys()]
      .filter((day) => first <= day && day <= last)
      .sort((a, b) => a - b);
    const next = days.find((day) => day > this.session.clock.date);
    if (next !== undefined) return next;
    if (!this.search.isDone(this.knowing)) return undefined;
    return loops ? (days[0] ?? 'end') : 'end';
  }

  #show(date: Day): void {
    if (this.#shown === this.session.clock && this.#shown.date === date) return;
    this.#shown = clockOn(date, this.#knowing);
    this.session.clock = this.#shown;
  }

  /** The reader may step, lock or type while it plays: play goes on from there. */
  #followReader(): void {
    const { clock } = this.session;
    if (clock === this.#shown) return;
    this.#knowing = this.session.knowing;
    if (clock.date !== this.#shown?.date && this.position !== undefined) this.position = clock.date + 0.5;
    this.#shown = clock;
  }
}

const playbacks = new WeakMap<Session, Playback>();

/** The playback of a session, made once, so that keys and buttons play the same. */
export function playbackOf(session: Session): Playback {
  const known = playbacks.get(session);
  if (known) return known;
  const playback = new Playback(session);
  playbacks.set(session, playback);
  return playback;
}
