import type { Problem } from '#lib/domain/problem.ts';
import { openFromWeb } from '#lib/datasets/open-from-web.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { readAddress } from './address.ts';
import { Session } from './session.svelte.ts';

/** Reads one dataset folder over HTTP into a session; what went wrong is kept as problems, never thrown. */
export class Loading {
  session = $state.raw<Session | undefined>(undefined);
  problems = $state.raw<readonly Problem[]>([]);
  status = $state<'loading' | 'ready' | 'failed' | 'cancelled'>('loading');
  done = $state(0);
  total = $state(0);
  #abort = new AbortController();

  /** `folder` is the address of the folder, without a slash at its end; `query` what the page's address asks for. */
  async load(folder: string, query: URLSearchParams): Promise<void> {
    this.status = 'loading';
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      const { dataset, problems } = await readDataset(openFromWeb(new URL(`${folder}/`, location.href).href, signal), {
        signal,
        onProgress: (done, total) => {
          this.done = done;
          this.total = total;
        },
      });
      this.problems = problems;
      this.session = dataset && new Session(dataset, problems, readAddress(query, dataset));
      this.status = dataset ? 'ready' : 'failed';
    } catch (error) {
      if (!signal.aborted) throw error;
      this.status = 'cancelled';
    }
  }

  cancel(): void {
    this.#abort.abort();
  }
}
