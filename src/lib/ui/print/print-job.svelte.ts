import { PrintLimit } from '#lib/print/print-limit.ts';
import { PRINT_STEP_ORDER, stepWords, troubleWords } from './print-words.ts';
import type { PrintStep, PrintedFile } from '#lib/print/print-sheet.ts';

/** A finished file under an address that lives until the job is cleared. */
export interface MadeFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

export interface JobProgress {
  readonly words: string;
  /** 0-1 of the whole. */
  readonly share: number;
}

/** What a maker is given: when to stop, and whom to tell. */
export interface JobTools {
  readonly signal: AbortSignal;
  readonly tell: (step: PrintStep, share: number, sheets?: { readonly done: number; readonly of: number }) => void;
}

/** One print being made: its progress, its result, its trouble. It goes on while the room is closed. */
export class PrintJob {
  progress = $state.raw<JobProgress | undefined>(undefined);
  trouble = $state('');
  files = $state.raw<readonly MadeFile[]>([]);
  #abort: AbortController | undefined;

  get busy(): boolean {
    return this.progress !== undefined;
  }

  /** Runs a maker; the files get names that begin with `stem`. Gives what was made, or nothing when it was cancelled or failed. */
  async start(stem: string, make: (tools: JobTools) => Promise<PrintedFile[]>): Promise<PrintedFile[]> {
    this.clear();
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const tell: JobTools['tell'] = (step, share, sheets) => {
      if (signal.aborted) return;
      const order = PRINT_STEP_ORDER;
      this.progress = { words: `${stepWords(step, sheets)} ...`, share: (order.indexOf(step) + share) / order.length };
    };
    tell('fonts', 0);
    try {
      const made = await make({ signal, tell });
      if (signal.aborted) return [];
      this.files = made.map(({ suffix, blob }) => ({
        name: `${stem}${suffix}`,
        url: URL.createObjectURL(blob),
        bytes: blob.size,
      }));
      return made;
    } catch (error) {
      if (signal.aborted) return [];
      const told = error instanceof PrintLimit || error instanceof RangeError;
      if (!told) console.error(error);
      this.trouble = troubleWords(error);
      return [];
    } finally {
      if (this.#abort === abort) this.progress = undefined;
    }
  }

  /** Stops what runs and forgets the result. */
  clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.progress = undefined;
    this.trouble = '';
    for (const { url } of this.files) URL.revokeObjectURL(url);
    this.files = [];
  }
}
