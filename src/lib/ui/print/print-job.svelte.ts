import type { PrintStep } from '#lib/print/print-sheet.ts';
import { PrintLimit } from '#lib/print/print-limit.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';

/** One sheet being made: its progress, its result, its trouble. */
export class PrintJob {
  step = $state<PrintStep | undefined>(undefined);
  trouble = $state('');
  /** An address of the finished PDF that lives until the job is cleared. */
  url = $state<string | undefined>(undefined);
  #abort: AbortController | undefined;

  get busy(): boolean {
    return this.step !== undefined;
  }

  async start(request: Omit<SheetRequest, 'names'>): Promise<void> {
    this.clear();
    const abort = new AbortController();
    this.#abort = abort;
    this.step = 'fonts';
    try {
      // The PDF library comes only now.
      const { printSheet } = await import('#lib/print/print-sheet.ts').catch((cause: unknown) => {
        throw new PrintLimit('module', { cause });
      });
      const [pdf] = await printSheet(request, {
        signal: abort.signal,
        onProgress: ({ step }) => {
          if (!abort.signal.aborted) this.step = step;
        },
      });
      if (pdf && !abort.signal.aborted) this.url = URL.createObjectURL(pdf.blob);
    } catch (error) {
      if (abort.signal.aborted) return;
      if (!(error instanceof PrintLimit)) console.error(error);
      this.trouble =
        error instanceof PrintLimit
          ? error.message
          : 'The sheet could not be made because of a fault of this program. The map is as it was.';
    } finally {
      if (this.#abort === abort) this.step = undefined;
    }
  }

  /** Stops what runs and forgets the result. */
  clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.step = undefined;
    this.trouble = '';
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = undefined;
  }
}
