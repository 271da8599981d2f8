import { createContext } from 'svelte';
import type { Clock, Dataset, Known, View } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { differenceBetween } from '#lib/scene/difference.ts';
import { differenceWords } from '#lib/scene/difference-words.ts';
import { filteredOutWords } from '#lib/scene/filter-words.ts';
import { filtered, isOpen, NO_FILTER, type Filter } from '#lib/scene/filter.ts';
import { readFrontChoice, startingFront, writeFrontChoice, type FrontChoice } from '#lib/scene/front-choice.ts';
import { frontSpeech, type FrontSpeech } from '#lib/scene/front-speech.ts';
import { snapshotVoices } from '#lib/scene/control-voices.ts';
import { isNameKnown } from '#lib/scene/card-known.ts';
import { createSceneWalk } from '#lib/scene/scene-walk.ts';
import { isLocked, moveTo, stepToChange } from '#lib/scene/steps.ts';
import { wordSections, type WordSection } from '#lib/scene/words.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { say } from '#lib/messages/say.ts';
import type { Address, Camera } from './address.ts';
import type { Evidence } from './evidence-address.ts';
import { Layers } from './layers.svelte.ts';
import { Tiled } from './tiled.svelte.ts';
import type { TiledPlace } from './tiled-places.ts';
import { askedLanguage, pageLanguage, speak } from './page-language.svelte.ts';

/** Why a feature is marked: voices agree or differ there, or it changed. */
export type Highlight = 'agree' | 'differ' | 'changed';
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it never changes
export const NO_HIGHLIGHTS: ReadonlyMap<string, Highlight> = new Map();

/** What the page shows of one dataset: its clock, view, selection, and everything that follows from them. */
export class Session {
  /** Everything that was read; `dataset` is what the filter lets through of it. */
  readonly whole: Dataset;
  /** How the address names it; absent for the built-in one. */
  readonly written: string | undefined;
  readonly problems: readonly Problem[];
  clock = $state.raw<Clock>({ date: 0, known: 'latest' });
  /** Whether *known* goes with the date. */
  locked = $state(false);
  viewId = $state('');
  camera = $state.raw<Camera | undefined>(undefined);
  selected = $state.raw<readonly string[]>([]);
  /** What somebody asked to see on the map, by search, table or article; a new object each time. */
  sought = $state.raw<{ readonly id: string } | undefined>(undefined);
  controlVoice = $state<string | undefined>(undefined);
  /** Whose areas of control are drawn. */
  front = $state.raw<FrontChoice>([]);
  theme = $state<'light' | 'dark' | undefined>(undefined);
  /** Military symbols by APP-6 where the dataset has codes for them. */
  app6 = $state(false);
  /** What of the map is shown, and how strongly. */
  readonly layers = new Layers();
  /** Layers of tiles, fetched as one looks at them. */
  readonly tiled: Tiled;
  /** What the last step changed, for the live region. */
  announcement = $state('');

  /** What the reader wants to see of the claims. */
  filter = $state.raw<Filter>(NO_FILTER);
  /** The evidence that is open beside the map. */
  evidence = $state.raw<Evidence | undefined>(undefined);
  /** Features that the open evidence marks on the map, each with why. */
  highlights = $state.raw<ReadonlyMap<string, Highlight>>(NO_HIGHLIGHTS);

