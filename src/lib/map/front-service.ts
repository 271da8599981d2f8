import type { FeatureCollection } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Front } from '#lib/domain/front.ts';
import { groundFile, readGround } from '#lib/scene/front-ground.ts';
import { frontDefinition } from '#lib/scene/front-projection.ts';
import { frontSites } from '#lib/scene/front-sites.ts';
import { frontKey, type FrontSpeech } from '#lib/scene/front-speech.ts';
import type { FrontOrder, FrontReply } from './front-messages.ts';

/** The part of a worker that is in use. */
export interface FrontWorker {
  postMessage(order: FrontOrder): void;
  onmessage: ((event: MessageEvent<FrontReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Derives fronts of one dataset in a worker, each once, and keeps them: to read one again takes no time. */
export class FrontService {
  readonly #dataset: Dataset;
  readonly #assetBase: string;
  readonly #tell: () => void;
  readonly #makeWorker: () => FrontWorker;
  readonly #kept = new Map<string, Front>();
  readonly #asked = new Set<string>();
  #worker: Promise<FrontWorker> | undefined;
  #started: FrontWorker | undefined;
  #failed = false;

  /** `tell` is called whenever a front has come, or none will. `assetBase` is the absolute address that holds `base/`, ending in `/`. */
  constructor(dataset: Dataset, assetBase: string, tell: () => void, makeWorker: () => FrontWorker = openWorker) {
    [this.#dataset, this.#assetBase, this.#tell, this.#makeWorker] = [dataset, assetBase, tell, makeWorker];
  }

  /** True when this machine gives no fronts: the ground or the worker did not load. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The front of what voices say, where it has been derived. */
  kept(speeches: readonly FrontSpeech[]): Front | undefined {
    return this.#kept.get(frontKey(speeches));
  }

  /** Sees to it that the front of what voices say is derived. Voices without areas are left out. */
  ask(speeches: readonly FrontSpeech[]): void {
    const key = frontKey(speeches);
    const speaking = speeches.filter(({ hasAreas }) => hasAreas);
    if (speaking.length === 0 || this.#failed || this.#asked.has(key)) return;
    this.#asked.add(key);
    this.#worker ??= this.#start();
    this.#worker.then(
      (worker) => worker.postMessage({ kind: 'front', key, voices: speaking.map(({ held }) => held) }),
      () => this.#fail(),
    );
  }

  stop(): void {
    this.#failed = true;
    this.#started?.terminate();
  }

  async #start(): Promise<FrontWorker> {
    const sites = frontSites(this.#dataset);
    const answer = await fetch(`${this.#assetBase}base/${groundFile(sites)}`);
    if (!answer.ok) throw new Error(`The land came with status ${answer.status}.`);
    const ground = readGround((await answer.json()) as FeatureCollection);
    const worker = this.#makeWorker();
    this.#started = worker;
    worker.onmessage = ({ data }) => {
      this.#kept.set(data.key, data.front);
      this.#tell();
    };
    worker.onerror = (event) => {
      // Told here, in the words about the front; unstopped it would be told as a fault of the whole page.
      event.preventDefault();
      this.#fail();
    };
    worker.postMessage({ kind: 'plan', sites, ground, definition: frontDefinition(this.#dataset, sites) });
    return worker;
  }

  #fail(): void {
    this.#failed = true;
    this.#tell();
  }
}

function openWorker(): FrontWorker {
  return new Worker(new URL('./front-worker.ts', import.meta.url), { type: 'module' });
}
