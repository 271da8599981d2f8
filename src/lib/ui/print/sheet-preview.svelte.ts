import { groundKey } from '#lib/print/atlas-ground.ts';
import type { AtlasStop } from '#lib/print/atlas-plan.ts';
import { PrintLimit } from '#lib/print/print-limit.ts';
import type { Sheet } from '#lib/print/layout-sheet.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import type { Ground, PreviewMaker } from './preview-maker.ts';
import { troubleWords } from './print-words.ts';

/** A key held down, a drag: only where it ends is laid out. */
const REST_MS = 250;

interface Asked {
  readonly request: Omit<SheetRequest, 'names' | 'land'>;
  readonly dpi: number;
  readonly stops: readonly AtlasStop[] | undefined;
}

/** The sheet as it would be printed, kept up with what the reader chooses: first its text and marks, then the ground under them. */
export class SheetPreview {
  sheet = $state.raw<Sheet | undefined>(undefined);
  ground = $state.raw<Ground | undefined>(undefined);
  busy = $state(false);
  trouble = $state('');
  #maker: Promise<PreviewMaker> | undefined;
  #key = '';
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows another request, or the sheet of several dates; `dpi` is what the canvas can show. */
  show(request: Omit<SheetRequest, 'names' | 'land'> | undefined, dpi: number, stops?: readonly AtlasStop[]): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    if (!request) return;
    this.busy = true;
    this.#timer = setTimeout(() => void this.#make({ request, dpi, stops }, abort.signal), REST_MS);
  }

  /** Stops; what is shown stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.busy = false;
  }

  /** Draws the ground of another camera in the style of the sheet that is shown: for the map on which the frame is dragged. */
  async groundOf(
    sheet: Pick<Sheet, 'camera' | 'style'>,
    request: Pick<SheetRequest, 'view' | 'assetBase'>,
    options: { readonly dpi: number; readonly signal: AbortSignal },
  ): Promise<Ground | undefined> {
    const maker = await this.#maker?.catch(() => undefined);
    return maker?.ground(sheet, request, options);
  }

  async #make({ request, dpi, stops }: Asked, signal: AbortSignal): Promise<void> {
    try {
      const { PreviewMaker } = await import('./preview-maker.ts').catch((cause: unknown) => {
        throw new PrintLimit('module', { cause });
      });
      this.#maker ??= PreviewMaker.open(request.assetBase);
      const maker = await this.#maker.catch((error: unknown) => {
        this.#maker = undefined;
        throw error;
      });
      if (signal.aborted) return;
      const sheet = await maker.layout(request, stops, signal);
      if (signal.aborted) return;
      const key = groundKey(sheet);
      if (key !== this.#key) this.#forgetGround();
      this.sheet = sheet;
      this.trouble = '';
      if (!this.ground) {
        const ground = await maker.ground(sheet, request, { dpi, signal });
        if (signal.aborted) return ground.bitmap.close();
        this.ground = ground;
        this.#key = key;
      }
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleWords(error);
      if (!(error instanceof PrintLimit || error instanceof RangeError)) console.error(error);
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  #forgetGround(): void {
    this.ground?.bitmap.close();
    this.ground = undefined;
    this.#key = '';
  }
}