  /** Steps cost what changes, not what the dataset holds. */
  readonly #wholeWalk: (clock: Clock) => Scene;
  readonly dataset: Dataset = $derived.by(() => filtered(this.whole, this.filter));
  readonly #walk: (clock: Clock) => Scene = $derived.by(() =>
    this.dataset === this.whole ? this.#wholeWalk : createSceneWalk(this.dataset),
  );
  readonly scene: Scene = $derived.by(() => this.#walk(this.clock));
  /** The scene without the filter. */
  readonly wholeScene: Scene = $derived.by(() => (isOpen(this.filter) ? this.scene : this.#wholeWalk(this.clock)));
  /** What the filter leaves out, in words; undefined while nothing is filtered. */
  readonly filteredOut: string | undefined = $derived.by(() =>
    filteredOutWords(this.filter, this.scene, this.wholeScene, this.whole, this.language),
  );
  readonly sections: WordSection[] = $derived.by(() => wordSections(this.scene, this.dataset, this.language));
  /** What each of those voices says of the settlements at this clock. */
  readonly speeches: FrontSpeech[] = $derived.by(() =>
    this.front.map((voice) => frontSpeech(this.scene, this.dataset, voice)),
  );
  readonly view: View | undefined = $derived.by(() => this.dataset.views.find(({ id }) => id === this.viewId));

  constructor(dataset: Dataset, problems: readonly Problem[], address: Address, tiled: readonly TiledPlace[] = []) {
    this.tiled = new Tiled(tiled);
    this.whole = dataset;
    this.#wholeWalk = createSceneWalk(dataset);
    this.problems = problems;
    this.written = address.dataset;
    this.restore(address);
  }

  /** The voices whose word on control can colour the settlements. */
  get controlVoices(): string[] {
    return snapshotVoices(this.whole);
  }

  /** Of names and words; another one is shown when its messages are there. */
  get language(): string {
    return pageLanguage();
  }

  set language(language: string) {
    void speak(language);
  }

  restore(address: Address): void {
    this.clock = address.clock;
    this.locked = isLocked(address.clock);
    this.viewId = address.view;
    this.camera = address.camera;
    this.selected = address.selected ? [address.selected] : [];
    this.front =
      (address.front !== undefined && readFrontChoice(address.front, this.whole)) || startingFront(this.whole);
    this.controlVoice = address.voice ?? this.#usualVoice;
    this.theme = address.theme;
    this.app6 = address.app6 === true;
    this.language = address.language ?? 'en';
    this.layers.restore(address.layers ?? null);
    this.filter = address.filter ?? NO_FILTER;
    this.evidence = address.evidence;
  }

  get address(): Address {
    const [only] = this.selected.length === 1 ? this.selected : [];
    // An id is as good as a name: what nobody could have named stays out of the address.
    const feature = this.dataset.features.find(({ id }) => id === only);
    const selected = feature && isNameKnown(feature, this.scene.knownDay, this.dataset) ? only : undefined;
    return {
      ...(this.written && { dataset: this.written }),
      clock: this.clock,
      view: this.viewId,
      ...(this.camera && { camera: this.camera }),
      ...(selected !== undefined && { selected }),
      ...(this.controlVoice !== this.#usualVoice && this.controlVoice && { voice: this.controlVoice }),
      ...this.#frontAddress(),
      ...(this.theme && { theme: this.theme }),
      ...(this.app6 && { app6: true }),
      ...(askedLanguage() !== 'en' && { language: askedLanguage() }),
      ...(this.layers.address && { layers: this.layers.address }),
      ...(!isOpen(this.filter) && { filter: this.filter }),
      ...(this.evidence && { evidence: this.evidence }),
    };
  }

  /** How the date carries *known* along: locked to it, or fixed. */
  get knowing(): Known | 'locked' {
    return this.locked ? 'locked' : this.clock.known;
  }

  /** Moves the date; a locked clock takes its known day along. */
  goTo(date: Day): void {
    this.#move(moveTo(this.clock, date, this.locked));
  }

  stepDay(direction: 1 | -1): void {
    this.goTo(this.clock.date + direction);
  }

  /** To the next or previous change; says so when there is none. */
  stepChange(direction: 1 | -1): void {
    const next = stepToChange(this.dataset, this.clock, direction, this.locked);
    if (next) this.#move(next);
    else this.announcement = say(this.language, direction === 1 ? 'step.noLater' : 'step.noEarlier');
  }

  /** Locks *known* to the date, or opens it to all that is known. */
  toggleLock(): void {
    this.locked = !this.locked;
    this.#move({ ...this.clock, known: this.locked ? this.clock.date : 'latest' });
  }

  /** Fixes what is known on a day, whatever the date does. */
  setKnown(known: Clock['known']): void {
    this.locked = false;
    this.#move({ ...this.clock, known });
  }

  /** Filters what is shown, and says what that leaves out. */
  setFilter(filter: Filter): void {
    this.filter = filter;
    this.announcement = this.filteredOut ?? say(this.language, 'filter.nothing');
  }

  showView(id: string): void {
    if (!this.dataset.views.some((view) => view.id === id)) return;
    this.viewId = id;
    this.camera = undefined;
  }

  /** Opens a feature's card and brings it into sight on the map. */
  show(id: string): void {
    this.selected = [id];
    this.sought = { id };
  }

  /** The voice that colours the settlements unless a reader chooses: that of the ground round them. */
  get #usualVoice(): string | undefined {
    return this.front.length === 1 ? this.front[0] : this.controlVoices[0];
  }

  #frontAddress(): Pick<Address, 'front'> {
    const written = writeFrontChoice(this.front);
    return written === writeFrontChoice(startingFront(this.whole)) ? {} : { front: written };
  }

  #move(clock: Clock): void {
    const before = this.scene;
    this.clock = clock;
    const difference = differenceBetween(before, this.scene);
    this.announcement = differenceWords(difference, this.dataset, this.language).slice(0, 3).join(' ');
  }
}

export const [useSession, provideSession] = createContext<() => Session>();
