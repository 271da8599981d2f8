import { createContext } from 'svelte';
import type { Problem } from '#lib/domain/problem.ts';
import { dayOf, type Day } from '#lib/domain/day.ts';
import { datasetAddress } from '#lib/datasets/dataset-address.ts';
import { findDataset, type LocalFile } from '#lib/datasets/open-from-files.ts';
import { openPatiently, type FileUnderWay, type PatientOpening } from '#lib/datasets/open-patiently.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { wrapGeoJson } from '#lib/datasets/wrap-geojson.ts';
import { readAddress, readLanguage } from './address.ts';
import { openingFromFiles, openingFromWeb, placeIn, type Opening } from './opening.ts';
import { speak, t } from './page-language.svelte.ts';
import { tiledPlaces } from './tiled-places.ts';
import { Session } from './session.svelte.ts';

/** What is shown, and where it came from. */
export interface Shown {
  readonly session: Session;
  readonly opening: Opening;
  /** What was added to plain GeoJSON so that it could be shown. */
  readonly remarks: readonly string[];
}

/**
 * Opens one dataset after another; what went wrong is kept as problems, never thrown. While another is opened, and when it cannot be,
 * the one before stays with its place.
 */
export class Loading {
  shown = $state.raw<Shown | undefined>(undefined);
  status = $state<'starting' | 'asking' | 'loading' | 'ready' | 'failed' | 'cancelled'>('starting');
  /** What is being opened, or failed to be, or waits to be allowed. */
  opening = $state.raw<Opening | undefined>(undefined);
  /** Why nothing was opened, when no file of it is to blame. */
  sentence = $state('');
  /** What is wrong with a dataset that could not be opened. */
  problems = $state.raw<readonly Problem[]>([]);
  underWay = $state.raw<readonly FileUnderWay[]>([]);
  done = $state(0);
  total = $state(0);
  /** How far the features of a large layer are read. */
  features = $state.raw<{ readonly done: number; readonly total: number } | undefined>(undefined);
  /** What the page's address asked for when it was opened. */
  #asked: URLSearchParams | undefined;
  #abort = new AbortController();
  #patient: PatientOpening | undefined;

  /** Opens what the page's address asks for; before another host is asked for anything, the reader is. */
  async start(query: URLSearchParams, siteUrl: string): Promise<void> {
    this.#asked = query;
    // What goes wrong before there is a story is told in the reader's language too.
    void speak(readLanguage(query) ?? 'en');
    const address = datasetAddress(query, siteUrl);
    if (address.kind === 'wrong') return this.refuse(address.sentence);
    if (address.kind === 'files') {
      return this.refuse(t('open.filesAddress', { name: address.name }));
    }
    this.opening = openingFromWeb(address);
    if (address.kind === 'elsewhere') this.status = 'asking';
    else await this.open(this.opening);
  }

  /** Opens picked or dropped files. */
  async openFiles(files: readonly LocalFile[]): Promise<void> {
    const found = findDataset(files);
    if ('sentence' in found) return this.refuse(found.sentence);
    await this.open(openingFromFiles(found.name, found.files, found.layers));
  }

  async open(opening: Opening): Promise<void> {
    this.#abort.abort();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    Object.assign(this, {
      opening,
      status: 'loading',
      sentence: '',
      problems: [],
      underWay: [],
      done: 0,
      total: 0,
      features: undefined,
    });
    this.#patient = openPatiently(opening.open, {
      signal,
      now: () => performance.now(),
      onChange: (files) => {
        if (!signal.aborted) this.underWay = files;
      },
    });
    try {
      await this.#read(opening, this.#patient, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      // A newer opening has its own word on how things stand.
      if (this.#abort === abort) this.status = 'cancelled';
    }
  }

  async #read(opening: Opening, patient: PatientOpening, signal: AbortSignal): Promise<void> {
    const { name: title, layers, base } = opening;
    const wrapped =
      layers && (await wrapGeoJson(layers, patient.open, { title, today: today(), signal, ...(base && { base }) }));
    const result = await readDataset(wrapped?.open ?? patient.open, {
      signal,
      onProgress: (done, total) => Object.assign(this, { done, total }),
      onFeatures: (done, total) => (this.features = { done, total }),
    });
    // Without a dataset the wrapping has told why; that there is no dataset.json besides is no news.
    const own = wrapped && !result.dataset ? [] : result.problems;
    const problems = [...(wrapped?.problems ?? []), ...own];
    const { dataset } = result;
    if (!dataset) {
      Object.assign(this, { problems, status: 'failed' });
      return;
    }
    const address = readAddress(placeIn(opening, this.#asked), dataset);
    // Loaded first, so that the page does not begin in English.
    await speak(address.language ?? 'en');
    const session = new Session(dataset, problems, address, tiledPlaces(dataset, base, location.origin));
    this.shown = { session, opening, remarks: wrapped?.remarks ?? [] };
    this.status = 'ready';
  }

  cancel(): void {
    this.#abort.abort();
  }

  retry(): void {
    if (this.opening) void this.open(this.opening);
  }

  /** Goes on without a file that does not come. */
  leaveOut(file: string): void {
    this.#patient?.leaveOut(file);
  }

  /** Puts the word about a failed opening away. */
  dismiss(): void {
    Object.assign(this, { status: this.shown ? 'ready' : 'cancelled', sentence: '', problems: [], opening: undefined });
  }

  /** Says why something cannot be opened; what is shown stays. */
  refuse(sentence: string): void {
    this.#abort.abort();
    Object.assign(this, { status: 'failed', sentence, problems: [], opening: undefined, underWay: [] });
  }
}

/** The reader's own calendar day. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export const [useLoading, provideLoading] = createContext<Loading>();
