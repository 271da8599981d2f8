import type { Clock } from '#lib/domain/dataset.ts';
import { formatDay, type Day } from '#lib/domain/day.ts';
import { atlasStops, type AtlasChoice, type AtlasStop, type Every } from '#lib/print/atlas-plan.ts';
import { paperOf, type Orientation, type PaperSize } from '#lib/print/paper.ts';
import type { LonLat } from '#lib/print/plane.ts';
import type { OutputFormat } from '#lib/print/print-sheet.ts';
import { filteredOutWords, shownOnlyWords } from '#lib/scene/filter-words.ts';
import { isOpen } from '#lib/scene/filter.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import type { Theme } from '#lib/style/palette.ts';
import { writeAddress } from '#lib/state/address.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { assetBase } from './asset-base.ts';
import type { Preset } from './print-presets.ts';

export type PrintKind = 'sheet' | 'multiples' | 'atlas';
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}
/** What all sheets of a choice have in common. */
export type CommonRequest = Omit<SheetRequest, 'names' | 'land' | 'scene' | 'address'>;

/** What the reader has chosen to print. Lives as long as the page, so that closing the room forgets nothing. */
export class PrintChoice {
  kind = $state<PrintKind>('sheet');
  paper = $state.raw<PaperSize>('A4');
  orientation = $state<Orientation>('landscape');
  /** The n of 1 : n; the round one that shows all of the window when undefined. */
  scale = $state<number | undefined>(undefined);
  /** Where the frame was dragged to. */
  center = $state.raw<LonLat | undefined>(undefined);
  dpi = $state(300);
  theme = $state<Theme>('light');
  /** Chosen here; the page's until then. */
  #language = $state<string | undefined>(undefined);
  format = $state<OutputFormat>('pdf');
  every = $state<Every>('phase');
  from = $state<Day>(0);
  to = $state<Day>(0);
  readonly #session: Session;
  readonly #windowSize: () => WindowSize | undefined;

  constructor(session: Session, windowSize: () => WindowSize | undefined) {
    this.#session = session;
    this.#windowSize = windowSize;
    [this.from, this.to] = [session.dataset.span.first, session.dataset.span.last];
  }

  get language(): string {
    return this.#language ?? this.#session.language;
  }

  set language(language: string) {
    this.#language = language;
  }

  apply({ paper, orientation, dpi, format }: Preset): void {
    Object.assign(this, { paper, orientation, dpi, format });
  }

  /** The frame back where the map is. */
  showAll(): void {
    this.scale = undefined;
    this.center = undefined;
  }

  get common(): CommonRequest | undefined {
    const { dataset, view, camera, controlVoice, filter, front } = this.#session;
    const size = this.#windowSize();
    if (!view) return undefined;
    return {
      dataset,
      view,
      ...(camera && size && size.width > 0 && { window: { camera, ...size } }),
      ...(this.center && { center: this.center }),
      ...(this.scale !== undefined && { scale: this.scale }),
      paper: this.paper,
      orientation: this.orientation,
      theme: this.theme,
      language: this.language,
      ...(!isOpen(filter) && { filtered: shownOnlyWords(filter, dataset) }),
      controlVoice: controlVoice ?? 'parties',
      front,
      assetBase: assetBase(),
    };
  }

  /** The sheet of the date that the page shows. */
  get sheet(): Omit<SheetRequest, 'names' | 'land'> | undefined {
    const { scene, clock, filter, wholeScene, whole } = this.#session;
    // The sheet's sentences are English whatever the page speaks.
    const filteredOut = filteredOutWords(filter, scene, wholeScene, whole);
    return (
      this.common && {
        ...this.common,
        ...(filteredOut && { filtered: filteredOut }),
        scene,
        address: this.addressOf(clock),
      }
    );
  }

  get atlas(): AtlasChoice {
    const { every, from, to } = this;
    return { every, from, to, known: this.#session.knowing };
  }

  get stops(): AtlasStop[] {
    return atlasStops(this.#session.dataset, this.atlas);
  }

  addressOf = (clock: Clock): string =>
    `${location.origin}${location.pathname}${writeAddress({ ...this.#session.address, clock })}`;

  /** "dprk-2024-2024-10-23-A4" */
  get fileStem(): string {
    const { dataset, scene } = this.#session;
    const paper = paperOf(this.paper, this.orientation);
    const size = paper.name === 'custom' ? `${Math.round(paper.widthMm)}x${Math.round(paper.heightMm)}` : paper.name;
    const what = this.kind === 'sheet' ? formatDay(scene.date) : `${this.kind}-${this.every}`;
    return `${dataset.id}-${what}-${size}`;
  }
}
